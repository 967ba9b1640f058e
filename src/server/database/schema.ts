/** The tables as the code sees them; `migrations/` is how they came about and what they hold to. */
import type { ColumnType, Generated, Insertable, Selectable } from 'kysely';
import type { Channel } from '../../contract/channel.ts';
import type { Right } from '../../contract/rights.ts';
import type { Topic } from '../../contract/topics.ts';
import type { EscalationStep, WorkingCalendar } from '../../contract/working-calendar.ts';
import type { AccountTables } from './account-tables.ts';
import type { AlertTables } from './alert-tables.ts';
import type { AnswerEntry, AttributeTables } from './attribute-tables.ts';
import type { CaseTables } from './case-tables.ts';
import type { CheckTables } from './check-tables.ts';
import type { DeliveryTables } from './delivery-tables.ts';
import type { InvitationTables } from './invitation-tables.ts';
import type { LaterDate } from './later-date.ts';
import type { LedgerTables } from './ledger-tables.ts';
import type { MediaTables } from './media-tables.ts';
import type { OrderTables } from './order-tables.ts';
import type { PersonTables } from './person-tables.ts';
import type { ReaderTables } from './reader-tables.ts';
import type { Standing } from './standing.ts';
import type { TemplateTables } from './template-tables.ts';

interface ShopTable {
  shop_id: string;
  name: string;
  created_at: Date;
  /** IANA name; promises fall due by its days. */
  time_zone: Generated<string>;
  /** A review with at most this many stars opens a case. */
  negative_up_to: Generated<number>;
  /** How many days every review is held before it is published. */
  hold_days: Generated<number>;
  channels: ColumnType<Channel[], string | undefined, string>;
  working_hours: ColumnType<WorkingCalendar['hours'], string | undefined, string>;
  days_off: ColumnType<string[], string | undefined, string>;
  /** With when each step was stored. */
  escalation: ColumnType<(EscalationStep & { since: string })[], string | undefined, string>;
  /** Of the hashes of addresses. */
  address_salt: Generated<string>;
}

interface ProductTable {
  shop_id: string;
  /** The merchant's own id. */
  id: string;
  name: string;
  url: string;
  image_url: string | null;
  handle: string | null;
  sku: string | null;
  gtin: string | null;
  /** The product whose reviews it shares; that one is no variant itself. */
  variant_of: ColumnType<string | null, string | null | undefined, string | null>;
  /** What sets it apart from the others that share their reviews, such as "Blue, 42". */
  variant: Generated<string>;
}

interface AggregateRatingTable {
  shop_id: string;
  product_id: string;
  count_1: Generated<number>;
  count_2: Generated<number>;
  count_3: Generated<number>;
  count_4: Generated<number>;
  count_5: Generated<number>;
  /** Those with a text. */
  review_count: Generated<number>;
}

interface ReviewTable {
  shop_id: string;
  /** UUIDv7, made by the process. */
  id: string;
  /** Whose page it stands on; of variants that share their reviews the one they are variants of. */
  product_id: string;
  /** The very variant that was reviewed, where it is another product. */
  variant_id: ColumnType<string | null, string | null | undefined, string | null>;
  rating: number;
  headline: string;
  /** Empty when there are stars alone. */
  body: string;
  author_name: string;
  author_email: string | null;
  /** BCP 47; null when unknown. */
  language: string | null;
  verified: boolean;
  /** Its author works for the shop; such a review is never verified. */
  staff: Generated<boolean>;
  incentivized: boolean;
  imported_from: string | null;
  /** The id in the system that it was imported from. */
  external_id: string | null;
  helpful_count: Generated<number>;
  /** How many photos it has, kept in the transaction that changes them. */
  media_count: Generated<number>;
  /** When it was published, or will be as long as it is held. */
  published_at: Date;
  created_at: Date;
  standing: ColumnType<Standing, Standing | undefined, Standing>;
  /** The reviewer's own judgement of what went wrong. */
  topic: ColumnType<Topic | null, Topic | null | undefined, never>;
  /** Private, as is the note. */
  contact_requested: ColumnType<boolean, boolean | undefined, never>;
  contact_note: ColumnType<string, string | undefined, never>;
  /** Of the attributes that the form asked for. */
  answers: ColumnType<AnswerEntry[], string | undefined, never>;
  /** When the reviewer said that it was made right. */
  resolved_at: LaterDate;
  /** What a list is filtered by, put together by the database. */
  cell: ColumnType<string, never, never>;
}

interface MessageTable {
  shop_id: string;
  review_id: string;
  id: string;
  by: 'merchant' | 'reviewer';
  author_name: string;
  body: string;
  created_at: Date;
  modified_at: ColumnType<Date | null, Date | null | undefined, Date>;
  withdrawn_at: ColumnType<Date | null, Date | null | undefined, Date>;
}

interface MessageRevisionTable {
  shop_id: string;
  review_id: string;
  message_id: string;
  id: string;
  body: string;
  replaced_at: Date;
}

interface IdempotencyKeyTable {
  shop_id: string;
  operation: string;
  key: string;
  /** SHA-256 of what was asked. */
  request_hash: Buffer;
  /** The body as it was sent; null once the review that it speaks of is deleted. */
  answer: ColumnType<string | null, undefined, string | null>;
  review_id: ColumnType<string | null, undefined, string | null>;
  created_at: Date;
}

interface ApiKeyTable {
  shop_id: string;
  id: string;
  name: string;
  /** SHA-256 of the secret; the secret itself is shown once and kept nowhere. */
  secret_hash: Buffer;
  /** Null for all that a key can have. */
  rights: ColumnType<Right[] | null, Right[] | null | undefined, never>;
  created_at: Date;
  /** To the hour. */
  last_used_at: ColumnType<Date | null, undefined, Date>;
  /** It opens nothing from then on. */
  revoked_at: ColumnType<Date | null, Date | null | undefined, Date>;
}

export interface Tables
  extends
    AccountTables,
    AlertTables,
    AttributeTables,
    CaseTables,
    CheckTables,
    DeliveryTables,
    InvitationTables,
    LedgerTables,
    MediaTables,
    OrderTables,
    PersonTables,
    ReaderTables,
    TemplateTables {
  shop: ShopTable;
  product: ProductTable;
  aggregate_rating: AggregateRatingTable;
  review: ReviewTable;
  message: MessageTable;
  message_revision: MessageRevisionTable;
  idempotency_key: IdempotencyKeyTable;
  api_key: ApiKeyTable;
}

export type NewReview = Insertable<ReviewTable>;
export type NewMessage = Insertable<MessageTable>;
export type ReviewRow = Selectable<ReviewTable>;
