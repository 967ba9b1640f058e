/** What an import reports, while it runs and at its end. */

export interface Refusal {
  readonly line: number;
  /** Null when the row as a whole could not be read. */
  readonly column: string | null;
  readonly reason: string;
}

export interface ImportSummary {
  /** Rows below the header. Each is counted once more: as added, changed, unchanged, skipped or refused. */
  read: number;
  added: number;
  /** Products only: a review that was moved in before is never rewritten. */
  changed: number;
  unchanged: number;
  /** Reviews that were not published where they come from. */
  skipped: number;
  refused: number;
  /** Why, for the first {@link REFUSALS_KEPT} refused rows: a file full of faults must not fill the memory. */
  readonly refusals: Refusal[];
}

const REFUSALS_KEPT = 1000;

export function newSummary(): ImportSummary {
  return { read: 0, added: 0, changed: 0, unchanged: 0, skipped: 0, refused: 0, refusals: [] };
}

export function refuse(summary: ImportSummary, refusal: Refusal): void {
  summary.refused += 1;
  if (summary.refusals.length < REFUSALS_KEPT) summary.refusals.push(refusal);
}
