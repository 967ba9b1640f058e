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

  '1340-review-check': statement(`
    create table review_check (
      shop_id text not null,
      review_id uuid not null,
      signals jsonb not null,
      state text not null check (state in ('open', 'approved', 'rejected', 'appealed', 'refused')),
      entered_at timestamptz(3) not null,
      reason text check (reason in ('unlawful', 'profane-or-hateful', 'personal-facts', 'unrelated',
        'spam-or-fake', 'duplicate', 'copyright')),
      decided_by text,
      decided_by_name text,
      decided_at timestamptz(3),
      appeal text,
      primary key (shop_id, review_id),
      foreign key (shop_id, review_id) references review on delete cascade,
      constraint rejected_for_a_neutral_reason check (state not in ('rejected', 'appealed', 'refused') or reason is not null)
    )`),

  '1341-waiting-check': statement(`
    create index waiting_check on review_check (shop_id, entered_at) where state in ('open', 'appealed')`),

  '1342-review-sketch': statement(`
    create table review_sketch (
      shop_id text not null,
      review_id uuid not null,
      sketch int4[] not null,
      primary key (shop_id, review_id),
      foreign key (shop_id, review_id) references review on delete cascade
    )`),

  '1343-alike-sketches': statement(`
    create index alike_sketches on review_sketch using gin (sketch)`),
};
