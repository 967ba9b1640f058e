/**
 * Every operation of the table with generated requests, right and wrong, by everybody who might ask. More rounds:
 * `FUZZ_RUNS=500 npx vitest run --project server test/server/fuzz`; others again: with a `FUZZ_SEED` of your own.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { encodeQuery, type Query } from '../../../src/contract/encode-query.ts';
import type { Operation } from '../../../src/contract/operation.ts';
import { operations, type OperationName } from '../../../src/contract/operations.ts';
import { Problem } from '../../../src/contract/problem.ts';
import { openApiDocument } from '../../../src/server/openapi.ts';
import { SHOP } from '../../contract/seed.ts';
import { tellFigures } from '../../support/hard-use-figures.ts';
import { CaseShop } from '../cases/case-shop.ts';
import { OwnMember } from '../own-member.ts';
import { seedShop } from '../seeded-shop.ts';
import { arbitraryOf, type KnownValues, spoilt } from './arbitrary-of.ts';
import { SEED } from './seed.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 12);
/** No request of at most some kilobytes has work for longer, on two processors that others use as well. */
const LONGEST_MS = 10_000;

let shop: CaseShop;
let credentials: Readonly<Record<string, Record<string, string>>> = {};
let known: KnownValues = {};
const tried = { requests: 0, taken: 0, failures: 0, longestMs: 0 };

beforeAll(async () => {
  shop = await CaseShop.open();
  const member = await OwnMember.signIn(shop.database.kysely, shop.server.origin, SHOP.id);
  const foreignKey = await seedShop(shop.database.kysely, 'birch');
  const stranger = await OwnMember.signIn(shop.database.kysely, shop.server.origin, 'birch');
  const { token } = await shop.submit();
  credentials = {
    nobody: {},
    key: { authorization: `Bearer ${shop.apiKey}` },
    member: { cookie: member.cookie },
    reviewer: { authorization: `Bearer ${token}` },
    stranger: { cookie: stranger.cookie },
    otherShop: { authorization: `Bearer ${foreignKey}` },
    nonsense: { authorization: 'Bearer x', cookie: 'candor-session=%00' },
  };
});
afterAll(async () => {
  await shop.close();
  const { requests, taken, failures, longestMs } = tried;
  tellFigures(
    'contract',
    `${requests} generated requests to ${names.length} operations, ${taken} of them taken, ${failures} answered ` +
      `by a failure, the longest ${Math.round(longestMs)} ms, seed ${SEED}`,
  );
});

const names = Object.keys(operations) as OperationName[];
const documented = openApiDocument('https://reviews.example', '0').paths ?? {};

/** A review with a case, and a reply with a promise: what most operations are about, and some of them remove. */
beforeEach(async () => {
  const { reviewId, token } = await shop.submit();
  const { id: replyId } = await shop.reply(reviewId, { due: shop.day(3) });
  credentials = { ...credentials, reviewer: { authorization: `Bearer ${token}` } };
  known = {
    reviewId: fc.constant(reviewId),
    replyId: fc.constant(replyId),
    productId: fc.constantFrom('strap', 'written'),
    product: fc.constantFrom('strap', 'written'),
  };
});

interface Made {
  readonly as: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

function requestsOf({ params, query, headers, body }: Operation): fc.Arbitrary<Made> {
  const part = (schema: z.ZodMiniType | undefined, spoiling: number) => {
    if (!schema) return fc.constant({});
    const right = arbitraryOf(schema, known);
    return fc.oneof({ weight: 4, arbitrary: right }, { weight: spoiling, arbitrary: spoilt(right) });
  };
  return fc.record({
    as: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('key', 'member', 'reviewer') },
      { weight: 1, arbitrary: fc.constantFrom(...Object.keys(credentials)) },
    ),
    params: part(params, 0) as fc.Arbitrary<Record<string, unknown>>,
    query: part(query, 2),
    headers: part(headers, 1) as fc.Arbitrary<Record<string, unknown>>,
    body: part(body, 2),
  });
}

async function ask(operation: Operation, { as, params, query, headers, body }: Made): Promise<Response> {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => segment(params[name]));
  return fetch(`${shop.endpoint}${path}${encodeQuery(asQuery(query))}`, {
    method: operation.method,
    redirect: 'manual',
    headers: {
      ...Object.fromEntries(Object.entries(headers).flatMap(([key, value]) => header(key, value))),
      ...(operation.body && { 'content-type': 'application/json' }),
      ...credentials[as],
    },
    ...(operation.body && { body: JSON.stringify(body) ?? '' }),
  });
}

/** A dot alone is no segment but a way up, and half a character has no escape. */
function segment(value: unknown): string {
  const text = String(value).toWellFormed();
  return /^\.{0,2}$/.test(text) ? 'x' : encodeURIComponent(text);
}

function asQuery(query: unknown): Query {
  const entries = typeof query === 'object' && query !== null ? Object.entries(query) : [];
  return Object.fromEntries(
    entries.map(([key, value]) => [encodeURIComponent(key.toWellFormed()), asWords(value)]),
  );
}

/** Not so long that the address is refused before anybody looks at it. */
function asWords(value: unknown): Query[string] {
  if (Array.isArray(value)) return value.map((each: unknown) => String(asWords(each)));
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.slice(0, 600).toWellFormed();
}

/** Only what HTTP can carry. */
function header(key: string, value: unknown): [string, string][] {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /^[\w-]+$/.test(key) && /^[\x20-\x7e]*$/.test(text) ? [[key, text]] : [];
}

async function judge(operation: Operation, answer: Response): Promise<void> {
  const { status } = answer;
  const bytes = await answer.arrayBuffer();
  if (status === operation.answer.status) {
    tried.taken += 1;
    const { body, text } = operation.answer;
    const told = new TextDecoder().decode(bytes);
    if (body) z.parse(body, text === undefined ? JSON.parse(told) : told);
    return;
  }
  const told = new TextDecoder().decode(bytes);
  tried.failures += Number(status >= 500);
  expect(status, told).toBeLessThan(500);
  const problem = z.parse(Problem, JSON.parse(told));
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const method = operation.method.toLowerCase() as 'get';
  const response = documented[operation.path]?.[method]?.responses?.[`${status as 404}`];
  const words = response && 'description' in response ? response.description : '';
  expect(words, 'the API document names what it is refused with').toContain(
    `\`${problem.type.split('/').at(-1)}\``,
  );
}

test.each(names)('%s answers as the document says, whatever is asked and by whom', async (name) => {
  const operation: Operation = operations[name];
  await fc.assert(
    fc.asyncProperty(requestsOf(operation), async (request) => {
      const started = performance.now();
      await judge(operation, await ask(operation, request));
      const tookMs = performance.now() - started;
      tried.requests += 1;
      tried.longestMs = Math.max(tried.longestMs, tookMs);
      expect(tookMs).toBeLessThan(LONGEST_MS);
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: RUNS <= 12 },
  );
});
