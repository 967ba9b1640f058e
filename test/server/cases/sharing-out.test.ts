/** The people of a shop share out its cases: assign, tag, note, and all that for many at once. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EMAIL } from '../../contract/ask.ts';
import { CaseShop, refusal } from './case-shop.ts';

let shop: CaseShop;
let maren: string;
beforeAll(async () => {
  shop = await CaseShop.open();
  maren = await shop.colleague('Maren Holt');
  await shop.colleague('Ada Berg');
  await shop.colleague('Ada Lund');
});
afterAll(() => shop.close());

const UNKNOWN = '0190ffff-0000-7000-8000-000000000000';
const actsOf = async (reviewId: string) =>
  (await shop.case(reviewId)).audit.map(({ act, detail }) => [act, detail]);

it('a case is given to a colleague and taken back, and the log says so', async () => {
  const params = await shop.submit();
  const given = await shop.merchant.assignCase({ params, body: { assignee: maren } });
  expect(given.assignee).toEqual({ id: maren, name: 'Maren Holt' });
  const back = await shop.merchant.assignCase({ params, body: { assignee: null } });
  expect(back.assignee).toBeNull();
  expect(await actsOf(params.reviewId)).toEqual([
    ['case-assigned', 'to nobody'],
    ['case-assigned', 'Maren Holt'],
    ['review-published', null],
    ['review-received', '1 of 5 stars'],
  ]);
});

it('nobody of another shop can be given a case', async () => {
  const params = await shop.submit();
  const asked = shop.merchant.assignCase({ params, body: { assignee: 'stranger' } });
  await expect(asked).rejects.toMatchObject({ problem: { errors: [{ pointer: '/assignee' }] } });
});

it('whoever only looks can be given no case', async () => {
  const params = await shop.submit();
  const looking = await shop.colleague('Vera');
  const { kysely } = shop.database;
  await kysely.updateTable('member').set({ role: 'viewer' }).where('person_id', '=', looking).execute();
  await expect(shop.merchant.assignCase({ params, body: { assignee: looking } })).rejects.toMatchObject({
    problem: {
      errors: [{ pointer: '/assignee', detail: 'must be a member of this shop who may answer cases' }],
    },
  });
  const change = { assignee: looking };
  const asked = shop.merchant.changeCases({ body: { reviewIds: [params.reviewId], change } });
  await expect(asked).rejects.toMatchObject({ problem: { errors: [{ pointer: '/change/assignee' }] } });
});

it('the cases of somebody who leaves the shop are nobody’s', async () => {
  const params = await shop.submit();
  const leaving = await shop.colleague('Kim');
  await shop.merchant.assignCase({ params, body: { assignee: leaving } });
  await shop.database.kysely.deleteFrom('member').where('person_id', '=', leaving).execute();
  expect((await shop.case(params.reviewId)).assignee).toBeNull();
});

it('tags are the shop’s own words, in lower case, and ten a case at most', async () => {
  const params = await shop.submit();
  const tag = (add: string[], remove: string[] = []) =>
    shop.merchant.tagCase({ params, body: { add, remove } });
  expect((await tag(['VIP', 'vip', 'call back'])).tags).toEqual(['vip', 'call back']);
  expect((await tag([], ['VIP'])).tags).toEqual(['call back']);
  await tag(Array.from({ length: 9 }, (_, index) => `tag ${index}`));
  expect(await refusal(tag(['one more']))).toBe('invalid-request');
  expect((await shop.case(params.reviewId)).tags).toHaveLength(10);
});

it('a note mentions colleagues by name, and no reviewer or shopper ever reads it', async () => {
  const { reviewId, own } = await shop.submit();
  const text = 'The courier lost it, @maren holt. @Ada, not @Marenka; mail me at x@maren.example';
  const note = await shop.merchant.addNote({ params: { reviewId }, body: { text } });
  expect(note.mentions).toEqual([{ id: maren, name: 'Maren Holt', words: '@maren holt' }]);
  expect((await shop.case(reviewId)).notes.notes).toEqual([note]);
  const page = await shop.merchant.listReviews({ params: { productId: 'written' }, query: {} });
  expect(JSON.stringify([await own(), page])).not.toContain('courier');
});

it('of 500 notes the case brings the newest 50, and the others are read on', async () => {
  const { reviewId } = await shop.submit();
  const at = new Date('2026-11-02T10:00:00Z');
  const idOf = (index: number) => `0190c000-0000-7000-8000-${String(index).padStart(12, '0')}`;
  const rows = Array.from({ length: 500 }, (_, index) => ({
    shop_id: 'acme',
    review_id: reviewId,
    id: idOf(index),
    author_id: null,
    author_name: 'Maren Holt',
    body: `Note ${index}`,
    mentions: '[]',
    created_at: at,
  }));
  await shop.database.kysely.insertInto('case_note').values(rows).execute();
  const { notes } = await shop.case(reviewId);
  const read = [...notes.notes];
  let cursor = notes.nextCursor;
  while (cursor !== null) {
    const page = await shop.merchant.listNotes({ params: { reviewId }, query: { cursor } });
    read.push(...page.notes);
    cursor = page.nextCursor;
  }
  expect(notes.notes).toHaveLength(50);
  expect(read.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).toReversed());
});

it.each(['a note', 'a tag', 'another assignee'])(
  'a reply that was written before %s came is not stored unread',
  async (what) => {
    const { reviewId } = await shop.submit();
    const params = { reviewId };
    const { version } = await shop.case(reviewId);
    if (what === 'a note') await shop.merchant.addNote({ params, body: { text: 'Wait, I rang them.' } });
    else if (what === 'a tag') await shop.merchant.tagCase({ params, body: { add: ['recall'], remove: [] } });
    else await shop.merchant.assignCase({ params, body: { assignee: maren } });
    expect(await refusal(shop.reply(reviewId, { seenVersion: version }))).toBe('case-changed');
    expect((await shop.case(reviewId)).review.thread).toEqual([]);
  },
);

it('of many cases each is answered on its own, and no review is touched', async () => {
  const [first, second] = [await shop.submit(), await shop.submit()];
  await shop.merchant.closeCase({ params: second, body: {} });
  const before = (await shop.case(first.reviewId)).review;
  const reviewIds = [first.reviewId, second.reviewId, UNKNOWN];
  const { outcomes } = await shop.merchant.changeCases({ body: { reviewIds, change: { close: true } } });
  expect(Object.fromEntries(outcomes.map(({ reviewId, problem }) => [reviewId, problem]))).toEqual({
    [first.reviewId]: null,
    [second.reviewId]: 'move-not-allowed',
    [UNKNOWN]: 'unknown-case',
  });
  const after = await shop.case(first.reviewId);
  expect(after.state).toBe('closed');
  expect(after.review).toEqual(before);
});

it('many cases are assigned and tagged at once, each with its own entry in the log', async () => {
  const [first, second] = [await shop.submit(), await shop.submit()];
  const reviewIds = [first.reviewId, second.reviewId];
  await shop.merchant.changeCases({ body: { reviewIds, change: { assignee: maren } } });
  await shop.merchant.changeCases({ body: { reviewIds, change: { addTag: 'Recall' } } });
  for (const reviewId of reviewIds) {
    expect(await shop.case(reviewId)).toMatchObject({ assignee: { id: maren }, tags: ['recall'] });
    expect((await actsOf(reviewId)).slice(0, 2)).toEqual([
      ['case-tagged', '+recall'],
      ['case-assigned', 'Maren Holt'],
    ]);
  }
  const both = shop.merchant.changeCases({ body: { reviewIds, change: { addTag: 'x', close: true } } });
  expect(await refusal(both)).toBe('invalid-request');
});

it('whoever writes is known to the others for twenty seconds, or until they stop', async () => {
  const { reviewId } = await shop.submit();
  const writer = { shop_id: 'acme', review_id: reviewId, writer_id: maren, writer_name: 'Maren Holt' };
  const tell = async (writing: boolean) =>
    (await shop.merchant.tellPresence({ params: { reviewId }, body: { writing } })).writers;
  const stored = () => shop.database.kysely.selectFrom('case_writer').selectAll().execute();
  expect(await tell(true)).toEqual([]);
  const [own] = await stored();
  await shop.database.kysely
    .insertInto('case_writer')
    .values({ ...writer, until: own!.until })
    .execute();
  expect(await tell(true)).toEqual([{ id: maren, name: 'Maren Holt' }]);
  shop.pass(21 / 3600);
  expect(await tell(false)).toEqual([]);
  expect((await stored()).map(({ writer_id }) => writer_id)).toEqual([maren]);
});

it('of a customer with 300 other reviews the newest 20 come along, the others are read on, and never the address', async () => {
  const { reviewId } = await shop.submit({ author: { name: 'Ben', email: 'Ben@private.example' } });
  const rows = Array.from({ length: 300 }, (_, index) => ({
    shop_id: 'acme',
    id: `0190d000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    product_id: 'strap',
    rating: 5,
    headline: `Review ${index}`,
    body: '',
    author_name: 'Ben',
    author_email: 'ben@PRIVATE.example',
    language: null,
    verified: false,
    incentivized: false,
    imported_from: null,
    external_id: null,
    // Three at a time are of one moment.
    published_at: new Date(Date.UTC(2026, 0, 1, Math.floor(index / 3))),
    created_at: new Date(Date.UTC(2026, 0, 1)),
  }));
  await shop.database.kysely.insertInto('review').values(rows).execute();
  const { customer } = await shop.case(reviewId);
  expect(customer.count).toBe(300);
  expect(customer.reviews).toHaveLength(20);
  expect(customer.reviews[0]).toMatchObject({ headline: 'Review 299', state: null });
  const read = [...customer.reviews];
  let cursor = customer.nextCursor;
  while (cursor !== null) {
    const page = await shop.merchant.listCustomerReviews({ params: { reviewId }, query: { cursor } });
    read.push(...page.reviews);
    cursor = page.nextCursor;
  }
  expect(read.map((review) => review.reviewId)).toEqual(rows.map(({ id }) => id).toReversed());
  expect(JSON.stringify([customer, read]).toLowerCase()).not.toContain('private.example');
  const other = await shop.submit({ author: { name: 'Eve', email: EMAIL.replace('reviewer', 'eve') } });
  expect((await shop.case(other.reviewId)).customer).toMatchObject({
    reviews: [],
    nextCursor: null,
    count: 0,
  });
});
