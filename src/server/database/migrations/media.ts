import { statement } from './statement.ts';

/** Photos. The row is there before the files and goes after them, so that no file is ever forgotten. */
export const mediaMigrations = {
  // A review cannot be deleted before its photos are given up: nothing cascades, as the files would stay.
  '0970-media': statement(`
    create table media (
      shop_id text not null references shop,
      id uuid not null,
      review_id uuid,
      position int2,
      alt text not null default '',
      thumbnail_hash text not null,
      thumbnail_side int4 not null check (thumbnail_side > 0),
      full_hash text not null,
      full_width int4 not null check (full_width > 0),
      full_height int4 not null check (full_height > 0),
      uploaded_at timestamptz(3) not null,
      expires_at timestamptz(3),
      primary key (shop_id, id),
      foreign key (shop_id, review_id) references review,
      constraint shown_or_expiring check ((review_id is null) = (expires_at is not null)),
      constraint shown_in_a_place check ((review_id is null) = (position is null))
    )`),

  '0971-media-of-a-review': statement(`
    create unique index media_of_a_review on media (shop_id, review_id, position) where review_id is not null`),

  '0972-expiring-media': statement(`
    create index expiring_media on media (expires_at) where expires_at is not null`),

  '0973-review-media-count': statement(`
    alter table review add column media_count int2 not null default 0 check (media_count >= 0)`),

  '0974-review-with-media': statement(`
    create index review_with_media on review (shop_id, product_id, published_at, id) where media_count > 0`),
};
