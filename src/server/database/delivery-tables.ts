/** Whom the shop wants told, and the outbox. */
import type { ColumnType, Generated } from 'kysely';
import type { OccurrenceType, WebhookOccurrence } from '../../contract/delivery.ts';
import type { WebhookKind } from '../../contract/shop-settings.ts';
import type { LaterDate } from './later-date.ts';

interface AlertRecipientTable {
  shop_id: string;
  email: string;
}

interface WebhookTable {
  shop_id: string;
  id: string;
  url: string;
  /** `whsec_` and base64; needed as it is, to sign. */
  secret: string;
  kind: Generated<WebhookKind>;
  /** What it is told of; null for everything. */
  occurrences: ColumnType<WebhookOccurrence[] | null, string | null | undefined, string | null>;
  created_at: Date;
}

interface DeliveryTable {
  shop_id: string;
  id: string;
  by: 'mail' | 'webhook';
  occurrence: OccurrenceType;
  /** An e-mail address, or the URL of a webhook. */
  recipient: string;
  /** A mail to the review's author rather than to the shop. */
  is_reviewer: Generated<boolean>;
  review_id: string | null;
  message_id: string | null;
  /** What happened, as of then. */
  payload: ColumnType<Record<string, unknown>, string, string>;
  attempts: Generated<number>;
  /** When it is tried next; null when there is nothing left to try. */
  run_at: LaterDate;
  /** A worker that died before then is taken for gone after. */
  leased_until: LaterDate;
  sent_at: LaterDate;
  failed_at: LaterDate;
  dropped_at: LaterDate;
  fault: string | null;
  created_at: Date;
}

interface KeptMailTable {
  shop_id: string;
  id: string;
  recipient: string;
  subject: string;
  html: string;
  /** The same as plain text. */
  body: string;
  kept_at: Date;
}

export interface DeliveryTables {
  alert_recipient: AlertRecipientTable;
  webhook: WebhookTable;
  delivery: DeliveryTable;
  kept_mail: KeptMailTable;
}
