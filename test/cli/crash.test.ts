/**
 * What a server has answered is there, once, whenever it is killed. Rounds by `CRASH_ROUNDS`, other moments by
 * `CRASH_SEED`, and upon a PostgreSQL of one's own, which must be empty, by `CRASH_DATABASE_URL`:
 * `CRASH_ROUNDS=50 npx vitest run --project processes test/cli/crash.test.ts`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { ProductReviews, PublishedReview } from '../../src/contract/review.ts';
import { openDatabaseBeside } from '../../src/server/database/open-database.ts';
import { readSettings } from '../../src/server/settings.ts';
import { candor, type CandorProcess, runCandor } from '../support/candor-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ROUNDS = Number(process.env['CRASH_ROUNDS'] ?? 3);
let seed = Number(process.env['CRASH_SEED'] ?? 20_261_124);
const CLIENTS = 6;

/** The same row of numbers from 0 to 1 for the same seed. */
function random(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
}

const folder = temporaryFolder();
const database = process.env['CRASH_DATABASE_URL'];
const settings = {
  DATA_DIR: join(folder.path, 'data'),
  ...(database !== undefined && { DATABASE_URL: database }),
};
let running: CandorProcess | undefined;
afterAll(async () => {
  running?.child.kill('SIGTERM');
  await running?.ended;
  folder.remove();
});

/** What was asked for, by its key; the id once it was answered. */
const reviews = new Map<string, string | undefined>();
const votes = new Set<string>();
const replies = new Set<string>();
const orders = new Set<string>();
const tried = { requests: 0, answered: 0, kills: 0 };

async function start(): Promise<string> {
  running = runCandor(['serve'], settings);
  return `${await running.listening()}/v1/shops/acme`;
}

it(
  `of ${ROUNDS} servers that are killed in the midst of all kinds of work nothing is lost and nothing is there twice`,
  async () => {
    let endpoint = await start();
    const key = await openShop();
    for (let round = 0; round < ROUNDS; round += 1) {
      const clients = Array.from({ length: CLIENTS }, () => work(endpoint, key));
      await new Promise((resolve) => {
        setTimeout(resolve, 150 + random() * 900);
      });
      running?.child.kill('SIGKILL');
      tried.kills += 1;
      await Promise.all([running?.ended, ...clients]);
      endpoint = await start();
      await sendAgain(endpoint);
    }
    await check(endpoint);
  },
  60_000 + ROUNDS * 20_000,
);

async function openShop(): Promise<string> {
  await candor(['shop', 'create', 'acme', '--name', 'Acme'], settings);
  mkdirSync(join(folder.path, 'files'));
  const file = join(folder.path, 'files', 'products.csv');
  writeFileSync(file, 'product_id,name,url\nstrap,Leather strap,https://acme.example/strap\n');
  await candor(['import', file, '--shop', 'acme', '--products'], settings);
  const { output } = await candor(['key', 'create', '--shop', 'acme', '--name', 'crash'], settings);
  return /candor_\S+|\S{30,}/.exec(output)?.[0] ?? '';
}

async function ask(endpoint: string, method: string, path: string, body: unknown, headers: object = {}) {
  tried.requests += 1;
  const response = await fetch(endpoint + path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const answer: unknown = response.status === 204 ? undefined : await response.json();
  if (!response.ok) throw new Error(`${method} ${path} was refused: ${JSON.stringify(answer)}`);
  tried.answered += 1;
  return answer;
}

/** One client, until the server is gone. */
async function work(endpoint: string, apiKey: string): Promise<void> {
  const merchant = { authorization: `Bearer ${apiKey}` };
  try {
    for (;;) {
      const key = `crash-${reviews.size}-${crypto.randomUUID()}`;
      reviews.set(key, undefined);
      const id = await submit(endpoint, key);
      reviews.set(key, id);
      const choice = random();
      if (choice < 0.4) {
        await ask(endpoint, 'PUT', `/reviews/${id}/vote`, { visitor: crypto.randomUUID(), helpful: true });
        votes.add(id);
      } else if (choice < 0.7) {
        const headers = { ...merchant, 'idempotency-key': crypto.randomUUID() };
        await ask(endpoint, 'POST', `/merchant/reviews/${id}/replies`, { text: 'We look into it.' }, headers);
        replies.add(id);
      } else {
        await ask(endpoint, 'POST', '/merchant/orders', { orders: [order(key)] }, merchant);
        orders.add(key);
      }
    }
  } catch (error) {
    // The server is gone; any other refusal is a fault.
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
  }
}

const order = (orderId: string) => ({
  orderId,
  email: 'ida@example.com',
  country: 'DE',
  placedAt: '2026-11-01T10:00:00Z',
  lines: [{ productId: 'strap', name: 'Leather strap' }],
});

/** A repeated request has the very body of the first. */
const sent = new Map<string, object>();

async function submit(endpoint: string, key: string): Promise<string> {
  const body = sent.get(key) ?? {
    reviewRating: { ratingValue: 1 + (sent.size % 5) },
    headline: key,
    author: { name: 'Ida', email: 'ida@example.com' },
  };
  sent.set(key, body);
  const headers = { 'idempotency-key': key };
  const answer = await ask(endpoint, 'POST', '/products/strap/reviews', body, headers);
  return (answer as PublishedReview).review.id;
}

/** As every client does that has missed the answer. */
async function sendAgain(endpoint: string): Promise<void> {
  for (const [key, id] of reviews) {
    if (id === undefined) reviews.set(key, await submit(endpoint, key));
  }
}

async function check(endpoint: string): Promise<void> {
  const stored = new Map<string, ProductReviews['reviews'][number]>();
  let cursor: string | null = '';
  while (cursor !== null) {
    const next: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page = (await (
      await fetch(`${endpoint}/products/strap/reviews?limit=100${next}`)
    ).json()) as ProductReviews;
    for (const review of page.reviews) stored.set(review.id, review);
    cursor = page.nextCursor;
    expect(page.total).toBe(reviews.size);
    expect(page.aggregateRating.ratingCount).toBe(reviews.size);
  }
  expect(new Set(stored.keys())).toEqual(new Set(reviews.values()));
  expect(new Set([...stored.values()].map(({ headline }) => headline))).toEqual(new Set(reviews.keys()));
  for (const id of votes) expect(stored.get(id)?.helpfulCount).toBe(1);
  for (const id of replies) expect(stored.get(id)?.thread).toHaveLength(1);
  const { database: opened, close } = await openDatabaseBeside(readSettings(settings));
  const rows = await opened.selectFrom('customer_order').select('id').execute();
  await close();
  const known = new Set(rows.map(({ id }) => id));
  expect([...orders].filter((id) => !known.has(id))).toEqual([]);
  expect(known.size).toBe(rows.length);
  expect(await candor(['recount'], settings)).toMatchObject({ code: 0 });
  const { shops } = JSON.parse((await candor(['audit', 'verify', '--json'], settings)).output) as {
    shops: unknown;
  };
  expect(shops).toMatchObject([{ fault: null, ledger: { reviews: reviews.size, differs: null } }]);
  process.stdout.write(
    `crash: ${tried.kills} kills, ${tried.requests} requests, ${tried.answered} answered; ` +
      `${reviews.size} reviews, ${votes.size} votes, ${replies.size} replies, ${orders.size} orders; none lost, none twice\n`,
  );
}
