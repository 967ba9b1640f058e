import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fits, type Asked } from '../../../src/contract/count-choices.ts';
import { SORTS } from '../../../src/contract/sorts.ts';
import { publishedReviews } from '../../../src/server/database/published-reviews.ts';
import { findWrongAggregates } from '../../../src/server/database/recount.ts';
import { readCells } from '../../../src/server/database/review-tally.ts';
import { createDatabase, type TestDatabase } from '../../support/database.ts';

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Plans'?: readonly Plan[];
}

const PRODUCT = { shopId: 'big', productId: 'p' };
/** Of 37,000 reviews of one product. */
const READ_AT_MOST = 3500;

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
  const { kysely } = database;
  await sql`insert into shop values ('big', 'Big', now())`.execute(kysely);
  await sql`insert into product (shop_id, id, name, url) values ('big', 'p', 'P', 'https://big.example')`.execute(
    kysely,
  );
  // Half are verified, a tenth is negative with a topic, three are in Dutch, nine speak of a zipper; the French give no five stars.
  await sql`
    insert into review (shop_id, id, product_id, rating, headline, body, author_name, language, topic, verified,
      incentivized, helpful_count, published_at, created_at)
    select 'big', gen_random_uuid(), 'p', case when n % 10 = 0 then 1 + n % 3 when n % 3 = 0 and n % 11 > 0 then 5 else 4 end,
      'Headline', case when n % 4000 = 0 then 'the zipper broke' else 'all is well' end, 'Ana',
      case when n % 12000 = 0 then 'nl-BE' when n % 11 = 0 then 'fr' when n % 5 = 0 then 'de' else 'en' end,
      case when n % 10 = 0 then (array['quality', 'delivery', 'service'])[1 + n % 3] end,
      n % 2 = 0, false, n % 7, timestamptz '2026-01-01Z' + n * interval '7 minutes', now()
    from generate_series(1, 37000) n`.execute(kysely);
  await sql`
    insert into review_tally
    select shop_id, product_id, cell, count(*) from review group by shop_id, product_id, cell`.execute(
    kysely,
  );
  await sql`analyze`.execute(kysely);
}, 60_000);
afterAll(() => database.drop());

function nodes(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodes)];
}

/** How many reviews were fetched for it. */
function readIn(plan: Plan): number {
  const reads = nodes(plan).filter((node) => node['Relation Name'] === 'review');
  return reads.reduce(
    (sum, node) =>
      sum +
      node['Actual Loops'] *
        (node['Actual Rows'] +
          (node['Rows Removed by Filter'] ?? 0) +
          (node['Rows Removed by Index Recheck'] ?? 0)),
    0,
  );
}

const filters: readonly (Asked & { readonly q?: string })[] = [
  { verified: 'true' },
  { language: 'nl' },
  { language: 'fr' },
  { topic: 'quality' },
  { topic: 'quality', verified: 'true', rating: 1 },
  { language: 'nl', verified: 'true' },
  { language: 'en', verified: 'true', rating: 5 },
  { q: 'zipper' },
  { q: 'well' },
  { q: 'zipper', language: 'de' },
  { q: 'well', topic: 'delivery' },
];
const cases = filters.flatMap((filter) =>
  SORTS.flatMap((sort) => [false, true].map((isLater) => ({ filter, sort, isLater }))),
);

test.for(cases)(
  'however rare, $filter is answered without reading all reviews: $sort, later page $isLater',
  async ({ filter: { q, ...asked }, sort, isLater }) => {
    const cells = (await readCells(database.kysely, { ...PRODUCT, q })).filter(({ traits }) =>
      fits(traits, asked),
    );
    const total = cells.reduce((sum, { count }) => sum + count, 0);
    expect(total).toBeGreaterThan(0);
    const ask = {
      ...PRODUCT,
      sort,
      rating: asked.rating === undefined ? undefined : Number(asked.rating),
      narrowing: {
        cells: cells.map(({ cell }) => cell),
        ratings: cells.map(({ traits }) => Number(traits.rating)),
        q,
        total,
      },
      after: isLater
        ? { lead: 3, publishedAt: Date.UTC(2026, 3, 1), id: '0190a000-0000-7000-8000-000000000000' }
        : undefined,
      limit: 10,
    };
    const { rows } = await sql<{ 'QUERY PLAN': [{ Plan: Plan }] }>`
      explain (analyze, format json) ${publishedReviews(database.kysely, ask)}`.execute(database.kysely);
    const plan = rows[0]?.['QUERY PLAN'][0].Plan;
    expect(plan && readIn(plan)).toBeLessThan(READ_AT_MOST);
  },
);

test('the tally of a product says what its reviews say, and a recount would notice if it did not', async () => {
  await sql`
    insert into aggregate_rating (shop_id, product_id, count_1, count_2, count_3, count_4, count_5, review_count)
    select shop_id, product_id, count(*) filter (where rating = 1), count(*) filter (where rating = 2),
      count(*) filter (where rating = 3), count(*) filter (where rating = 4), count(*) filter (where rating = 5),
      count(*) from review group by shop_id, product_id`.execute(database.kysely);
  expect(await findWrongAggregates(database.kysely)).toEqual([]);
  await sql`update review_tally set count = count + 1 where cell like '1|%'`.execute(database.kysely);
  expect(await findWrongAggregates(database.kysely)).toEqual([{ shop_id: 'big', product_id: 'p' }]);
});
