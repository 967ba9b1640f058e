import { statement } from './statement.ts';

/** What the shop says again and again, and the orders in which its insights read. */
export const insightMigrations = {
  // Those that come along with Candor have a row here only once a shop has changed or removed them.
  '0940-reply-template': statement(`
    create table reply_template (
      shop_id text not null references shop,
      id text not null,
      name text not null check (name <> ''),
      topic text,
      language text not null,
      acknowledge text not null,
      assure text not null,
      timeline text not null,
      is_removed bool not null default false,
      changed_at timestamptz(3) not null,
      primary key (shop_id, id)
    )`),

  '0941-case-by-opening': statement(`
    create index case_by_opening on review_case (shop_id, opened_at)`),

  // Holds all that the ratings over time are made of, so that the reviews themselves are not read.
  '0942-rating-by-date': statement(`
    create index rating_by_date on review (shop_id, published_at, product_id, rating)`),
};
