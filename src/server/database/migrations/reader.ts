import { statement } from './statement.ts';

/** What readers choose reviews by, and what they say to them. */
export const readerMigrations = {
  // All that a list is filtered by, in one: reviews of one cell are alike to every filter but words.
  '0980-review-cell': statement(`
    alter table review add column cell text not null generated always as (
      rating::text || '|' || coalesce(topic, '') || '|' || case when verified then 'true' else '' end || '|' ||
      case when media_count > 0 then 'true' else '' end || '|' ||
      coalesce(substring(lower(language) from '^[a-z]{2,3}'), '')) stored`),

  // However rare a combination of filters is, its reviews are found at once.
  '0981-review-by-cell': statement(`
    create index review_by_cell on review (shop_id, product_id, cell)`),

  '0982-review-tally': statement(`
    create table review_tally (
      shop_id text not null,
      product_id text not null,
      cell text not null,
      count int4 not null check (count >= 0),
      primary key (shop_id, product_id, cell),
      foreign key (shop_id, product_id) references product
    )`),

  '0983-review-tally-of-before': statement(`
    insert into review_tally
      select shop_id, product_id, cell, count(*)::int4 from review group by shop_id, product_id, cell`),

  // Who voted is kept as a hash that is another one for each review.
  '0984-review-vote': statement(`
    create table review_vote (
      shop_id text not null,
      review_id uuid not null,
      visitor_hash bytea not null check (octet_length(visitor_hash) = 32),
      voted_at timestamptz(3) not null,
      primary key (shop_id, review_id, visitor_hash),
      foreign key (shop_id, review_id) references review on delete cascade
    )`),

  '0985-review-report': statement(`
    create table review_report (
      shop_id text not null,
      review_id uuid not null,
      visitor_hash bytea not null check (octet_length(visitor_hash) = 32),
      reason text not null,
      reported_at timestamptz(3) not null,
      seen_at timestamptz(3),
      primary key (shop_id, review_id, visitor_hash),
      foreign key (shop_id, review_id) references review on delete cascade
    )`),

  '0986-unseen-report': statement(`
    create index unseen_report on review_report (shop_id, reported_at) where seen_at is null`),
};
