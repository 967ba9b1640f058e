import { statement } from './statement.ts';

/** What the form asks besides the stars, and products that share their reviews. */
export const attributeMigrations = {
  // One that is no longer asked has no position. It is kept, as drafts and queued reviews may still answer it.
  '1200-attribute': statement(`
    create table attribute (
      shop_id text not null references shop,
      id uuid not null,
      name text not null check (name <> ''),
      words jsonb not null check (jsonb_array_length(words) = 5),
      best text not null check (best in ('middle', 'high')),
      product_ids text[] not null default '{}',
      position int2 check (position >= 0),
      primary key (shop_id, id)
    )`),

  // In the words that were chosen; a later change of the shop's questions does not reach them.
  '1201-review-answers': statement(`
    alter table review add column answers jsonb not null default '[]' check (jsonb_typeof(answers) = 'array')`),

  // Kept right in the transaction that changes a review.
  '1202-attribute-average': statement(`
    create table attribute_average (
      shop_id text not null,
      product_id text not null,
      attribute_id uuid not null,
      answer_count int4 not null check (answer_count >= 0),
      value_sum int4 not null,
      primary key (shop_id, product_id, attribute_id),
      foreign key (shop_id, product_id) references product,
      foreign key (shop_id, attribute_id) references attribute,
      check (value_sum between answer_count and 5 * answer_count)
    )`),

  '1203-product-variant-of': statement(`
    alter table product add column variant_of text check (variant_of <> id)`),

  '1204-product-variant-of-exists': statement(`
    alter table product add constraint variant_of_exists foreign key (shop_id, variant_of) references product`),

  '1205-product-variant': statement(`
    alter table product add column variant text not null default ''`),

  '1206-variants': statement(`
    create index variants on product (shop_id, variant_of) where variant_of is not null`),

  // The product that was reviewed, where it shares the reviews of another; product_id is that other one.
  '1207-review-variant-id': statement(`
    alter table review add column variant_id text`),

  '1208-review-variant-exists': statement(`
    alter table review add constraint variant_exists foreign key (shop_id, variant_id) references product (shop_id, id)`),
};
