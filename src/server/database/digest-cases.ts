/** What a daily digest tells of the cases of a shop, as it stands at that moment. */
import { type Kysely, sql } from 'kysely';
import { type CaseCondition, type CaseLines, type CaseLinesAsk, readCaseLines } from './case-lines.ts';
import type { DigestEntry } from './digest-entries.ts';
import type { Tables } from './schema.ts';
import type { SeenProducts } from './seen-products.ts';

export interface DigestCases {
  /** Opened since the digest before. */
  readonly fresh: CaseLines;
  /** Opened before that, and without an answer. */
  readonly unanswered: CaseLines;
  readonly dueToday: CaseLines;
  readonly late: CaseLines;
  /** Resolved since the digest before. */
  readonly resolved: CaseLines;
  /** What the member wanted to read in the digest; what was deleted since is left out. */
  readonly told: readonly { readonly kind: ToldKind; readonly cases: CaseLines }[];
}

/** New reviews and promises stand in the digest anyway. */
const TOLD_KINDS = ['contact-asked', 'customer-spoke', 'assigned', 'mentioned'] as const;
export type ToldKind = (typeof TOLD_KINDS)[number];

export interface DigestAsk {
  readonly shopId: string;
  /** A member who is told only of cases that are theirs or nobody's. */
  readonly onlyOf: string | undefined;
  readonly products: SeenProducts;
  readonly since: Date;
  readonly today: string;
  readonly entries: readonly DigestEntry[];
}

/** More than these are counted, and found in the inbox. */
const LINES = 5;

export async function readDigestCases(
  database: Kysely<Tables>,
  { shopId, onlyOf, products, since, today, entries }: DigestAsk,
): Promise<DigestCases> {
  const ask: CaseLinesAsk = { shopId, onlyOf, products, limit: LINES };
  const read = (condition: CaseCondition) => readCaseLines(database, ask, condition);
  return {
    fresh: await read((on) => on('review_case.opened_at', '>=', since)),
    unanswered: await read((on) =>
      on.and([on('review_case.waiting_since', 'is not', null), on('review_case.opened_at', '<', since)]),
    ),
    dueToday: await read(() => hasOpenPromise(sql`promise.due_on = ${today}`)),
    late: await read(() => hasOpenPromise(sql`promise.due_on < ${today}`)),
    resolved: await read((on) =>
      on.and([on('review_case.state', '=', 'resolved'), on('review_case.ended_at', '>=', since)]),
    ),
    told: await readTold(database, ask, entries),
  };
}

function hasOpenPromise(due: ReturnType<typeof sql<boolean>>) {
  return sql<boolean>`exists (
    select 1 from promise
    where promise.shop_id = review_case.shop_id and promise.review_id = review_case.review_id
      and promise.kept_at is null and promise.withdrawn_at is null and ${due})`;
}

async function readTold(
  database: Kysely<Tables>,
  ask: CaseLinesAsk,
  entries: readonly DigestEntry[],
): Promise<DigestCases['told']> {
  const told: { kind: ToldKind; cases: CaseLines }[] = [];
  for (const kind of TOLD_KINDS) {
    const ids = entries.filter((entry) => entry.kind === kind).map(({ reviewId }) => reviewId);
    if (ids.length === 0) continue;
    // Given away since or not: what was to be told is told.
    const cases = await readCaseLines(database, { ...ask, onlyOf: undefined }, (on) =>
      on('review_case.review_id', 'in', ids),
    );
    if (cases.count > 0) told.push({ kind, cases });
  }
  return told;
}

/** Whether there is anything to tell. */
export function isEmpty({ fresh, unanswered, dueToday, late, resolved, told }: DigestCases): boolean {
  const all = [fresh, unanswered, dueToday, late, resolved, ...told.map(({ cases }) => cases)];
  return all.every(({ count }) => count === 0);
}
