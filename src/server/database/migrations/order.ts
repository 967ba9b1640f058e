import { statement } from './statement.ts';

/** What buyers ordered, as far as it takes to ask them about it. */
export const orderMigrations = {
  '1100-customer-order': statement(`
    create table customer_order (
      shop_id text not null references shop,
      id text not null,
      number text not null,
      email text,
      buyer_name text,
      language text,
      country text,
      time_zone text,
      consent_given bool,
      objection_offered bool,
      is_test bool not null default false,
      placed_at timestamptz(3) not null,
      shipped_at timestamptz(3),
      delivered_at timestamptz(3),
      cancelled_at timestamptz(3),
      return_opened_at timestamptz(3),
      return_ended_at timestamptz(3),
      changed_at timestamptz(3) not null,
      primary key (shop_id, id)
    )`),

  '1101-order-line': statement(`
    create table order_line (
      shop_id text not null,
      order_id text not null,
      position int4 not null,
      product_id text not null,
      tags text[] not null default '{}',
      quantity int4 not null,
      refunded_quantity int4 not null default 0,
      primary key (shop_id, order_id, position),
      foreign key (shop_id, order_id) references customer_order on delete cascade
    )`),
};
