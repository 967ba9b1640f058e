/** What a merchant's inbox hears while it is open. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/server/create-app.ts';
import { listen } from '../../src/server/listen.ts';
import { asking, key, reviewsOf, submission } from '../contract/ask.ts';
import { expectProblem } from '../contract/expect-problem.ts';
import { SHOP } from '../contract/seed.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { runServer, type RunningServer, testDependencies } from './running-server.ts';
import { seedShop } from './seeded-shop.ts';

let database: TestDatabase;
let server: RunningServer;
let apiKey: string;
let otherKey: string;
let now = new Date('2026-11-15T12:00:00Z');

const ask = asking(() => ({
  endpoint: `${server.origin}/v1/shops/${SHOP.id}`,
  apiKey,
  stop: () => server.stop(),
}));

beforeAll(async () => {
  database = await createDatabase();
  apiKey = await seedShop(database.kysely);
  otherKey = await seedShop(database.kysely, 'other');
  server = await runServer(database.kysely, { clock: { now: () => now } });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

interface Heard {
  readonly reviewId: string;
  readonly version: number;
  readonly id: string;
}

async function listenTo(
  shop: string,
  itsKey: string,
  { origin = server.origin, lastEventId }: { readonly origin?: string; readonly lastEventId?: string } = {},
) {
  const left = new AbortController();
  const response = await fetch(`${origin}/v1/shops/${shop}/merchant/events`, {
    headers: { authorization: `Bearer ${itsKey}`, ...(lastEventId && { 'last-event-id': lastEventId }) },
    signal: left.signal,
  });
  if (!response.ok) throw new Error(await response.text());
  const lines = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  /** Reads on until the text holds what is looked for; answers false when the stream ends before. */
  async function readUntil(found: () => boolean): Promise<boolean> {
    while (!found()) {
      const { done, value } = await lines.read();
      if (done) return false;
      text += value;
    }
    return true;
  }
  const heard = (): Heard[] =>
    [...text.matchAll(/event: case\ndata: (.*)\nid: (.*)\n\n/g)].map(([, json = '', id = '']) => ({
      ...(JSON.parse(json) as Omit<Heard, 'id'>),
      id,
    }));
  return {
    response,
    heard,
    readUntil,
    hears: async (reviewId: string, version: number) => {
      await readUntil(() => heard().some((each) => each.reviewId === reviewId && each.version >= version));
      return heard().findLast((each) => each.reviewId === reviewId)!;
    },
    leave: () => left.abort(),
  };
}

async function openCase(): Promise<string> {
  const body = submission({ reviewRating: { ratingValue: 1 } });
  const answer = await ask('POST', reviewsOf('written'), { body, headers: key() });
  return (await answer.json()).review.id;
}

test('a new case, and what is done with it, is heard at once by all who listen', async () => {
  const first = await listenTo(SHOP.id, apiKey);
  const second = await listenTo(SHOP.id, apiKey);
  expect(first.response.headers.get('content-type')).toBe('text/event-stream');
  const reviewId = await openCase();
  const { version } = await first.hears(reviewId, 1);
  await second.hears(reviewId, 1);
  await ask('PATCH', `/merchant/cases/${reviewId}`, { body: { topic: 'delivery' }, asMerchant: true });
  expect(await first.hears(reviewId, version + 1)).toMatchObject({ version: version + 1 });
  first.leave();
  second.leave();
});

test('what happened while the connection was broken is heard after it', async () => {
  const before = await listenTo(SHOP.id, apiKey);
  const { id } = await before.hears(await openCase(), 1);
  before.leave();
  const missed = await openCase();
  now = new Date(now.getTime() + 3_600_000);
  const after = await listenTo(SHOP.id, apiKey, { lastEventId: id });
  expect(await after.hears(missed, 1)).toMatchObject({ reviewId: missed });
  after.leave();
});

test('nobody hears of the cases of another shop, and nobody listens without a key', async () => {
  await expectProblem(await fetch(`${server.origin}/v1/shops/${SHOP.id}/merchant/events`), 'unauthorized');
  await expect(listenTo(SHOP.id, otherKey)).rejects.toThrow('unauthorized');
  const own = await listenTo(SHOP.id, apiKey);
  const other = await listenTo('other', otherKey);
  const reviewId = await openCase();
  await own.hears(reviewId, 1);
  own.leave();
  await other.readUntil(() => true);
  expect(other.heard()).toEqual([]);
  other.leave();
});

test('a server that stops ends the streams instead of waiting for them', async () => {
  const stopping = new AbortController();
  const listening = await listen(
    () => createApp({ ...testDependencies(database.kysely), stopping: stopping.signal }),
    { host: '127.0.0.1', port: 0, trustedProxies: [] },
  );
  const stream = await listenTo(SHOP.id, apiKey, { origin: `http://127.0.0.1:${listening.port}` });
  stopping.abort();
  const stopped = listening.stop();
  // One that is cut off would reject.
  expect(await stream.readUntil(() => false)).toBe(false);
  await stopped;
});
