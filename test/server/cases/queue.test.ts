/** The merchant opens the inbox and begins at the top. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CaseShop } from './case-shop.ts';

describe('the queue of cases', () => {
  let shop: CaseShop;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    shop = await CaseShop.open();
    const open = async (name: string, about: Parameters<CaseShop['submit']>[0] = {}) => {
      const opened = await shop.submit(about);
      ids[name] = opened.reviewId;
      return opened;
    };
    const promised = async (name: string, days: number) =>
      shop.reply((await open(name)).reviewId, { due: shop.day(days) });

    await promised('late', 1);
    await promised('due', 3);
    await promised('later', 30);
    const waiting = await open('waiting');
    await shop.reply(waiting.reviewId);
    const answered = await open('answered');
    await shop.reply(answered.reviewId);
    const notYet = await open('not yet');
    await shop.reply(notYet.reviewId);
    const resolved = await open('resolved');
    shop.pass(48);
    await answered.say();
    await notYet.settle(false);
    await resolved.settle(true);
    await open('three stars', { reviewRating: { ratingValue: 3 } });
    await open('one star');
    await open('contact', { reviewRating: { ratingValue: 5 }, contactRequest: {} });
    await open('good', { reviewRating: { ratingValue: 4 } });
  });
  afterAll(() => shop.close());

  const names = (cases: readonly { readonly reviewId: string }[]) =>
    cases.map(({ reviewId }) => Object.keys(ids).find((name) => ids[name] === reviewId));

  it('puts the most urgent first and says why', async () => {
    const { cases } = await shop.merchant.listCases({ query: { limit: 20 } });
    expect(names(cases).map((name, index) => [name, cases[index]?.urgency.reason])).toEqual([
      ['late', 'promise-late'],
      ['contact', 'contact-asked'],
      ['due', 'promise-due'],
      ['not yet', 'not-yet'],
      ['answered', 'customer-answered'],
      ['one star', 'unanswered'],
      ['three stars', 'unanswered'],
      ['later', 'promise-open'],
      ['waiting', 'awaiting-customer'],
    ]);
  });

  it('names the moment that a reason is about', async () => {
    const { cases } = await shop.merchant.listCases({ query: { limit: 20 } });
    const at = Object.fromEntries(names(cases).map((name, index) => [name, cases[index]?.urgency.at]));
    expect(at).toMatchObject({
      late: '2026-11-04T00:00:00.000Z',
      due: '2026-11-06T00:00:00.000Z',
      answered: '2026-11-04T10:00:00.000Z',
      waiting: '2026-11-02T10:00:00.000Z',
    });
  });

  it('keeps the cases that ended apart, and counts all', async () => {
    const { cases, counts } = await shop.merchant.listCases({ query: { state: 'resolved' } });
    expect(names(cases)).toEqual(['resolved']);
    expect(counts).toEqual({ open: 4, answered: 2, promised: 3, resolved: 1, closed: 0 });
  });

  it('pages without skipping or repeating, by the moment of the first page', async () => {
    const whole = await shop.merchant.listCases({ query: { limit: 20 } });
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await shop.merchant.listCases({ query: { limit: 2, ...(cursor && { cursor }) } });
      paged.push(...page.cases.map(({ reviewId }) => reviewId));
      cursor = page.nextCursor ?? undefined;
      // As time passes the next promise would fall due and jump ahead.
      shop.pass(24);
    } while (cursor);
    expect(paged).toEqual(whole.cases.map(({ reviewId }) => reviewId));
  });

  it('refuses a cursor of another list', async () => {
    const { nextCursor } = await shop.merchant.listCases({ query: { limit: 1 } });
    const asked = shop.merchant.listCases({ query: { state: 'open', cursor: nextCursor ?? '' } });
    await expect(asked).rejects.toMatchObject({ problem: { errors: [{ pointer: '/cursor' }] } });
  });

  it('pages through cases that ended, the last first, also those that ended in the same moment', async () => {
    const closed: string[] = [];
    for (const hours of [0, 0, 0, 1, 0]) {
      shop.pass(hours);
      const { reviewId } = await shop.submit();
      await shop.merchant.closeCase({ params: { reviewId }, body: {} });
      closed.push(reviewId);
    }
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { state: 'closed' as const, limit: 2, ...(cursor && { cursor }) };
      const page = await shop.merchant.listCases({ query });
      paged.push(...page.cases.map(({ reviewId }) => reviewId));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(paged).toEqual([...closed.slice(3).toSorted(), ...closed.slice(0, 3).toSorted()]);
  });
});
