/**
 * Merchant and reviewer do anything, in any order, and what Candor promises of a case holds after
 * each step. The model knows the allowed moves and nothing else of the server.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CaseDetail } from '../../../src/contract/case.ts';
import { type CaseMove, moveCase } from '../../../src/contract/case-moves.ts';
import { findWrongAggregates } from '../../../src/server/database/recount.ts';
import { CaseShop, refusal } from './case-shop.ts';

let shop: CaseShop;
beforeAll(async () => {
  shop = await CaseShop.open();
});
afterAll(() => shop.close());

type Submitted = Awaited<ReturnType<CaseShop['submit']>>;

interface Step {
  readonly by: 'merchant' | 'reviewer';
  /** Undefined when the act leaves the state alone. */
  readonly move: (before: CaseDetail) => CaseMove | undefined;
  readonly act: (submitted: Submitted, before: CaseDetail) => Promise<unknown>;
  /** Whether it changes anything where it is done. */
  readonly bites: (before: CaseDetail) => boolean;
}

const openPromises = ({ review }: CaseDetail) =>
  review.thread.filter(({ promise }) => promise?.dateSettled === null);
const always = () => true;

const steps: Readonly<Record<string, Step>> = {
  reply: {
    by: 'merchant',
    move: () => 'reply',
    act: ({ reviewId }) => shop.reply(reviewId),
    bites: always,
  },
  promise: {
    by: 'merchant',
    move: () => 'promise',
    act: ({ reviewId }) => shop.reply(reviewId, { due: shop.day(1) }),
    bites: always,
  },
  keep: {
    by: 'merchant',
    move: () => 'settle-promises',
    act: ({ reviewId }, before) => shop.settlePromise(reviewId, openPromises(before)[0]?.id ?? reviewId),
    bites: (before) => openPromises(before).length > 0,
  },
  close: {
    by: 'merchant',
    move: () => 'close',
    act: ({ reviewId }) => shop.merchant.closeCase({ params: { reviewId }, body: {} }),
    bites: ({ state }) => moveCase(state, 'close') !== undefined,
  },
  answer: { by: 'reviewer', move: () => 'answer', act: ({ say }) => say(), bites: always },
  resolve: {
    by: 'reviewer',
    move: () => 'resolve',
    act: ({ settle }) => settle(true),
    bites: ({ state }) => state !== 'resolved',
  },
  notYet: {
    by: 'reviewer',
    move: () => 'not-yet',
    act: ({ settle }) => settle(false),
    bites: ({ audit }) =>
      // Said already, and no reply since.
      audit.find(({ act }) => ['said-not-yet', 'reply-written', 'said-resolved'].includes(act))?.act !==
      'said-not-yet',
  },
  rate: {
    by: 'reviewer',
    move: () => undefined,
    act: ({ rate }, { review }) => rate((review.reviewRating.ratingValue % 5) + 1),
    bites: always,
  },
};

async function take({ by, move, act, bites }: Step, submitted: Submitted): Promise<void> {
  const before = await shop.case(submitted.reviewId);
  shop.pass(1);
  const done = act(submitted, before);
  if (by === 'merchant' && !bites(before)) await refusal(done);
  else await done;
  const after = await shop.case(submitted.reviewId);
  const step = move(before);
  const expected = step && bites(before) ? moveCase(before.state, step) : before.state;
  expect(after.state).toBe(expected);
  expect(after.version).toBe(before.version + Number(bites(before)));
  expect(after.audit.slice(Number(bites(before)))).toEqual(before.audit);
  if (by === 'merchant') {
    const { thread: _, ...theReviewers } = after.review;
    const { thread: __, ...untouched } = before.review;
    expect(theReviewers).toEqual(untouched);
  }
  expect(after.review.dateResolved === null || after.audit.some(({ act }) => act === 'said-resolved')).toBe(
    true,
  );
  expect(openPromises(after).length).toBeLessThanOrEqual(1);
}

it('a case moves only as it may, whatever is done to it, and no act of the merchant touches what the reviewer said', async () => {
  const walk = fc.array(fc.constantFrom(...Object.keys(steps)), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(walk, async (names) => {
      const submitted = await shop.submit();
      for (const name of names) await take(steps[name] as Step, submitted);
    }),
    { numRuns: 25 },
  );
  expect(await findWrongAggregates(shop.database.kysely)).toEqual([]);
});
