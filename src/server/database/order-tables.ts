import type { Generated } from 'kysely';
import type { LaterDate } from './later-date.ts';

interface CustomerOrderTable {
  shop_id: string;
  id: string;
  number: string;
  email: string | null;
  buyer_name: string | null;
  language: string | null;
  country: string | null;
  time_zone: string | null;
  consent_given: boolean | null;
  objection_offered: boolean | null;
  is_test: Generated<boolean>;
  placed_at: Date;
  shipped_at: LaterDate;
  delivered_at: LaterDate;
  cancelled_at: LaterDate;
  return_opened_at: LaterDate;
  return_ended_at: LaterDate;
  changed_at: Date;
}

interface OrderLineTable {
  shop_id: string;
  order_id: string;
  position: number;
  product_id: string;
  tags: Generated<string[]>;
  quantity: number;
  refunded_quantity: Generated<number>;
}

export interface OrderTables {
  customer_order: CustomerOrderTable;
  order_line: OrderLineTable;
}
