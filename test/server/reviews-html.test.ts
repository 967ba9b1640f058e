import { afterAll, beforeAll, expect, test } from 'vitest';
import { READS_MAX } from '../../src/server/limit-acts.ts';
import { key, submission } from '../contract/ask.ts';
import { expectProblem } from '../contract/expect-problem.ts';
import { AWKWARD, SHOP } from '../contract/seed.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { runServer, type RunningServer } from './running-server.ts';
import { seedShop } from './seeded-shop.ts';

let database: TestDatabase;
let server: RunningServer;
let now = Date.parse('2026-11-02T10:00:00Z');
const clock = { now: () => new Date(now) };

beforeAll(async () => {
  database = await createDatabase();
  await seedShop(database.kysely);
  server = await runServer(database.kysely, { clock });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const address = (rest: string) => `${server.origin}/v1/shops/${SHOP.id}/products/${rest}`;
const ask = (rest: string, headers: Record<string, string> = {}) => fetch(address(rest), { headers });

function embeddedIn(html: string): unknown {
  const [, json = ''] = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json);
}

test('the first view comes as an element, with the very answer that the widget would ask for', async () => {
  const response = await ask('strap/reviews.html');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const html = await response.text();
  expect(html).toMatch(
    /^<candor-reviews id="reviews" product="strap" endpoint="https:\/\/reviews\.example\/v1\/shops\/acme" locale="en" drawn/,
  );
  expect(embeddedIn(html)).toEqual(await (await ask('strap/reviews')).json());
  expect(html).toContain('What I think, number 22.\nA second line.');
});

test('in another order, which the element then has, too', async () => {
  const html = await (await ask('strap/reviews.html?sort=lowest')).text();
  expect(html).toMatch(/^<candor-reviews [^>]*sort="lowest"/);
  expect(embeddedIn(html)).toEqual(await (await ask('strap/reviews?sort=lowest')).json());
});

test('a product may be called anything', async () => {
  const response = await ask(`${encodeURIComponent(AWKWARD.productID)}/reviews.html`);
  expect(await response.text()).toContain('product="50% off / größe #1? ü&amp;b=+1"');
});

test('caches may keep it as they keep the answer, and know it by its tag until a review or the day changes it', async () => {
  const { headers } = await ask('strap/reviews.html');
  const { headers: ofAnswer } = await ask('strap/reviews');
  for (const name of ['cache-control', 'surrogate-key', 'vary', 'access-control-allow-origin'])
    expect(headers.get(name), name).toBe(ofAnswer.get(name));
  const tag = headers.get('etag') ?? '';
  now += 3_600_000;
  const known = await ask('strap/reviews.html', { 'if-none-match': tag });
  expect(known.status).toBe(304);
  expect(await known.text()).toBe('');
  now += 86_400_000;
  expect((await ask('strap/reviews.html', { 'if-none-match': tag })).status).toBe(200);
  const next = (await ask('written/reviews.html')).headers.get('etag') ?? '';
  const written = { method: 'POST', headers: { 'content-type': 'application/json', ...key() } };
  await fetch(address('written/reviews'), { ...written, body: JSON.stringify(submission()) });
  expect((await ask('written/reviews.html', { 'if-none-match': next })).status).toBe(200);
});

test('the answer within it spares a request for a day at least, and for two at most', async () => {
  const [, until] = /data-until="(\d+)"/.exec(await (await ask('strap/reviews.html')).text()) ?? [];
  expect(Number(until) - now).toBeGreaterThanOrEqual(86_400_000);
  expect(Number(until) - now).toBeLessThanOrEqual(2 * 86_400_000);
});

test('it is sent compressed', async () => {
  const response = await ask('strap/reviews.html', { 'accept-encoding': 'br' });
  expect(response.headers.get('content-encoding')).toBe('br');
});

test('what is unknown or wrong is a problem, as everywhere', async () => {
  await expectProblem(await ask('nope/reviews.html'), 'unknown-product');
  await expectProblem(
    await fetch(`${server.origin}/v1/shops/nobody/products/strap/reviews.html`),
    'unknown-shop',
  );
  for (const [query, pointer] of [
    ['locale=not%20one', '/locale'],
    ['sort=random', '/sort'],
    ['styles=none', '/styles'],
    ['limit=3', '/limit'],
  ] as const) {
    const problem = await expectProblem(await ask(`strap/reviews.html?${query}`), 'invalid-request');
    expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
  }
});

test('the style sheet may be a file of this very version', async () => {
  const html = await (await ask('strap/reviews.html?styles=linked')).text();
  expect(html).toContain(
    '<link rel="stylesheet" href="https://reviews.example/0.0.0-test/candor-reviews.css"',
  );
  expect(html).not.toContain('<style>');
});

test('what search engines read stands behind it where the shop wants it, and there are ratings', async () => {
  const html = await (await ask('strap/reviews.html?json-ld=true')).text();
  const [, json = ''] =
    /<\/candor-reviews><script type="application\/ld\+json">(.*)<\/script>$/s.exec(html) ?? [];
  expect(JSON.parse(json)).toEqual(await (await ask('strap/json-ld')).json());
  for (const without of ['strap/reviews.html', 'buckle/reviews.html?json-ld=true'])
    expect(await (await ask(without)).text()).not.toContain('ld+json');
});

test('it is drawn in the language that was asked for, and in English where that is not spoken', async () => {
  const drawn: string[] = [];
  const spoken = ['en', 'de'];
  const german = await runServer(database.kysely, {
    drawingIn: (language) =>
      spoken.includes(language)
        ? Promise.resolve(({ locale, answer }) => {
            drawn.push(`${language} for ${locale}: ${answer.disclosure[0]?.slice(0, 5)}`);
            return '';
          })
        : undefined,
  });
  for (const locale of ['de-AT', 'DE', 'fr', 'en-GB'])
    await fetch(`${german.origin}/v1/shops/${SHOP.id}/products/strap/reviews.html?locale=${locale}`);
  await german.stop();
  expect(drawn).toEqual([
    'de for de-AT: Jeder',
    'de for DE: Jeder',
    'en for fr: Anyon',
    'en for en-GB: Anyon',
  ]);
});

test('whoever asks too often is told to wait, as for any read', async () => {
  const limited = await runServer(database.kysely, { rateLimitFactor: 2 / READS_MAX });
  const asked = () => fetch(`${limited.origin}/v1/shops/${SHOP.id}/products/strap/reviews.html`);
  expect((await asked()).status).toBe(200);
  expect((await asked()).status).toBe(200);
  await expectProblem(await asked(), 'too-many-requests');
  await limited.stop();
});
