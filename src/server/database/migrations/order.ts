import { statement } from './statement.ts';

/**
 * Orders, of which parcels and refunds may be told before the order itself. What a shop tells of an order
 * is dated by `told_at`: what is older changes nothing.
 */
export const orderMigrations = {
  '1100-customer-order': statement(`
    create table customer_order (
      shop_id text not null references shop,
      id text not null check (id <> ''),
      number text not null,
      told_at timestamptz(3) not null,
      placed_at timestamptz(3) not null,
      shipped_at timestamptz(3),
      delivered_at timestamptz(3),
      cancelled_at timestamptz(3),
      email text,
      name text,
      language text,
      country text,
      time_zone text,
      consent_given bool,
      objection_offered bool,
      is_test bool not null,
      return_open bool not null,
      return_ended_at timestamptz(3),
      received_at timestamptz(3) not null,
      forgotten_at timestamptz(3),
      primary key (shop_id, id),
      check (forgotten_at is null or (email is null and name is null))
    )`),

  '1101-order-line': statement(`
    create table order_line (
      shop_id text not null,
      order_id text not null,
      position int2 not null,
      line_id text not null,
      product_id text not null,
      variant text,
      name text not null,
      url text,
      image_url text,
      quantity int4 not null check (quantity > 0),
      refunded int4 not null check (refunded >= 0),
      primary key (shop_id, order_id, position),
      foreign key (shop_id, order_id) references customer_order on delete cascade,
      foreign key (shop_id, product_id) references product
    )`),

  '1102-order-parcel': statement(`
    create table order_parcel (
      shop_id text not null references shop,
      order_id text not null,
      parcel_id text not null,
      told_at timestamptz(3) not null,
      shipped_at timestamptz(3),
      delivered_at timestamptz(3),
      is_cancelled bool not null,
      primary key (shop_id, order_id, parcel_id)
    )`),

  '1103-order-refund': statement(`
    create table order_refund (
      shop_id text not null references shop,
      order_id text not null,
      refund_id text not null,
      line_id text not null,
      quantity int4 not null check (quantity > 0),
      refunded_at timestamptz(3) not null,
      primary key (shop_id, order_id, refund_id, line_id)
    )`),

  '1104-product-tag': statement(`
    create table product_tag (
      shop_id text not null,
      product_id text not null,
      tag text not null,
      primary key (shop_id, product_id, tag),
      foreign key (shop_id, product_id) references product on delete cascade
    )`),

  '1105-orders-of-an-address': statement(`
    create index orders_of_an_address on customer_order (shop_id, lower(email)) where email is not null`),

  '1106-orders-by-number': statement(`
    create index orders_by_number on customer_order (shop_id, lower(number))`),

  '1108-order-source': statement(`
    create table order_source (
      shop_id text not null references shop,
      platform text not null,
      secret text,
      received_at timestamptz(3),
      topic text,
      refused_at timestamptz(3),
      refusal text,
      primary key (shop_id, platform)
    )`),

  '1107-latest-orders': statement(`
    create index latest_orders on customer_order (shop_id, received_at)`),
};
