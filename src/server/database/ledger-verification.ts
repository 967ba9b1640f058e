/** Whether the ledger says what the log of acts says, review by review. */
import { type Kysely, sql, type Transaction } from 'kysely';
import { follow, LEDGER_ACTS, type LedgerEvent, type LedgerLine } from '../ledger/ledger-line.ts';
import type { Tables } from './schema.ts';

export interface LedgerVerdict {
  readonly reviews: number;
  /** The first of which the two do not say the same; null when there is none. */
  readonly differs: string | null;
}

const PAGE = 1000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
const AFTER_ALL = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

type Line = LedgerLine & { readonly review_id: string };

export async function verifyLedger(snapshot: Transaction<Tables>, shopId: string): Promise<LedgerVerdict> {
  let reviews = 0;
  let after = BEFORE_ALL;
  for (;;) {
    const lines = await readLines(snapshot, shopId, after);
    const until = lines.length < PAGE ? AFTER_ALL : (lines.at(-1)?.review_id ?? AFTER_ALL);
    const told = await retell(snapshot, shopId, { after, until });
    const differs = findDifference(lines, told);
    if (differs !== undefined) return { reviews, differs };
    reviews += lines.length;
    if (until === AFTER_ALL) return { reviews, differs: null };
    after = until;
  }
}

function findDifference(lines: readonly Line[], told: ReadonlyMap<string, LedgerLine>): string | undefined {
  const kept = new Map(lines.map(({ review_id, ...line }) => [review_id, line]));
  const ids = [...new Set([...kept.keys(), ...told.keys()])].toSorted();
  return ids.find((id) => factsOf(kept.get(id)) !== factsOf(told.get(id)));
}

function factsOf(line: LedgerLine | undefined): string {
  return JSON.stringify(
    line && [line.rating, line.state, line.reason, line.received_at, line.published_at, line.appeal],
  );
}

function readLines(database: Kysely<Tables>, shopId: string, after: string): Promise<Line[]> {
  return database
    .selectFrom('ledger_line')
    .select(['review_id', 'rating', 'state', 'reason', 'received_at', 'published_at', 'appeal'])
    .where('shop_id', '=', shopId)
    .where('review_id', '>', after)
    .orderBy('review_id')
    .limit(PAGE)
    .execute();
}

/** The lines that the log alone tells of. */
async function retell(
  database: Kysely<Tables>,
  shopId: string,
  { after, until }: { readonly after: string; readonly until: string },
): Promise<Map<string, LedgerLine>> {
  const events = await database
    .selectFrom('audit_entry')
    .select([sql<string>`review_id`.as('review_id'), 'act', 'detail', 'at'])
    .where('shop_id', '=', shopId)
    .where('review_id', '>', after)
    .where('review_id', '<=', until)
    .where('act', 'in', LEDGER_ACTS)
    .$narrowType<LedgerEvent>()
    .orderBy('position')
    .execute();
  const told = new Map<string, LedgerLine>();
  for (const { review_id, ...event } of events) {
    const line = follow(told.get(review_id), event);
    if (line) told.set(review_id, line);
  }
  return told;
}
