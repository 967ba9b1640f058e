/** What the ledger holds of one review: what happened to it, and nothing of what it says but its stars. */
import { REJECTION_REASONS, type RejectionReason } from '../../contract/rejection-reasons.ts';

export const LEDGER_ACTS = [
  'review-received',
  'review-published',
  'review-rejected',
  'review-resubmitted',
  'review-appealed',
  'appeal-granted',
  'appeal-refused',
  'review-deleted',
] as const;
export type LedgerAct = (typeof LEDGER_ACTS)[number];

export interface LedgerLine {
  readonly rating: number;
  readonly state: 'waiting' | 'published' | 'rejected' | 'withdrawn';
  readonly reason: RejectionReason | null;
  readonly received_at: Date;
  /** For the first time. */
  readonly published_at: Date | null;
  readonly appeal: 'open' | 'granted' | 'refused' | null;
}

/** As the log has it. */
export interface LedgerEvent {
  readonly act: LedgerAct;
  readonly detail: string | null;
  readonly at: Date;
}

/** The detail of `review-received`. */
export function starsDetail(rating: number): string {
  return `${rating} of 5 stars`;
}

/** The one way in which a line comes about and changes, both when something happens and when the log is read again. */
export function follow(
  line: LedgerLine | undefined,
  { act, detail, at }: LedgerEvent,
): LedgerLine | undefined {
  if (act === 'review-received') return received(detail, at);
  // Reviews of before there was a ledger are not in it.
  if (!line) return undefined;
  switch (act) {
    case 'review-published':
      return { ...line, state: 'published', published_at: line.published_at ?? at };
    case 'review-rejected':
      return { ...line, state: 'rejected', reason: reasonOf(detail) };
    case 'review-resubmitted':
      return { ...line, state: 'waiting', reason: null };
    case 'review-appealed':
      return { ...line, appeal: 'open' };
    case 'appeal-granted':
      return { ...line, appeal: 'granted', state: 'waiting', reason: null };
    case 'appeal-refused':
      return { ...line, appeal: 'refused', reason: reasonOf(detail) ?? line.reason };
    case 'review-deleted':
      return { ...line, state: 'withdrawn', reason: null };
  }
}

function received(detail: string | null, at: Date): LedgerLine {
  const rating = Number(/^[1-5]/.exec(detail ?? '')?.[0] ?? Number.NaN);
  return { rating, state: 'waiting', reason: null, received_at: at, published_at: null, appeal: null };
}

function reasonOf(detail: string | null): RejectionReason | null {
  return REJECTION_REASONS.find((reason) => reason === detail) ?? null;
}
