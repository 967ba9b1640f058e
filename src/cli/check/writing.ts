/** The level "write": a shopper leaves a review, into the test product. */
import type { OperationName } from '../../contract/operations.ts';
import { expectRightAggregate } from './reading.ts';
import { REVIEWER, submission, type Bench, type Trial } from './trial.ts';
import { expectThat } from './verdict.ts';

/** What a careless backend would strip, escape or break. */
const AWKWARD_TEXT = '<b>5 < 6</b> & "quotes"\nשלום 你好 👩🏽‍🚀';

const writing = (operation: OperationName, promise: string, run: Trial['run']): Trial => ({
  level: 'write',
  operation,
  promise,
  run,
});

export const writingTrials: readonly Trial[] = [
  writing('submitReview', 'a page of any shop may send it', ({ endpoint, testProduct }) =>
    endpoint.preflight('submitReview', { productId: testProduct }, ['content-type', 'idempotency-key']),
  ),
  writing('submitReview', 'a review of one star is taken, shown and counted', publishedTrial),
  writing('submitReview', 'sent again with its Idempotency-Key, it is stored once', repeatedTrial),
  writing('submitReview', 'an Idempotency-Key with another review is refused', reusedTrial),
  writing('submitReview', 'a review without an Idempotency-Key is refused', (bench) =>
    refusedTrial(bench, { body: submission() }, ['/idempotency-key']),
  ),
  writing('submitReview', 'every fault is named, and nothing is stored', (bench) =>
    refusedTrial(
      bench,
      {
        key: crypto.randomUUID(),
        body: {
          ...submission(),
          reviewRating: { ratingValue: 9 },
          author: { name: 'No address' },
          verified: true,
        },
      },
      ['/reviewRating/ratingValue', '/author/email', '/verified'],
    ),
  ),
  writing('submitReview', 'a text comes back letter for letter', textTrial),
  writing('submitReview', "the reviewer's e-mail address is in no answer", addressTrial),
  {
    ...writing('voteReview', 'a vote is counted once, and can be taken back', voteTrial),
    optional: true,
  },
];

async function publishedTrial(bench: Bench): Promise<void> {
  const before = (await bench.testPage()).aggregateRating;
  const answer = await bench.submit();
  bench.submitted = answer;
  const { review, heldUntil, aggregateRating } = answer;
  const { productID } = review.itemReviewed;
  expectThat(
    productID === bench.testProduct,
    `/review/itemReviewed/productID is ${productID}`,
    `Answer the product that was asked for, ${bench.testProduct}.`,
  );
  expectThat(
    !review.verified,
    '/review/verified is true, and nothing proves the purchase',
    'Only an order or an invitation makes a review verified.',
  );
  if (heldUntil !== null) return;
  expectRightAggregate(aggregateRating);
  const after = await bench.testPage();
  expectThat(
    after.reviews.some(({ id }) => id === review.id),
    'the review was taken and is not on the page of the product',
    'Publish every review alike, whatever its stars; or answer in heldUntil when it will be.',
  );
  for (const [where, count] of [
    ['the answer', aggregateRating.ratingCount],
    ['the page', after.aggregateRating.ratingCount],
  ] as const) {
    expectThat(
      count === before.ratingCount + 1,
      `/aggregateRating/ratingCount of ${where} is ${count}, after ${before.ratingCount} and one more`,
      'Count the review in the same step that stores it.',
    );
  }
}

async function repeatedTrial(bench: Bench): Promise<void> {
  const key = crypto.randomUUID();
  const first = await bench.submit({}, key);
  const { ratingCount } = (await bench.testPage()).aggregateRating;
  const second = await bench.submit({}, key);
  const remedy =
    'Keep the answer with its Idempotency-Key for a day, and give it again instead of storing anew.';
  expectThat(second.review.id === first.review.id, 'the same request stored a second review', remedy);
  const after = (await bench.testPage()).aggregateRating.ratingCount;
  expectThat(after === ratingCount, `the rating was counted again: ${ratingCount}, then ${after}`, remedy);
}

async function reusedTrial(bench: Bench): Promise<void> {
  const key = crypto.randomUUID();
  await bench.submit({}, key);
  const params = { productId: bench.testProduct };
  const body = submission({ headline: 'Another review' });
  await bench.endpoint.refuses('submitReview', { params, key, body }, 'idempotency-key-reused');
}

async function refusedTrial(
  bench: Bench,
  asked: { readonly body: unknown; readonly key?: string },
  pointers: readonly string[],
): Promise<void> {
  const params = { productId: bench.testProduct };
  const before = (await bench.testPage()).aggregateRating.ratingCount;
  await bench.endpoint.refuses('submitReview', { params, ...asked }, 'invalid-request', pointers);
  const after = (await bench.testPage()).aggregateRating.ratingCount;
  expectThat(
    after === before,
    'it was refused and stored all the same',
    'Check all of a request before storing any of it.',
  );
}

async function textTrial(bench: Bench): Promise<void> {
  const { review } = await bench.submit({ reviewBody: AWKWARD_TEXT });
  expectThat(
    review.reviewBody === AWKWARD_TEXT,
    `/review/reviewBody came back as ${JSON.stringify(review.reviewBody)}`,
    'Store and answer plain text in UTF-8 as it came: the widget shows it as text, so nothing is escaped or stripped.',
  );
}

async function addressTrial(bench: Bench): Promise<void> {
  const params = { productId: bench.testProduct };
  const page = await bench.endpoint.textOf('listReviews', { params, query: { limit: 100 } });
  expectThat(
    !page.includes(REVIEWER) && !JSON.stringify(bench.written).includes(REVIEWER),
    'the e-mail address of a reviewer is told to everyone',
    'Leave author.email out of every answer.',
  );
}

async function voteTrial(bench: Bench): Promise<void> {
  const { params } = bench.own();
  const visitor = crypto.randomUUID();
  const vote = async (helpful: boolean) =>
    (await bench.endpoint.get('voteReview', { params, body: { visitor, helpful } })).helpfulCount;
  const counts = [await vote(true), await vote(true), await vote(false)].join(', ');
  expectThat(
    counts === '1, 1, 0',
    `one visitor voted, voted again and took it back: helpfulCount was ${counts}`,
    'Keep one vote for each visitor and review.',
  );
}
