/** From the checked row of a file to what is stored of it. */
import { uuidv7 } from 'uuidv7';
import type { ImportedReview } from '../database/imported-reviews.ts';
import type { NewMessage } from '../database/schema.ts';
import type { PlaceOfReview } from '../database/variants.ts';
import type { ReviewRow } from './rows.ts';

export interface Target {
  readonly shopId: string;
  readonly shopName: string;
  readonly source: string;
  readonly now: Date;
}

export function toImportedReview(row: ReviewRow, place: PlaceOfReview, target: Target): ImportedReview {
  const { shopId, shopName, source, now } = target;
  const id = uuidv7();
  const review = {
    shop_id: shopId,
    id,
    ...place,
    rating: row.rating,
    headline: row.title,
    body: row.body,
    author_name: row.author_name,
    author_email: row.author_email ?? null,
    language: row.language ?? null,
    verified: false,
    staff: row.staff ?? false,
    incentivized: row.incentivized ?? false,
    imported_from: row.source ?? source,
    external_id: row.review_id,
    helpful_count: row.helpful_yes ?? 0,
    published_at: row.created_at,
    created_at: now,
  };
  const reply: NewMessage | undefined = row.reply_body
    ? {
        shop_id: shopId,
        review_id: id,
        id: uuidv7(),
        by: 'merchant',
        author_name: row.reply_author ?? shopName,
        body: row.reply_body,
        created_at: row.reply_created_at ?? row.created_at,
      }
    : undefined;
  return { review, reply };
}
