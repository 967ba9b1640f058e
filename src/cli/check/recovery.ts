/** The level "recovery": what the reviewer and the shop do to make a bad review end well. */
import type { OperationName } from '../../contract/operations.ts';
import type { Bench, Trial } from './trial.ts';
import { expectThat, Untried } from './verdict.ts';

const recovery = (operation: OperationName, promise: string, run: Trial['run']): Trial => ({
  level: 'recovery',
  operation,
  promise,
  run,
});

export const recoveryTrials: readonly Trial[] = [
  recovery('getOwnReview', 'the private link leads to the review and its open case', async (bench) => {
    const { params, bearer } = bench.own();
    const own = await bench.endpoint.get('getOwnReview', { params, bearer });
    expectThat(
      own.case?.state === 'open',
      `/case is ${JSON.stringify(own.case)} after a review of one star`,
      'A review with at most negativeUpTo stars opens a case.',
    );
  }),
  recovery('getOwnReview', 'nobody gets in without the link', async (bench) => {
    const { params } = bench.own();
    await bench.endpoint.refuses('getOwnReview', { params }, 'unauthorized');
    await bench.endpoint.refuses('getOwnReview', { params, bearer: 'made-up' }, 'unauthorized');
  }),
  recovery('writeReply', "the shop's reply stands beneath the review", async (bench) => {
    const { params, review } = bench.own();
    const asked = {
      params,
      key: crypto.randomUUID(),
      body: { text: 'Sorry. A new one leaves us on Monday.' },
    };
    const reply = await bench.endpoint.get('writeReply', { ...asked, bearer: bench.key() });
    await expectShown(bench, review.id, reply.id, 'reply');
  }),
  recovery('writeReply', 'only the shop may reply', async (bench) => {
    const { params, bearer } = bench.own();
    const asked = { params, key: crypto.randomUUID(), body: { text: 'I am the shop.' } };
    await bench.endpoint.refuses('writeReply', { ...asked, bearer }, 'unauthorized');
  }),
  recovery('addMessage', 'the reviewer answers in the thread', async (bench) => {
    const { params, bearer, review } = bench.own();
    const asked = { params, bearer, key: crypto.randomUUID(), body: { text: 'It has not come yet.' } };
    const message = await bench.endpoint.get('addMessage', asked);
    await expectShown(bench, review.id, message.id, 'message');
  }),
  recovery('settleCase', 'the reviewer says "resolved", and takes it back', settleTrial),
  recovery('reviseReview', 'changed stars are counted, and the version before stays readable', reviseTrial),
  recovery('deleteReview', 'a deleted review is gone, and is counted no longer', deleteTrial),
];

async function expectShown(bench: Bench, reviewId: string, messageId: string, what: string): Promise<void> {
  if (bench.submitted?.heldUntil) throw new Untried('the shop holds reviews, so that none is shown yet');
  const review = await bench.shown(reviewId);
  expectThat(
    review?.thread.some(({ id }) => id === messageId) ?? false,
    `the ${what} was taken and is not in the thread of the review on its page`,
    'Answer the thread with the review in listReviews, in the order in which it was written.',
  );
}

async function settleTrial(bench: Bench): Promise<void> {
  const { params, bearer } = bench.own();
  const settle = async (resolved: boolean) =>
    (await bench.endpoint.get('settleCase', { params, bearer, body: { resolved } })).case?.state;
  const states = [await settle(true), await settle(false)].join(', ');
  expectThat(
    states === 'resolved, open',
    `/case/state was ${states} after "resolved" and "not yet"`,
    'Only the reviewer resolves a case; "not yet" opens it again.',
  );
}

async function reviseTrial(bench: Bench): Promise<void> {
  const { params, bearer } = bench.own();
  const before = (await bench.testPage()).aggregateRating.distribution;
  const body = { reviewRating: { ratingValue: 4 } };
  const { review } = await bench.endpoint.get('reviseReview', { params, bearer, body });
  expectThat(
    review.revisions.at(-1)?.reviewRating.ratingValue === 1,
    '/review/revisions does not end with the version of one star',
    'Keep every earlier version, the oldest first.',
  );
  if (bench.submitted?.heldUntil) return;
  const after = (await bench.testPage()).aggregateRating.distribution;
  expectThat(
    after[1] === before[1] - 1 && after[4] === before[4] + 1,
    'the aggregate rating does not follow the changed stars',
    'Take the review from its old stars and count it with its new ones, in the step that changes it.',
  );
}

async function deleteTrial(bench: Bench): Promise<void> {
  const { params, bearer, review } = bench.own();
  const { ratingCount } = (await bench.testPage()).aggregateRating;
  await bench.endpoint.get('deleteReview', { params, bearer });
  bench.written.splice(
    0,
    bench.written.length,
    ...bench.written.filter((each) => each.review.id !== review.id),
  );
  const after = await bench.testPage();
  const remedy = 'Remove the review with all that hangs on it, and from the aggregate rating, in one step.';
  expectThat(!after.reviews.some(({ id }) => id === review.id), 'the review is still on the page', remedy);
  const due = ratingCount - (bench.submitted?.heldUntil ? 0 : 1);
  expectThat(
    after.aggregateRating.ratingCount === due,
    `/aggregateRating/ratingCount is ${after.aggregateRating.ratingCount}, where ${due} is due`,
    remedy,
  );
}
