/**
 * Measures the queue of a shop with 100,000 reviews and 5,000 open cases, on the embedded database and
 * through the server's own operations; prints the median and the 95th percentile of each question.
 *
 *   node bench/queue.ts          25 rounds
 *   node bench/queue.ts 100      as many rounds as that
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { CANDOR } from '../src/server/actor.ts';
import { migrate } from '../src/server/database/migrate.ts';
import { openDatabase } from '../src/server/database/open-database.ts';
import type { Tables } from '../src/server/database/schema.ts';
import { getCase } from '../src/server/operations/get-case.ts';
import { listCases } from '../src/server/operations/list-cases.ts';
import { listFilterChoices } from '../src/server/operations/list-filter-choices.ts';

const SHOP = 'bench';
const REVIEWS = 100_000;
const CASES = 20_000;
const OPEN = 5000;
const rounds = Number(process.argv[2] ?? 25);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error('The number of rounds must be a whole number from 1 on');

const folder = mkdtempSync(join(tmpdir(), 'candor-bench-'));
chmodSync(folder, 0o755);
const { database, close } = await openDatabase({ DATA_DIR: join(folder, 'data') });

const idOf = (kind: string) =>
  sql.raw(`('01900000-0000-7000-8${kind}-' || lpad(to_hex(number), 12, '0'))::uuid`);

/** Words come as they do in a language: few very often, most seldom. Other ones for each row. */
const WORDS = sql.raw(
  `(select string_agg('word' || floor(power(random(), 3) * 5000)::int, ' ')
    from generate_series(1, 40) word where word <> -number)`,
);

async function seed(database: Kysely<Tables>): Promise<void> {
  await sql`insert into shop (shop_id, name, created_at) values (${SHOP}, 'Bench', now())`.execute(database);
  await sql`insert into product (shop_id, id, name, url)
    select ${SHOP}, 'product-' || number, 'Product ' || number, 'https://shop.example'
    from generate_series(0, 499) number`.execute(database);
  await sql`insert into review (shop_id, id, product_id, rating, headline, body, author_name, author_email,
      language, verified, incentivized, published_at, created_at)
    select ${SHOP}, ${idOf('000')}, 'product-' || number % 500,
      case when number <= ${sql.lit(CASES)} then 1 + number % 3 else 4 + number % 2 end,
      'Headline ' || number, ${WORDS}, 'Reviewer ' || number, 'reviewer-' || number % 70000 || '@mail.example',
      case number % 3 when 0 then 'de' else 'en' end, false, false,
      now() - number * interval '5 minutes', now() - number * interval '5 minutes'
    from generate_series(1, ${sql.lit(REVIEWS)}) number`.execute(database);
  await sql`insert into review_case (shop_id, review_id, state, opened_at, customer_spoke_at,
      merchant_spoke_at, first_replied_at, ended_at, changed_at, initial_rating, topic, tags)
    select ${SHOP}, ${idOf('000')},
      case when number > ${sql.lit(OPEN)} then 'resolved' else (array['open', 'answered', 'promised'])[1 + number % 3] end,
      now() - number * interval '5 minutes', now() - number * interval '3 minutes',
      case when number % 3 > 0 then now() - number * interval '4 minutes' end,
      case when number % 3 > 0 then now() - number * interval '4 minutes' end,
      case when number > ${sql.lit(OPEN)} then now() end, now() - number * interval '3 minutes',
      1 + number % 3, (array['delivery', 'quality', null])[1 + number % 3],
      case when number % 10 = 0 then array['vip'] else '{}'::text[] end
    from generate_series(1, ${sql.lit(CASES)}) number`.execute(database);
  await sql`insert into message (shop_id, review_id, id, by, author_name, body, created_at)
    select ${SHOP}, ${idOf('000')}, ${idOf('001')}, 'merchant', 'Maren', ${WORDS}, now()
    from generate_series(1, ${sql.lit(CASES)}) number where number % 3 > 0`.execute(database);
  await sql`insert into promise (shop_id, review_id, message_id, due_on)
    select ${SHOP}, ${idOf('000')}, ${idOf('001')}, current_date + (number % 20 - 5)
    from generate_series(1, ${sql.lit(OPEN)}) number where number % 3 = 2`.execute(database);
  await sql`insert into case_note (shop_id, review_id, id, author_name, body, created_at)
    select ${SHOP}, '01900000-0000-7000-8000-000000000001', ${idOf('002')}, 'Maren', 'Note ' || number, now()
    from generate_series(1, 500) number`.execute(database);
  await sql`vacuum analyze`.execute(database);
}

async function measure(name: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  await work();
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => `${(sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(1)} ms`;
  console.log(`  ${name.padEnd(44)} median ${at(0.5).padStart(9)}   p95 ${at(0.95).padStart(9)}`);
}

try {
  await migrate(database);
  console.log(`Seeding ${REVIEWS} reviews, ${CASES} cases of which ${OPEN} are open …`);
  await seed(database);
  const reading = () => ({
    shopId: SHOP,
    database,
    now: new Date(),
    mediaUrl: '',
    publicUrl: '',
    actor: CANDOR,
  });
  const list = (filters: Partial<Parameters<typeof listCases>[0]['query']>) =>
    listCases({ query: { state: 'active', limit: 25, ...filters } }, reading());
  const first = await list({});
  await measure('the queue', () => list({}));
  await measure('its second page', () => list({ cursor: first.nextCursor ?? '' }));
  await measure('the resolved', () => list({ state: 'resolved' }));
  await measure('one star, delivery, nobody’s', () =>
    list({ stars: ['1'], topic: 'delivery', assignee: 'none' }),
  );
  await measure('changed since the reply', () => list({ changedSinceReply: 'true' }));
  await measure('promise late', () => list({ promiseLate: 'true' }));
  await measure('a tag', () => list({ tag: 'vip' }));
  await measure('search: a common word', () => list({ q: 'word0' }));
  await measure('search: a seldom word', () => list({ q: 'word4321' }));
  await measure('search: three words, the last half typed', () => list({ q: 'word1 word2 wor' }));
  await measure('search among the resolved', () => list({ q: 'word7', state: 'resolved' }));
  await measure('what can be filtered by', () => listFilterChoices({}, reading()));
  const params = { reviewId: '01900000-0000-7000-8000-000000000001' };
  await measure('a case with 500 notes', () => getCase({ params }, reading()));
} finally {
  await close();
  rmSync(folder, { recursive: true, force: true });
}
