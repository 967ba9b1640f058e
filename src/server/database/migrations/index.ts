/**
 * Every table of a shop carries `shop_id` first in its primary key and in its
 * foreign keys, so that an engine which shards can keep a shop together. What
 * must always hold is a constraint here, not a habit of the code.
 *
 * Imported one by one, so that a bundle of the server carries them all. They run
 * in the order of their names; one that was released is never changed.
 */
import type { Migration } from 'kysely/migration';
import { accountMigrations } from './account.ts';
import { alertMigrations } from './alert.ts';
import { apiKeyMigrations } from './api-key.ts';
import { attributeMigrations } from './attribute.ts';
import { auditMigrations } from './audit.ts';
import { caseMigrations } from './case.ts';
import { caseWorkMigrations } from './case-work.ts';
import { deliveryMigrations } from './delivery.ts';
import { idempotencyKeyMigrations } from './idempotency-key.ts';
import { insightMigrations } from './insight.ts';
import { invitationMigrations } from './invitation.ts';
import { ledgerMigrations } from './ledger.ts';
import { mediaMigrations } from './media.ts';
import { messageMigrations } from './message.ts';
import { moderationMigrations } from './moderation.ts';
import { orderMigrations } from './order.ts';
import { personMigrations } from './person.ts';
import { readerMigrations } from './reader.ts';
import { reviewMigrations } from './review.ts';
import { shopMigrations } from './shop.ts';

export const migrations: Readonly<Record<string, Migration>> = {
  ...shopMigrations,
  ...reviewMigrations,
  ...messageMigrations,
  ...idempotencyKeyMigrations,
  ...apiKeyMigrations,
  ...caseMigrations,
  ...deliveryMigrations,
  ...accountMigrations,
  ...insightMigrations,
  ...caseWorkMigrations,
  ...alertMigrations,
  ...mediaMigrations,
  ...attributeMigrations,
  ...readerMigrations,
  ...orderMigrations,
  ...invitationMigrations,
  ...auditMigrations,
  ...ledgerMigrations,
  ...moderationMigrations,
  ...personMigrations,
};
