/** Orders and what became of their parcels. */
import type { ColumnType, Insertable } from 'kysely';
import type { Platform } from '../../contract/order-source.ts';
import type { LaterDate } from './later-date.ts';

interface CustomerOrderTable {
  shop_id: string;
  /** The shop's own id. */
  id: string;
  /** As the buyer knows it. */
  number: string;
  /** When the latest of what is known was true. */
  told_at: Date;
  placed_at: Date;
  shipped_at: LaterDate;
  delivered_at: LaterDate;
  cancelled_at: LaterDate;
  email: string | null;
  name: string | null;
  language: string | null;
  country: string | null;
  time_zone: string | null;
  consent_given: boolean | null;
  objection_offered: boolean | null;
  is_test: boolean;
  /** A return or a refund is being worked on. */
  return_open: boolean;
  return_ended_at: LaterDate;
  received_at: Date;
  /** When address and name were removed. */
  forgotten_at: LaterDate;
}

interface OrderLineTable {
  shop_id: string;
  order_id: string;
  position: number;
  line_id: string;
  product_id: string;
  variant: string | null;
  name: string;
  url: string | null;
  image_url: string | null;
  quantity: number;
  /** As the order itself tells; what single refunds tell stands in `order_refund`. */
  refunded: number;
}

interface OrderParcelTable {
  shop_id: string;
  order_id: string;
  parcel_id: string;
  told_at: Date;
  shipped_at: ColumnType<Date | null>;
  delivered_at: ColumnType<Date | null>;
  is_cancelled: boolean;
}

interface OrderRefundTable {
  shop_id: string;
  order_id: string;
  refund_id: string;
  line_id: string;
  quantity: number;
  refunded_at: Date;
}

interface ProductTagTable {
  shop_id: string;
  product_id: string;
  tag: string;
}

interface OrderSourceTable {
  shop_id: string;
  platform: Platform;
  /** Signs what the platform sends. */
  secret: ColumnType<string | null, string | null | undefined, string | null>;
  received_at: LaterDate;
  topic: ColumnType<string | null, string | null | undefined, string | null>;
  refused_at: LaterDate;
  refusal: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface OrderTables {
  order_source: OrderSourceTable;
  customer_order: CustomerOrderTable;
  order_line: OrderLineTable;
  order_parcel: OrderParcelTable;
  order_refund: OrderRefundTable;
  product_tag: ProductTagTable;
}

export type NewOrder = Insertable<CustomerOrderTable>;
export type NewOrderLine = Insertable<OrderLineTable>;
export type NewParcel = Insertable<OrderParcelTable>;
export type NewRefund = Insertable<OrderRefundTable>;
