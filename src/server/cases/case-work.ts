/**
 * What every act around a review has in common: the review and its case are taken up under a lock,
 * and in the end the case moves on, the act is logged, and whoever is to hear of it is told.
 */
import { type CaseMove, moveCase } from '../../contract/case-moves.ts';
import { type ShopDay, shopDay } from '../calendar.ts';
import { recordAct } from '../database/audit-entries.ts';
import type { CaseRow } from '../database/case-tables.ts';
import { type CaseChange, changeCase, lockCase, storeCase } from '../database/cases.ts';
import { lockReview, type LockedReview } from '../database/reviews.ts';
import type { Writing } from '../operations/handler.ts';
import { announce, type Occurrence } from '../outbox/announce.ts';
import { ProblemException } from '../problem-exception.ts';

export interface CaseWork {
  readonly review: LockedReview;
  /** Undefined when the review has opened none. */
  readonly reviewCase: CaseRow | undefined;
  readonly day: ShopDay;
}

/** `seenVersion` is what the writer had before their eyes; whoever is second is told, and overwrites nothing. */
export async function takeUp(
  { transaction, shopId, now, actor }: Writing,
  reviewId: string,
  seenVersion?: number,
): Promise<CaseWork> {
  const review = await lockReview(transaction, shopId, reviewId);
  // A bulk act names its reviews in the body, where nobody has looked yet whether they are seen.
  const isSeen = actor.products?.includes(review?.product_id ?? '') ?? true;
  if (!review || !isSeen) throw new ProblemException('unknown-review');
  const reviewCase = await lockCase(transaction, shopId, reviewId);
  if (seenVersion !== undefined && reviewCase && reviewCase.version !== seenVersion) {
    throw new ProblemException('case-changed');
  }
  return { review, reviewCase, day: shopDay(review.time_zone, now) };
}

/** The same work, with a case for sure: what the customer says is heard, whatever the stars. */
export async function withCase(writing: Writing, work: CaseWork): Promise<CaseWork> {
  const { review, reviewCase } = work;
  return { ...work, reviewCase: reviewCase ?? (await openCase(writing, review)) };
}

export async function openCase(
  { transaction, shopId, now }: Writing,
  { id, rating }: { readonly id: string; readonly rating: number },
): Promise<CaseRow> {
  return storeCase(transaction, { shopId, reviewId: id, rating, now });
}

export interface Conclusion {
  /** As the audit log names it, such as `reply-written`. */
  readonly act: string;
  readonly detail?: string;
  readonly move?: CaseMove;
  /** Besides the state. */
  readonly change?: CaseChange;
  readonly occurrence?: Omit<Occurrence, 'reviewId'>;
}

export async function conclude(
  writing: Writing,
  { review, reviewCase }: CaseWork,
  { act, detail, move, change, occurrence }: Conclusion,
): Promise<void> {
  const { transaction, shopId, now, actor } = writing;
  if (reviewCase) {
    const state = move ? moveCase(reviewCase.state, move) : reviewCase.state;
    if (!state) throw new ProblemException('move-not-allowed');
    await changeCase(transaction, reviewCase, { ...change, state }, now);
  }
  await recordAct(
    transaction,
    { shopId, reviewId: review.id, actor, act, ...(detail !== undefined && { detail }) },
    writing,
  );
  if (occurrence) await announce(transaction, writing, { ...occurrence, reviewId: review.id });
}
