/** Asking for reviews. */
import type { ColumnType, Generated, Insertable, Selectable } from 'kysely';
import type { BuyerLanguageTag } from '../../contract/buyer-languages.ts';
import type { LeftOutReason, SuppressionReason, WaitReason } from '../../contract/invitation.ts';
import type { InvitationSettings } from '../../contract/invitation-settings.ts';
import type { TrialVersion } from '../../contract/invitation-trial.ts';
import type { LaterDate } from './later-date.ts';

interface InvitationSettingTable {
  shop_id: string;
  /** What the shop has decided; the rest is as it is at first. */
  settings: ColumnType<Partial<InvitationSettings>, string, string>;
}

interface InvitationTable {
  shop_id: string;
  id: string;
  order_id: string;
  /** When it is looked at next; null when nothing more comes of it. */
  run_at: LaterDate;
  /** Why it did not leave when it was looked at last. */
  waits_for: ColumnType<WaitReason | null, WaitReason | null | undefined, WaitReason | null>;
  left_out: ColumnType<LeftOutReason | null, LeftOutReason | null | undefined, LeftOutReason | null>;
  postponed_until: LaterDate;
  said_not_now_at: LaterDate;
  said_not_arrived_at: LaterDate;
  /** When the page was first seen. */
  opened_at: LaterDate;
  revoked_at: LaterDate;
  /** What its buyer was promised for a review, of whatever stars; empty for nothing. */
  incentive: Generated<string>;
  created_at: Date;
  changed_at: Date;
}

interface InvitationProductTable {
  shop_id: string;
  invitation_id: string;
  product_id: string;
  position: number;
  /** The answer; it may have been deleted since. */
  review_id: ColumnType<string | null, string | null | undefined, string | null>;
  answered_at: LaterDate;
}

interface InvitationMailTable {
  shop_id: string;
  invitation_id: string;
  /** 1 for the invitation, and from there on the reminders. */
  number: number;
  delivery_id: string;
  buyer_hash: Buffer;
  /** SHA-256 of the token in the links of this mail. */
  token_hash: Buffer;
  queued_at: Date;
}

interface SuppressedAddressTable {
  shop_id: string;
  address_hash: Buffer;
  reason: SuppressionReason;
  suppressed_at: Date;
}

interface InvitationTrialTable {
  shop_id: string;
  id: string;
  language: BuyerLanguageTag;
  /** Of the second version; empty for Candor's words. */
  subject: string;
  opening: string;
  started_at: Date;
  ended_at: LaterDate;
  kept: ColumnType<TrialVersion | null, TrialVersion | null | undefined, TrialVersion | null>;
}

interface InvitationVersionTable {
  shop_id: string;
  invitation_id: string;
  trial_id: string;
  version: TrialVersion;
}

export interface InvitationTables {
  invitation_setting: InvitationSettingTable;
  invitation: InvitationTable;
  invitation_product: InvitationProductTable;
  invitation_mail: InvitationMailTable;
  invitation_trial: InvitationTrialTable;
  invitation_version: InvitationVersionTable;
  suppressed_address: SuppressedAddressTable;
}

export type InvitationRow = Selectable<InvitationTable>;
export type TrialRow = Selectable<InvitationTrialTable>;
export type NewTrial = Insertable<InvitationTrialTable>;
