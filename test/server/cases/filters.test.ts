/** A merchant narrows the queue down to what they look for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseFilters } from '../../../src/contract/case-work.ts';
import { CaseShop } from './case-shop.ts';

describe('the queue, narrowed down', () => {
  let shop: CaseShop;
  let maren: string;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    shop = await CaseShop.open();
    maren = await shop.colleague('Maren Holt');
    const open = async (name: string, about: Parameters<CaseShop['submit']>[0] = {}) => {
      const opened = await shop.submit(about);
      ids[name] = opened.reviewId;
      return opened;
    };
    const late = await open('late', { reviewRating: { ratingValue: 2 }, topic: 'delivery' });
    await shop.reply(late.reviewId, { due: shop.day(0), text: 'Der Gürtel kommt am Montag.' });
    const answered = await open('answered', {
      headline: 'Die „Schnalle“ — kaputt',
      inLanguage: 'de',
      author: { name: 'Jörg', email: 'joerg@private.example' },
    });
    await shop.reply(answered.reviewId);
    shop.pass(48);
    await answered.say('The buckle broke once more.');
    const own = await open('own', { topic: 'damaged', headline: 'See shop.example/strap', reviewBody: '' });
    await shop.merchant.assignCase({ params: own, body: { assignee: maren } });
    await shop.merchant.tagCase({ params: own, body: { add: ['VIP', 'Call back'] } });
    await shop.merchant.correctTopic({ params: own, body: { topic: 'packaging' } });
    const closed = await open('closed', { reviewRating: { ratingValue: 2 } });
    await shop.merchant.closeCase({ params: closed, body: {} });
  });
  afterAll(() => shop.close());

  async function list(filters: CaseFilters) {
    const { cases, counts } = await shop.merchant.listCases({ query: { ...filters, limit: 20 } });
    const names = cases.map((each) => Object.keys(ids).find((name) => ids[name] === each.reviewId));
    return { names: names.toSorted(), counts };
  }

  const expected: readonly (readonly [CaseFilters, readonly string[]])[] = [
    [{ stars: ['2', '3'] }, ['late']],
    [{ product: 'written' }, ['answered', 'late', 'own']],
    [{ product: 'strap' }, []],
    [{ topic: 'packaging' }, ['own']],
    [{ topic: 'damaged' }, []],
    [{ assignee: 'maren-holt' }, ['own']],
    [{ assignee: 'none' }, ['answered', 'late']],
    [{ tag: 'vip' }, ['own']],
    [{ language: 'DE' }, ['answered']],
    [{ changedSinceReply: 'true' }, ['answered']],
    [{ promiseLate: 'true' }, ['late']],
    [{ promiseLate: 'true', stars: ['1'] }, []],
  ];
  it.each(expected)('by %j', async (filters, names) => {
    expect((await list(filters)).names).toEqual(names);
  });

  const searched: readonly (readonly [string, readonly string[]])[] = [
    ['gürt', ['late']],
    ['GÜRTEL', ['late']],
    ['schnalle', ['answered']],
    ['buckle schnal', ['answered']],
    ['jörg', ['answered']],
    ['buck broke', []],
    ['strap', ['own']],
    ["strap' | !x:*", []],
    ['—', []],
  ];
  it.each(searched)('by the words %j of review, author or thread', async (q, names) => {
    expect((await list({ q })).names).toEqual(names);
  });

  it('the counts follow the filters', async () => {
    const nothing = { open: 0, answered: 0, promised: 0, resolved: 0, closed: 0 };
    expect((await list({ stars: ['2'] })).counts).toEqual({ ...nothing, promised: 1, closed: 1 });
  });

  it('a cursor leads on through the same filters, and is refused with others', async () => {
    const query = { assignee: 'none', limit: 1 } as const;
    const first = await shop.merchant.listCases({ query });
    const cursor = first.nextCursor ?? '';
    const second = await shop.merchant.listCases({ query: { ...query, cursor } });
    expect(second.nextCursor).toBeNull();
    expect([...first.cases, ...second.cases].map(({ reviewId }) => reviewId).toSorted()).toEqual(
      [ids['late'], ids['answered']].toSorted(),
    );
    await expect(shop.merchant.listCases({ query: { limit: 1, cursor } })).rejects.toMatchObject({
      problem: { errors: [{ pointer: '/cursor' }] },
    });
  });

  it('what it can be narrowed down to is what the cases have', async () => {
    expect(await shop.merchant.listFilterChoices({})).toEqual({
      tags: ['call back', 'vip'],
      products: [{ productID: 'written', name: 'Reviewed by the tests' }],
      languages: ['de'],
    });
  });
});
