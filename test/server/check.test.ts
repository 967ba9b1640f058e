import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkEndpoint } from '../../src/cli/check/check-endpoint.ts';
import { Endpoint } from '../../src/cli/check/endpoint.ts';
import { asJUnit, asText } from '../../src/cli/check/tell.ts';
import type { Level } from '../../src/cli/check/verdict.ts';
import type { ProductReviews } from '../../src/contract/review.ts';
import { CaseShop } from './cases/case-shop.ts';
import { startServer } from '../contract/server-subject.ts';
import type { Subject } from '../contract/subject.ts';

let server: Subject;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

type Spoil = (url: URL, init: RequestInit, pass: () => Promise<Response>) => Promise<Response>;

/** Checks the real server, of which one answer is spoilt on its way. */
function check(spoil: Spoil, upTo: Level = 'read', timeout = 10_000) {
  const spoilt = ((input: string, init: RequestInit) =>
    spoil(new URL(input), init, () => fetch(input, init))) as typeof fetch;
  const endpoint = new Endpoint({ url: server.endpoint, fetch: spoilt, timeout });
  const options = { endpoint, product: 'strap', testProduct: 'candor-check', apiKey: server.apiKey };
  return checkEndpoint(options, upTo);
}

async function brokenBy(spoil: Spoil, upTo?: Level, timeout?: number): Promise<string> {
  const { verdicts } = await check(spoil, upTo, timeout);
  return verdicts
    .filter(({ outcome }) => outcome === 'broken')
    .map(({ operation, found, remedy }) => `${operation}: ${found}. ${remedy}`)
    .join('\n');
}

const isList = ({ pathname }: URL) => pathname.endsWith('/reviews');

/** Changes each answered page of reviews. */
const changed =
  (change: (page: ProductReviews, url: URL) => unknown): Spoil =>
  async (url, init, pass) => {
    const response = await pass();
    if (!isList(url) || init.method !== 'GET' || !response.ok) return response;
    const page = (await response.json()) as ProductReviews;
    return Response.json(change(page, url), { headers: response.headers });
  };

test('the reference server keeps every promise of every level, and nothing of the check remains', async () => {
  const checked = await check((_url, _init, pass) => pass(), 'collection');
  expect(checked.verdicts.filter(({ outcome }) => outcome !== 'kept')).toEqual([]);
  expect(checked.left).toBe(0);
  expect(new Set(checked.verdicts.map(({ level }) => level)).size).toBe(4);
  expect(asText(checked)).toMatch(/\n\d+ kept, 0 broken, 0 not tried or not offered\.$/);
});

test('a server that asks a busy sender for a moment of work is given it, however often it is checked', async () => {
  const strict = await CaseShop.open('2026-11-02T10:00:00Z', { rateLimitFactor: 1 });
  let asked = 0;
  const watching = (async (input: string, init: RequestInit) => {
    const response = await fetch(input, init);
    if (response.status === 428) asked += 1;
    return response;
  }) as typeof fetch;
  const endpoint = new Endpoint({ url: strict.endpoint, fetch: watching, timeout: 10_000 });
  const options = { endpoint, product: 'strap', testProduct: 'candor-check', apiKey: strict.apiKey };
  for (let round = 1; round <= 2; round += 1) {
    const { verdicts } = await checkEndpoint(options, 'write');
    expect(verdicts.filter(({ outcome }) => outcome === 'broken')).toEqual([]);
  }
  expect(asked).toBeGreaterThan(0);
  await strict.close();
});

test('the level "read" writes nothing', async () => {
  const methods = new Set<string | undefined>();
  await check((_url, { method }, pass) => {
    methods.add(method);
    return pass();
  });
  expect([...methods]).toEqual(['GET']);
});

const HTML = new Response('<!doctype html><title>Sign in</title>', {
  headers: { 'content-type': 'text/html', 'access-control-allow-origin': '*' },
});

test.for<readonly [what: string, spoil: Spoil, told: string, upTo?: Level]>([
  [
    'a missing field',
    changed((page) => ({ ...page, disclosure: undefined })),
    'listReviews: GET /products/{productId}/reviews: /disclosure is required.',
  ],
  [
    'a field of another type',
    changed((page) => ({ ...page, reviews: page.reviews.map((each) => ({ ...each, author: 'Ana' })) })),
    '/reviews/0/author must be an object; /reviews/1/author must be an object',
  ],
  [
    'a flattering mean',
    changed((page) => ({ ...page, aggregateRating: { ...page.aggregateRating, ratingValue: 4.9 } })),
    '/aggregateRating/ratingValue is 4.9, and the mean of',
  ],
  ['paging that begins again', changed((page) => ({ ...page, nextCursor: null })), 'reviews of 23'],
  [
    'an order that is none',
    changed((page) => ({ ...page, reviews: page.reviews.toReversed() })),
    'with sort=newest, /reviews/',
  ],
  [
    'a page that shops cannot read',
    async (_url, _init, pass) => new Response(await (await pass()).text(), { headers: JSON_TYPE }),
    'without Access-Control-Allow-Origin, so browsers hide it from the page',
  ],
  ['a sign-in page', async () => HTML.clone(), 'answered text/html, a page of HTML instead of JSON'],
  [
    'an address that has moved',
    async () => Response.redirect('https://www.shop.example/reviews', 308),
    'it redirects with 308 to https://www.shop.example/reviews',
  ],
  [
    'a forgotten idempotency key',
    (url, init, pass) => {
      const headers = new Headers(init.headers);
      if (!headers.has('idempotency-key')) return pass();
      headers.set('idempotency-key', crypto.randomUUID());
      return fetch(url, { ...init, headers });
    },
    'the same request stored a second review',
    'write',
  ],
])('%s is found and told', async ([, spoil, told, upTo]) => {
  expect(await brokenBy(spoil, upTo)).toContain(told);
});

const JSON_TYPE = { 'content-type': 'application/json' };

test('an endpoint that is silent is told once, and nothing else is tried', async () => {
  const silent: Spoil = (_url, { signal }) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
    });
  const { verdicts } = await check(silent, 'read', 50);
  expect(verdicts[0]?.found).toBe('no answer within 0.05 seconds');
  expect(new Set(verdicts.slice(1).map(({ outcome }) => outcome))).toEqual(new Set(['untried']));
});

test('what the widget can do without is told as not offered; what it needs as missing', async () => {
  const { verdicts } = await check(async ({ pathname }, _init, pass) =>
    /highlights|ratings/.test(pathname) ? new Response('', { status: 404 }) : pass(),
  );
  const outcomes = Object.fromEntries(verdicts.map(({ operation, outcome }) => [operation, outcome]));
  expect(outcomes).toMatchObject({ listHighlights: 'absent', listRatings: 'broken', getLedger: 'kept' });
});

test('JUnit counts what is broken, and no answer can break its XML', async () => {
  const checked = await check(async () => new Response('</failure><x a="\u0001">', { headers: OPEN_JSON }));
  const xml = asJUnit(checked);
  expect(xml).toMatch(/<testsuite name="read" tests="\d+" failures="[1-9]\d*" skipped="0">/);
  expect(xml).toContain('&lt;/failure&gt;');
  const parser = new SaxesParser();
  expect(() => parser.write(xml).close()).not.toThrow();
});

const OPEN_JSON = { ...JSON_TYPE, 'access-control-allow-origin': '*' };
