/**
 * Erases a person, whoever asks for it: they themselves, the shop in their name, or the shop's platform. The
 * log says that it happened and how far it went, and nothing of whom it was about.
 */
import { eraseReview } from '../cases/erase-review.ts';
import { recordAct } from '../database/audit-entries.ts';
import { forgetBuyers } from '../database/forgotten-orders.ts';
import { lockReviewsOf } from '../database/forgotten-person.ts';
import { lockReview } from '../database/reviews.ts';
import type { Writing } from '../operations/handler.ts';

/** `anonymous`: what they wrote stays, under no name. */
export type ErasureLevel = 'everything' | 'anonymous';

export interface Erasure {
  readonly level: ErasureLevel;
  readonly emails: readonly string[];
  /** Besides those of the addresses. */
  readonly orderIds?: readonly string[];
}

export async function erasePerson(
  writing: Pick<Writing, 'transaction' | 'shopId' | 'actor' | 'now' | 'makeId'>,
  { level, emails, orderIds = [] }: Erasure,
): Promise<void> {
  const { transaction, shopId, actor, now } = writing;
  if (level === 'everything') await eraseReviewsOf(writing, emails);
  await forgetBuyers(transaction, { shopId, orderIds, emails, now });
  await recordAct(
    transaction,
    { shopId, reviewId: null, actor, act: 'person-erased', detail: level },
    writing,
  );
}

async function eraseReviewsOf(
  writing: Parameters<typeof erasePerson>[0],
  emails: readonly string[],
): Promise<void> {
  const { transaction, shopId } = writing;
  const addresses = emails.map((email) => email.toLowerCase());
  for (const { id } of await lockReviewsOf(transaction, shopId, addresses)) {
    const review = await lockReview(transaction, shopId, id);
    if (review) await eraseReview(writing, review);
  }
}
