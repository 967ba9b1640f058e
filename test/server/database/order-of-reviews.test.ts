import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SORTS } from '../../../src/contract/sorts.ts';
import { publishedReviews } from '../../../src/server/database/published-reviews.ts';
import { createDatabase, type TestDatabase } from '../../support/database.ts';

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Filter'?: string;
  readonly 'Plans'?: readonly Plan[];
}

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
  const { kysely } = database;
  await sql`insert into shop values ('big', 'Big', now())`.execute(kysely);
  await sql`
    insert into product (shop_id, id, name, url)
    select 'big', 'p' || n, 'Product', 'https://big.example' from generate_series(0, 999) n`.execute(kysely);
  // Ratings and dates lean as real ones do: mostly five stars, a rare three.
  await sql`
    insert into review (shop_id, id, product_id, rating, headline, body, author_name, verified, incentivized,
      helpful_count, published_at, created_at)
    select 'big', gen_random_uuid(), 'p' || n % 4,
      case when n % 997 = 0 then 3 when n % 10 = 0 then 1 when n % 7 = 0 then 4 else 5 end,
      'Headline', repeat('word ', 40), 'Ana', false, false, n % 5,
      timestamptz '2026-01-01Z' + n * interval '7 minutes', now()
    from generate_series(1, 8000) n`.execute(kysely);
  await sql`
    insert into message (shop_id, review_id, id, by, author_name, body, created_at)
    select shop_id, id, gen_random_uuid(), 'merchant', 'Big', 'Thank you.', now()
    from review where helpful_count = 0`.execute(kysely);
  await sql`
    insert into promise (shop_id, review_id, message_id, due_on)
    select shop_id, review_id, id, date '2026-12-03' from message`.execute(kysely);
  await sql`
    insert into review_revision (shop_id, review_id, id, rating, headline, body, replaced_at)
    select shop_id, id, gen_random_uuid(), 1, '', '', now() from review where helpful_count = 1`.execute(
    kysely,
  );
  await sql`
    insert into media (shop_id, id, review_id, position, thumbnail_hash, thumbnail_side, full_hash, full_width,
      full_height, uploaded_at)
    select shop_id, gen_random_uuid(), id, 0, 'a', 1, 'b', 1, 1, now() from review where helpful_count = 2`.execute(
    kysely,
  );
  await sql`analyze`.execute(kysely);
});
afterAll(() => database.drop());

function nodes(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodes)];
}

const cases = SORTS.flatMap((sort) =>
  [undefined, 5, 3].flatMap((rating) => [false, true].map((isLater) => ({ sort, rating, isLater }))),
);

test.for(cases)(
  'a page costs the same wherever it lies: $sort, rating $rating, later page $isLater',
  async ({ sort, rating, isLater }) => {
    const after = isLater
      ? { lead: 3, publishedAt: Date.UTC(2026, 0, 20), id: '0190a000-0000-7000-8000-000000000000' }
      : undefined;
    const ask = { shopId: 'big', productId: 'p1', sort, rating, narrowing: undefined, after, limit: 10 };
    const [row] = await publishedReviews(database.kysely, ask).explain<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      'json',
    );
    const all = row ? nodes(row['QUERY PLAN'][0].Plan) : [];
    const reads = all.filter((node) => node['Relation Name'] === 'review');
    expect(reads.map((node) => node['Node Type'])).toEqual(['Index Scan']);
    expect(reads[0]).not.toHaveProperty('Filter');
    expect(all.filter((node) => /Sort|Seq Scan/.test(node['Node Type']))).toEqual([]);
  },
);
