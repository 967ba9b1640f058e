import { statement } from './statement.ts';

/** Reviews that not everyone sees: held for a time that is the same for all of a shop, or rejected for a reason. */
export const moderationMigrations = {
  // Of a held one, published_at is when it will be.
  '1320-standing': statement(`
    alter table review
      add column standing text not null default 'published'
        check (standing in ('published', 'held', 'rejected'))`),

  '1321-held-review': statement(`
    create index held_review on review (shop_id, published_at) where standing = 'held'`),

  '1322-hold-days': statement(`
    alter table shop add column hold_days int2 not null default 0 check (hold_days between 0 and 14)`),

  // What everyone is shown is found along the same orders as before, of the published reviews alone.
  '1323-drop-review-by-date': statement(`drop index review_by_date`),

  '1324-published-review-by-date': statement(`
    create index review_by_date on review (shop_id, product_id, published_at, id)
      where standing = 'published'`),

  '1325-drop-review-by-rating': statement(`drop index review_by_rating`),

  '1326-published-review-by-rating': statement(`
    create index review_by_rating on review (shop_id, product_id, rating, published_at, id)
      where standing = 'published'`),

  '1327-drop-review-by-lowest-rating': statement(`drop index review_by_lowest_rating`),

  '1328-published-review-by-lowest-rating': statement(`
    create index review_by_lowest_rating on review (shop_id, product_id, (6 - rating), published_at, id)
      where standing = 'published'`),

  '1329-drop-review-by-helpful': statement(`drop index review_by_helpful`),

  '1330-published-review-by-helpful': statement(`
    create index review_by_helpful on review (shop_id, product_id, helpful_count, published_at, id)
      where standing = 'published'`),

  '1331-drop-review-by-rating-and-helpful': statement(`drop index review_by_rating_and_helpful`),

  '1332-published-review-by-rating-and-helpful': statement(`
    create index review_by_rating_and_helpful on review (shop_id, product_id, rating, helpful_count, published_at, id)
      where standing = 'published'`),

  '1333-drop-review-with-media': statement(`drop index review_with_media`),

  '1334-published-review-with-media': statement(`
    create index review_with_media on review (shop_id, product_id, published_at, id)
      where standing = 'published' and media_count > 0`),

  '1335-drop-rating-by-date': statement(`drop index rating_by_date`),

  '1336-published-rating-by-date': statement(`
    create index rating_by_date on review (shop_id, published_at, product_id, rating)
      where standing = 'published'`),
};
