import { statement } from './statement.ts';

export const shopMigrations = {
  '0101-shop': statement(`
    create table shop (
      shop_id text primary key check (shop_id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
      name text not null check (name <> ''),
      created_at timestamptz(3) not null
    )`),

  '0102-product': statement(`
    create table product (
      shop_id text not null references shop,
      id text not null check (id <> ''),
      name text not null,
      url text not null,
      image_url text,
      handle text,
      sku text,
      gtin text,
      primary key (shop_id, id)
    )`),

  // Kept right in the transaction that changes a review; review_count counts those with a text.
  '0103-aggregate-rating': statement(`
    create table aggregate_rating (
      shop_id text not null,
      product_id text not null,
      count_1 int4 not null default 0 check (count_1 >= 0),
      count_2 int4 not null default 0 check (count_2 >= 0),
      count_3 int4 not null default 0 check (count_3 >= 0),
      count_4 int4 not null default 0 check (count_4 >= 0),
      count_5 int4 not null default 0 check (count_5 >= 0),
      review_count int4 not null default 0,
      primary key (shop_id, product_id),
      foreign key (shop_id, product_id) references product,
      check (review_count between 0 and count_1 + count_2 + count_3 + count_4 + count_5)
    )`),
};
