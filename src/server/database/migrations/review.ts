import { statement } from './statement.ts';

/** The indexes are the orders of `order-of-reviews.ts`, each as the key that its pages seek by. */
export const reviewMigrations = {
  '0201-review': statement(`
    create table review (
      shop_id text not null,
      id uuid not null,
      product_id text not null,
      rating int2 not null check (rating between 1 and 5),
      headline text not null,
      body text not null,
      author_name text not null check (author_name <> ''),
      author_email text,
      language text,
      verified bool not null,
      incentivized bool not null,
      imported_from text,
      external_id text,
      helpful_count int4 not null default 0 check (helpful_count >= 0),
      published_at timestamptz(3) not null,
      created_at timestamptz(3) not null,
      primary key (shop_id, id),
      foreign key (shop_id, product_id) references product,
      constraint imported_is_never_verified check (imported_from is null or not verified),
      constraint external_id_has_a_source check (external_id is null or imported_from is not null)
    )`),

  '0202-review-by-date': statement(`
    create index review_by_date on review (shop_id, product_id, published_at, id)`),

  '0203-review-by-rating': statement(`
    create index review_by_rating on review (shop_id, product_id, rating, published_at, id)`),

  // Lowest first, yet the newest of a rating first: one direction for the whole key.
  '0204-review-by-lowest-rating': statement(`
    create index review_by_lowest_rating on review (shop_id, product_id, (6 - rating), published_at, id)`),

  '0205-review-by-helpful': statement(`
    create index review_by_helpful on review (shop_id, product_id, helpful_count, published_at, id)`),

  '0206-review-by-rating-and-helpful': statement(`
    create index review_by_rating_and_helpful
      on review (shop_id, product_id, rating, helpful_count, published_at, id)`),

  // The same review moved in twice is one review.
  '0207-review-of-a-source': statement(`
    create unique index review_of_a_source
      on review (shop_id, imported_from, external_id) where external_id is not null`),

  // The disclosure asks whether a shop has any of these.
  '0208-imported-review': statement(`
    create index imported_review on review (shop_id, id) where imported_from is not null`),

  '0209-verified-review': statement(`
    create index verified_review on review (shop_id, id) where verified`),

  '1209-staff-review': statement(`
    alter table review add column staff bool not null default false check (not (staff and verified))`),

  '1210-review-by-staff': statement(`
    create index review_by_staff on review (shop_id, id) where staff`),
};
