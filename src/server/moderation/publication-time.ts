/**
 * When a review is published. Its stars, its words and who wrote it cannot be reached from here, so that
 * none of them can change the answer.
 */

/** All that is known of a review where this is decided. */
export interface Arrival {
  readonly receivedAt: Date;
}

/** What the shop has decided, for all of its reviews alike. */
export interface HoldingRule {
  readonly holdDays: number;
}

const DAY_MS = 86_400_000;

export function publicationTime({ receivedAt }: Arrival, { holdDays }: HoldingRule): Date {
  return new Date(receivedAt.getTime() + holdDays * DAY_MS);
}
