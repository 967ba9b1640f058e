import type { Migration } from 'kysely/migration';
import { chainUnplaced } from '../audit-chain.ts';
import { statement } from './statement.ts';

/** Entries of before are chained as they stand; what was done to them until then cannot be known. */
const chainPastEntries: Migration = {
  async up(database) {
    const shops = await database.selectFrom('audit_entry').select('shop_id').distinct().execute();
    for (const { shop_id } of shops) await chainUnplaced(database, shop_id);
  },
};

/** The log of acts as a chain of hashes. */
export const auditMigrations = {
  // Without them an entry is not chained yet, which is so within the transaction that writes it alone.
  '1300-place-in-the-chain': statement(`
    alter table audit_entry
      add column position int4,
      add column hash bytea check (octet_length(hash) = 32),
      add constraint placed_with_its_hash check ((position is null) = (hash is null))`),

  '1301-audit-chain': statement(`
    create table audit_chain (
      shop_id text primary key references shop,
      length int4 not null check (length > 0),
      hash bytea not null check (octet_length(hash) = 32)
    )`),

  '1302-entry-at-a-place': statement(`
    create unique index entry_at_a_place on audit_entry (shop_id, position)`),

  '1303-past-entries': chainPastEntries,
};
