/** What a merchant asks of the products besides the stars, and what that can never do to a review. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AttributeSetting } from '../../../src/contract/attribute.ts';
import { findWrongAggregates } from '../../../src/server/database/recount.ts';
import { CaseShop, refusal } from './case-shop.ts';

let shop: CaseShop;
beforeAll(async () => {
  shop = await CaseShop.open();
});
afterAll(() => shop.close());

const FIT: AttributeSetting = {
  name: 'Fit',
  words: ['Too small', 'A bit small', 'True to size', 'A bit large', 'Too large'],
  best: 'middle',
  products: [],
};
const COMFORT: AttributeSetting = {
  name: 'Comfort',
  words: ['Poor', '', '', '', 'Great'],
  best: 'high',
  products: [],
};

const ask = (...attributes: AttributeSetting[]) => shop.merchant.changeSettings({ body: { attributes } });
const page = (productId = 'written') => shop.merchant.listReviews({ params: { productId }, query: {} });
const asked = async (name: string, productId?: string) => {
  const found = (await page(productId)).attributes.find((each) => each.name === name);
  if (!found) throw new Error(`${name} is not asked`);
  return found;
};
const answer = async (name: string, value: number) =>
  shop.submit({ attributes: [{ id: (await asked(name)).id, value }] });
const isRight = async () => expect(await findWrongAggregates(shop.database.kysely)).toEqual([]);

it('the form asks what the merchant set, in that order', async () => {
  expect((await ask(COMFORT, FIT)).attributes).toEqual([COMFORT, FIT]);
  expect((await page()).attributes.map(({ name }) => name)).toEqual(['Comfort', 'Fit']);
});

it('an attribute goes on with its answers when it is named again, in another place or for other products', async () => {
  await ask(FIT, COMFORT);
  await answer('Fit', 2);
  await ask(COMFORT, { ...FIT, products: ['written'] });
  expect(await asked('Fit')).toMatchObject({ average: 2, answerCount: 1 });
  await ask(COMFORT);
  await ask(FIT);
  expect(await asked('Fit')).toMatchObject({ average: 2, answerCount: 1 });
  await isRight();
});

it('with other words it begins anew, and a review keeps the word that its author chose', async () => {
  await ask(FIT);
  const { reviewId, own } = await answer('Fit', 1);
  await ask({ ...FIT, words: ['Perfect', 'Good', 'Good', 'Good', 'Perfect'] });
  expect(await asked('Fit')).toMatchObject({ average: null, answerCount: 0 });
  expect((await own()).review.attributes).toEqual([{ name: 'Fit', value: 1, word: 'Too small' }]);
  const { reviews } = await page();
  expect(reviews.find(({ id }) => id === reviewId)?.attributes[0]?.word).toBe('Too small');
});

it('what is no longer asked is still taken from a shopper who was asked', async () => {
  await ask(COMFORT);
  const { id } = await asked('Comfort');
  await ask();
  const { review } = await shop.submit({ attributes: [{ id, value: 5 }] });
  expect(review.attributes).toEqual([{ name: 'Comfort', value: 5, word: 'Great' }]);
  await isRight();
});

it('an attribute of some products is asked of their variants too, and of no other', async () => {
  await ask({ ...FIT, name: 'Thickness', products: ['cord-green'] });
  const { id } = await asked('Thickness', 'cord-red');
  expect((await page()).attributes).toEqual([]);
  expect(await refusal(shop.submit({ attributes: [{ id, value: 3 }] }))).toBe('invalid-request');
});

it('a review that its author deletes, or changes, leaves the averages right', async () => {
  await ask(FIT);
  const before = await asked('Fit');
  const stays = await answer('Fit', 4);
  const goes = await answer('Fit', 1);
  await goes.remove();
  await stays.rate(5);
  const after = await asked('Fit');
  expect(after.answerCount).toBe(before.answerCount + 1);
  await isRight();
});

it('a recount sees an average that is wrong', async () => {
  await shop.database.kysely
    .updateTable('attribute_average')
    .set({ answer_count: 1, value_sum: 5 })
    .execute();
  expect(await findWrongAggregates(shop.database.kysely)).not.toEqual([]);
});

it('an attribute without words at its ends is refused by its place', async () => {
  expect(await refusal(ask({ ...FIT, words: ['', '', '', '', 'Too large'] }))).toBe('invalid-request');
  expect(await refusal(ask({ ...FIT, words: ['Too small', 'Too large'] }))).toBe('invalid-request');
});
