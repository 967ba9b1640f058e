import { sql, type Kysely } from 'kysely';
import type { OwnReview } from '../../contract/case.ts';
import type { Channel } from '../../contract/channel.ts';
import type { CaseState } from '../../contract/case-moves.ts';
import type { RejectionReason } from '../../contract/rejection-reasons.ts';
import type { Tables } from './schema.ts';

export interface ReviewSurroundings {
  readonly shopName: string;
  readonly timeZone: string;
  readonly channels: Channel[];
  readonly product: { readonly productID: string; readonly name: string; readonly url: string };
  /** Null when the review opened no case. */
  readonly state: CaseState | null;
  readonly standing: OwnReview['standing'];
  readonly rejection: OwnReview['rejection'];
}

export async function readReviewSurroundings(
  database: Kysely<Tables>,
  shopId: string,
  reviewId: string,
): Promise<ReviewSurroundings | undefined> {
  const row = await database
    .selectFrom('review')
    .innerJoin('shop', 'shop.shop_id', 'review.shop_id')
    .innerJoin('product', (join) =>
      join
        .onRef('product.shop_id', '=', 'review.shop_id')
        .on('product.id', '=', sql<string>`coalesce(review.variant_id, review.product_id)`),
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
    .select(['review.standing', 'review_check.reason', 'review_check.state as checkState'])
    .select(['shop.name as shopName', 'shop.time_zone', 'shop.channels', 'review_case.state'])
    .select(['product.id', 'product.name', 'product.url'])
    .where('review.shop_id', '=', shopId)
    .where('review.id', '=', reviewId)
    .executeTakeFirst();
  return (
    row && {
      shopName: row.shopName,
      timeZone: row.time_zone,
      channels: row.channels,
      product: { productID: row.id, name: row.name, url: row.url },
      state: row.state,
      standing: row.standing,
      rejection: rejectionOf(row),
    }
  );
}

interface Rejected {
  readonly standing: OwnReview['standing'];
  readonly reason: RejectionReason | null;
  readonly checkState: string | null;
}

function rejectionOf({ standing, reason, checkState }: Rejected): OwnReview['rejection'] {
  if (standing !== 'rejected' || reason === null) return null;
  const appeals = { appealed: 'open', refused: 'refused' } as const;
  const appeal = Object.entries(appeals).find(([state]) => state === checkState)?.[1] ?? null;
  return { reason, appeal };
}
