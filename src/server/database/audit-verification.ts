/** Reads the log of a shop from its first entry to its last, and finds where it is no longer what was written. */
import type { Kysely } from 'kysely';
import { type AuditRow, hashOf, NOTHING_BEFORE } from './audit-chain.ts';
import { type LedgerVerdict, verifyLedger } from './ledger-verification.ts';
import type { Tables } from './schema.ts';

export const AUDIT_FAULTS = {
  removed: 'was removed',
  altered: 'was altered, or another stands in its place',
  unplaced: 'was added without a place in the chain',
} as const;

export interface AuditFault {
  readonly kind: keyof typeof AUDIT_FAULTS;
  /** Counted from 1; null for one that has no place. */
  readonly position: number | null;
  /** Null for one that is no longer there. */
  readonly id: string | null;
}

export interface AuditVerdict {
  readonly shop: string;
  readonly entries: number;
  /** Of the last entry, in hexadecimal: whoever noted it can tell later that nothing before it changed. */
  readonly hash: string;
  /** The first; null when there is none. */
  readonly fault: AuditFault | null;
  /** Whether the public ledger says the same. */
  readonly ledger: LedgerVerdict;
}

const PAGE = 1000;

/** A row of the chain's end, for shops that have a log. */
export async function listAuditedShops(database: Kysely<Tables>): Promise<string[]> {
  const rows = await database
    .selectFrom('audit_chain')
    .select('shop_id')
    .union(database.selectFrom('audit_entry').select('shop_id').distinct())
    .orderBy('shop_id')
    .execute();
  return rows.map(({ shop_id }) => shop_id);
}

/** Within one snapshot, so that entries which are written meanwhile are no fault. */
export async function verifyAudit(database: Kysely<Tables>, shop: string): Promise<AuditVerdict> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (snapshot) => {
      const end = await snapshot
        .selectFrom('audit_chain')
        .select(['length', 'hash'])
        .where('shop_id', '=', shop)
        .executeTakeFirst();
      const { count, hash, fault } = await follow(snapshot, shop);
      const isCut = count !== (end?.length ?? 0) || !hash.equals(end?.hash ?? NOTHING_BEFORE);
      const cut: AuditFault | null = isCut ? { kind: 'removed', position: count + 1, id: null } : null;
      return {
        shop,
        entries: count,
        hash: hash.toString('hex'),
        fault: fault ?? cut ?? (await findUnplaced(snapshot, shop)),
        ledger: await verifyLedger(snapshot, shop),
      };
    });
}

interface Followed {
  readonly count: number;
  readonly hash: Buffer;
  readonly fault: AuditFault | null;
}

/** As far as every entry follows the one before. */
async function follow(database: Kysely<Tables>, shopId: string): Promise<Followed> {
  let count = 0;
  let hash: Buffer = NOTHING_BEFORE;
  for (;;) {
    const page = await readPage(database, shopId, count);
    for (const entry of page) {
      const position = count + 1;
      const here = entry.position === position;
      if (!here) return { count, hash, fault: { kind: 'removed', position, id: null } };
      const expected = hashOf(hash, position, entry);
      const isSame = entry.hash !== null && expected.equals(entry.hash);
      if (!isSame) return { count, hash, fault: { kind: 'altered', position, id: entry.id } };
      hash = expected;
      count = position;
    }
    if (page.length < PAGE) return { count, hash, fault: null };
  }
}

function readPage(database: Kysely<Tables>, shopId: string, after: number): Promise<AuditRow[]> {
  return database
    .selectFrom('audit_entry')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('position', '>', after)
    .orderBy('position')
    .limit(PAGE)
    .execute();
}

async function findUnplaced(database: Kysely<Tables>, shopId: string): Promise<AuditFault | null> {
  const entry = await database
    .selectFrom('audit_entry')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('position', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return entry ? { kind: 'unplaced', position: null, id: entry.id } : null;
}
