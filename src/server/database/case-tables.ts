/** What a review gains when it goes wrong. */
import type { ColumnType, Generated, Selectable } from 'kysely';
import type { CaseState } from '../../contract/case-moves.ts';
import type { Note, SavedView } from '../../contract/case-work.ts';
import type { Topic } from '../../contract/topics.ts';
import type { LaterDate } from './later-date.ts';

/** A version of a review that its author replaced. */
interface ReviewRevisionTable {
  shop_id: string;
  review_id: string;
  id: string;
  rating: number;
  headline: string;
  body: string;
  replaced_at: Date;
}

interface ReviewCaseTable {
  shop_id: string;
  review_id: string;
  state: CaseState;
  /** Grows with each change of the review, its thread or the case. */
  version: Generated<number>;
  /** As the merchant corrected it; null leaves the reviewer's own. */
  topic: ColumnType<Topic | null, Topic | null | undefined, Topic | null>;
  opened_at: Date;
  first_replied_at: LaterDate;
  merchant_spoke_at: LaterDate;
  customer_spoke_at: Date;
  /** Since the merchant last spoke. */
  said_not_yet: Generated<boolean>;
  /** When it was resolved or closed. */
  ended_at: LaterDate;
  /** Since when the customer waits for a word of the shop; null while it is not the shop's turn. */
  waiting_since: LaterDate;
  changed_at: Date;
  initial_rating: number;
  /** Of a member of the shop. */
  assignee_id: ColumnType<string | null, string | null | undefined, string | null>;
  tags: Generated<string[]>;
}

interface CaseNoteTable {
  shop_id: string;
  review_id: string;
  id: string;
  author_id: string | null;
  author_name: string;
  body: string;
  mentions: ColumnType<Note['mentions'], string, never>;
  created_at: Date;
}

interface SavedViewTable {
  shop_id: string;
  person_id: string;
  id: string;
  name: string;
  state: SavedView['state'];
  filters: ColumnType<SavedView['filters'], string, string>;
}

interface CaseWriterTable {
  shop_id: string;
  review_id: string;
  writer_id: string;
  writer_name: string;
  until: Date;
}

interface PromiseTable {
  shop_id: string;
  review_id: string;
  message_id: string;
  /** A day in the shop's time zone, as `2026-12-03`. */
  due_on: string;
  kept_at: LaterDate;
  withdrawn_at: LaterDate;
  reminded_before_at: LaterDate;
  reminded_after_at: LaterDate;
}

/** Nothing changes or removes a row. */
interface AuditEntryTable {
  shop_id: string;
  id: string;
  review_id: string | null;
  actor_kind: 'member' | 'api-key' | 'reviewer' | 'candor';
  actor_id: string | null;
  actor_name: string;
  act: string;
  detail: string | null;
  at: Date;
  /** Its place in the log of the shop, from 1; null until the transaction that writes it ends. */
  position: ColumnType<number | null, never, never>;
  hash: ColumnType<Buffer | null, never, never>;
}

/** Where the chained log of a shop ends. */
interface AuditChainTable {
  shop_id: string;
  length: number;
  /** Of the last entry. */
  hash: Buffer;
}

interface PrivateLinkTable {
  shop_id: string;
  review_id: string;
  generation: number;
  /** SHA-256 of the token. */
  token_hash: Buffer;
  made_at: Date;
}

export interface CaseTables {
  review_revision: ReviewRevisionTable;
  review_case: ReviewCaseTable;
  case_note: CaseNoteTable;
  saved_view: SavedViewTable;
  case_writer: CaseWriterTable;
  promise: PromiseTable;
  audit_entry: AuditEntryTable;
  audit_chain: AuditChainTable;
  private_link: PrivateLinkTable;
}

export type CaseRow = Selectable<ReviewCaseTable>;
