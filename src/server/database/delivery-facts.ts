/** What a mail or webhook tells, as it stands in the database at that moment. */
import type { Kysely } from 'kysely';
import type { CaseState } from '../../contract/case-moves.ts';
import type { Message, Review } from '../../contract/review.ts';
import type { RejectionReason } from '../../contract/rejection-reasons.ts';
import { shopDay } from '../calendar.ts';
import type { Tables } from './schema.ts';
import { readShownReview } from './shown-review.ts';

export interface DeliveryFacts {
  readonly shop: { readonly name: string; readonly timeZone: string };
  readonly product: { readonly productID: string; readonly name: string };
  readonly review: Review;
  /** Null when the review opened none. */
  readonly caseState: CaseState | null;
  /** Of the case; null when it is nobody's. */
  readonly assigneeId: string | null;
  /** Since when the customer waits for a word of the shop; null while it is not the shop's turn. */
  readonly waitingSince: Date | null;
  readonly contact: {
    readonly requested: boolean;
    readonly note: string;
    /** Never told to anyone but the mail server that carries a mail to it. */
    readonly email: string | null;
  };
  /** Why it is rejected, and whether that was looked at again; null when it is not rejected. */
  readonly rejection: { readonly reason: RejectionReason; readonly isFinal: boolean } | null;
  /** What it is about; undefined when it is about no message, or that one was withdrawn. */
  readonly message: Message | undefined;
}

/** Undefined when the review is gone. */
export async function readDeliveryFacts(
  database: Kysely<Tables>,
  about: { readonly shopId: string; readonly reviewId: string; readonly messageId?: string | null },
  { now, mediaUrl }: { readonly now: Date; readonly mediaUrl: string },
): Promise<DeliveryFacts | undefined> {
  const row = await readAround(database, about.shopId, about.reviewId);
  if (!row) return undefined;
  const day = shopDay(row.time_zone, now);
  const review = await readShownReview(database, about.shopId, about.reviewId, { day, mediaUrl });
  if (!review) return undefined;
  return {
    shop: { name: row.shop_name, timeZone: row.time_zone },
    product: { productID: row.product_id, name: row.product_name },
    review,
    caseState: row.state,
    assigneeId: row.assignee_id,
    waitingSince: row.waiting_since,
    contact: { requested: row.contact_requested, note: row.contact_note, email: row.author_email },
    rejection:
      row.standing === 'rejected' && row.reason !== null
        ? { reason: row.reason, isFinal: row.check_state === 'refused' }
        : null,
    message: review.thread.find(({ id }) => id === about.messageId),
  };
}

function readAround(database: Kysely<Tables>, shopId: string, reviewId: string) {
  return database
    .selectFrom('review')
    .innerJoin('shop', 'shop.shop_id', 'review.shop_id')
    .innerJoin('product', (join) =>
      join.onRef('product.shop_id', '=', 'review.shop_id').onRef('product.id', '=', 'review.product_id'),
    )
    .leftJoin('review_case', (join) =>
      join
        .onRef('review_case.shop_id', '=', 'review.shop_id')
        .onRef('review_case.review_id', '=', 'review.id'),
    )
    .leftJoin('review_check', (join) =>
      join
        .onRef('review_check.shop_id', '=', 'review.shop_id')
        .onRef('review_check.review_id', '=', 'review.id'),
    )
    .select([
      'review.standing',
      'review_check.reason',
      'review_check.state as check_state',
      'shop.name as shop_name',
      'shop.time_zone',
      'product.id as product_id',
      'product.name as product_name',
      'review.contact_requested',
      'review.contact_note',
      'review.author_email',
      'review_case.state',
      'review_case.assignee_id',
      'review_case.waiting_since',
    ])
    .where('review.shop_id', '=', shopId)
    .where('review.id', '=', reviewId)
    .executeTakeFirst();
}
