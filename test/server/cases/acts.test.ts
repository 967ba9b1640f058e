/** What merchant and reviewer do around a case, and what stays of it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EMAIL, key, submission } from '../../contract/ask.ts';
import { runServer } from '../running-server.ts';
import { seedShop } from '../seeded-shop.ts';
import { CaseShop, refusal } from './case-shop.ts';

let shop: CaseShop;
beforeAll(async () => {
  shop = await CaseShop.open();
});
afterAll(() => shop.close());

const UNKNOWN = '0190ffff-0000-7000-8000-000000000000';

it('of two merchants who answer at once the second is told, and nothing is overwritten', async () => {
  const { reviewId } = await shop.submit();
  const { version } = await shop.case(reviewId);
  const asked = [1, 2].map((who) => shop.reply(reviewId, { seenVersion: version, text: `I am ${who}.` }));
  const outcomes = await Promise.all(
    asked.map((each) =>
      each.then(
        () => 'written',
        () => refusal(each),
      ),
    ),
  );
  expect(outcomes.toSorted()).toEqual(['case-changed', 'written']);
  const { review } = await shop.case(reviewId);
  expect(review.thread).toHaveLength(1);
});

it('a reply that was begun before the customer wrote again is not sent past their words', async () => {
  const { reviewId, say } = await shop.submit();
  const { version } = await shop.case(reviewId);
  await say('It has broken once more.');
  expect(await refusal(shop.reply(reviewId, { seenVersion: version }))).toBe('case-changed');
});

it('every act is in the log with who did it, the newest first', async () => {
  const { reviewId, settle, rate } = await shop.submit({ topic: 'damaged' });
  const { id } = await shop.reply(reviewId, { due: shop.day(2) });
  await shop.merchant.correctTopic({ params: { reviewId }, body: { topic: 'packaging' } });
  await shop.settlePromise(reviewId, id);
  await settle(true);
  await rate(4);
  const { audit } = await shop.case(reviewId);
  expect(audit.map(({ act, actor, detail }) => [act, actor.kind, detail])).toEqual([
    ['review-revised', 'reviewer', 'from 1 to 4 stars'],
    ['said-resolved', 'reviewer', null],
    ['promise-kept', 'api-key', null],
    ['topic-corrected', 'api-key', 'packaging'],
    ['reply-written', 'api-key', `promised by ${shop.day(2)}`],
    ['review-published', 'reviewer', null],
    ['review-received', 'reviewer', '1 of 5 stars'],
  ]);
});

it('the merchant corrects the topic for the shop; shoppers go on seeing the one of the reviewer', async () => {
  const { reviewId } = await shop.submit({ topic: 'damaged' });
  const corrected = await shop.merchant.correctTopic({ params: { reviewId }, body: { topic: 'packaging' } });
  expect(corrected).toMatchObject({ topic: 'packaging', review: { topic: 'damaged' } });
  const back = await shop.merchant.correctTopic({ params: { reviewId }, body: { topic: null } });
  expect(back.topic).toBe('damaged');
});

it('the merchant sees how to reach a reviewer who asked for it, and of no other', async () => {
  const asked = await shop.submit({ contactRequest: { note: 'After six, please' } });
  expect((await shop.case(asked.reviewId)).contact).toEqual({ email: EMAIL, note: 'After six, please' });
  const { reviewId } = await shop.submit();
  const other = await shop.case(reviewId);
  expect(other.contact).toBeNull();
  expect(JSON.stringify(other)).not.toContain(EMAIL);
});

it('closing needs no word of the reviewer, and their word opens it again', async () => {
  const { reviewId, say } = await shop.submit();
  const close = () => shop.merchant.closeCase({ params: { reviewId }, body: {} });
  expect((await close()).state).toBe('closed');
  expect(await refusal(close())).toBe('move-not-allowed');
  await say();
  expect(await shop.case(reviewId)).toMatchObject({ state: 'open', urgency: { reason: 'unanswered' } });
});

it('a promise is late once its day has passed where the shop is, and kept late when it is kept then', async () => {
  await shop.database.kysely.updateTable('shop').set({ time_zone: 'America/Los_Angeles' }).execute();
  const { reviewId } = await shop.submit();
  const { id } = await shop.reply(reviewId, { due: shop.day(0) });
  const stateOf = async () => (await shop.case(reviewId)).review.thread[0]?.promise?.state;
  // 05:00 of the next day in Greenwich, and still the evening before in Los Angeles.
  shop.pass(19);
  expect(await stateOf()).toBe('open');
  shop.pass(3);
  expect(await stateOf()).toBe('late');
  expect((await shop.settlePromise(reviewId, id)).promise?.state).toBe('kept');
  await shop.database.kysely.updateTable('shop').set({ time_zone: 'UTC' }).execute();
});

it('a promise that is kept in the last hour of its day, where the shop is, is kept in time', async () => {
  await shop.database.kysely.updateTable('shop').set({ time_zone: 'America/New_York' }).execute();
  const { reviewId } = await shop.submit();
  const due = shop.day(1);
  const { id } = await shop.reply(reviewId, { due });
  // 03:30 of the day after in Greenwich.
  shop.moveTo(`${due}T22:30:00-05:00`);
  expect((await shop.settlePromise(reviewId, id)).promise).toMatchObject({ state: 'kept', dateSettled: due });
  await shop.database.kysely.updateTable('shop').set({ time_zone: 'UTC' }).execute();
});

it('a deleted review takes its case and its words along; replying to it is answered so', async () => {
  const { reviewId, remove } = await shop.submit({ reviewBody: 'Words that must go' });
  await remove();
  expect(await refusal(shop.reply(reviewId))).toBe('unknown-review');
  expect(await refusal(shop.case(reviewId))).toBe('unknown-case');
  const kept = await shop.database.kysely.selectFrom('idempotency_key').select('answer').execute();
  expect(JSON.stringify(kept)).not.toContain('Words that must go');
  const log = await shop.database.kysely
    .selectFrom('audit_entry')
    .select('act')
    .where('review_id', '=', reviewId)
    .orderBy('id')
    .execute();
  expect(log.map(({ act }) => act)).toEqual(['review-received', 'review-published', 'review-deleted']);
});

it('a repeated request does not bring a deleted review back', async () => {
  const request = { params: { productId: 'written' }, headers: key(), body: submission() };
  const { review, ownReview } = await shop.merchant.submitReview(request);
  await shop.clientWith(ownReview.token).deleteReview({ params: { reviewId: review.id } });
  expect(await refusal(shop.merchant.submitReview(request))).toBe('unknown-review');
});

it('the token of a private link is stored nowhere, and a repeated request answers it again', async () => {
  const request = { params: { productId: 'written' }, headers: key(), body: submission() };
  const { ownReview } = await shop.merchant.submitReview(request);
  expect((await shop.merchant.submitReview(request)).ownReview).toEqual(ownReview);
  const { kysely } = shop.database;
  const stored = [
    await kysely.selectFrom('idempotency_key').selectAll().execute(),
    await kysely.selectFrom('private_link').selectAll().execute(),
    await kysely.selectFrom('delivery').selectAll().execute(),
  ];
  expect(JSON.stringify(stored)).not.toContain(ownReview.token);
  expect(shop.server.logged()).not.toContain(ownReview.token);
});

it('a shop never sees the cases of another', async () => {
  const { reviewId, token } = await shop.submit();
  const apiKey = await seedShop(shop.database.kysely, 'rival').catch(() => undefined);
  expect(apiKey).toBeDefined();
  const server = await runServer(shop.database.kysely);
  const ask = (path: string, bearer: string) =>
    fetch(`${server.origin}/v1/shops/rival${path}`, { headers: { authorization: `Bearer ${bearer}` } });
  expect((await ask(`/merchant/cases/${reviewId}`, apiKey ?? '')).status).toBe(404);
  expect(await (await ask('/merchant/cases', apiKey ?? '')).json()).toMatchObject({ cases: [] });
  expect((await ask(`/reviews/${reviewId}`, token)).status).toBe(401);
  await server.stop();
});

it('no case is known under a review that has none', async () => {
  const { reviewId } = await shop.submit({ reviewRating: { ratingValue: 5 } });
  expect(await refusal(shop.case(reviewId))).toBe('unknown-case');
  expect(await refusal(shop.case(UNKNOWN))).toBe('unknown-case');
});
