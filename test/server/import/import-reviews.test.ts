import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clock, csv, importShop, row } from './import-shop.ts';

const shop = importShop();
const demoFile = (name: string) =>
  readFileSync(new URL(`../../../demo/shop/${name}`, import.meta.url), 'utf8');

test('the demo shop comes in whole, and a second import changes nothing', async () => {
  expect(await shop.addProducts(demoFile('products.csv'))).toMatchObject({ read: 14, added: 14, refused: 0 });
  expect(await shop.add(demoFile('reviews.csv'))).toMatchObject({
    read: 436,
    added: 436,
    unchanged: 0,
    refusals: [],
  });
  const before = [await shop.reviews(), await shop.ratings(), await shop.messages()];
  expect(await shop.addProducts(demoFile('products.csv'))).toMatchObject({
    added: 0,
    changed: 0,
    unchanged: 14,
  });
  expect(await shop.add(demoFile('reviews.csv'))).toMatchObject({
    read: 436,
    added: 0,
    unchanged: 436,
    refusals: [],
  });
  expect([await shop.reviews(), await shop.ratings(), await shop.messages()]).toEqual(before);
  expect(before[2]).toHaveLength(14);
});

test('the ratings count every imported review, and those with a text apart', async () => {
  await shop.addMug();
  const stars = [5, 5, 4, 1, 3, 5];
  await shop.add(
    csv(
      stars.map((rating, index) =>
        row({ review_id: `${index}`, rating: `${rating}`, body: index % 2 ? 'x' : '' }),
      ),
    ),
  );
  await shop.add(csv([row({ review_id: '9', product_id: 'cup', rating: '2' })]));
  expect(await shop.ratings()).toMatchObject([
    { product_id: 'cup', count_2: 1, review_count: 1 },
    { product_id: 'mug', count_1: 1, count_2: 0, count_3: 1, count_4: 1, count_5: 3, review_count: 3 },
  ]);
});

test('an imported review keeps its date and is marked with where it comes from', async () => {
  await shop.addMug();
  await shop.add(csv([row(), row({ review_id: '2', source: 'Old system' })]), { source: 'Elsewhere' });
  expect(await shop.reviews()).toMatchObject([
    { imported_from: 'Elsewhere', published_at: new Date('2026-03-01T09:30:00Z'), created_at: clock.now() },
    { imported_from: 'Old system' },
  ]);
});

test('an imported review is never verified, whatever the file says', async () => {
  await shop.addMug();
  await shop.add(csv([row({ 'verified': 'true', 'verified_purchase': 'yes', 'verified buyer': '1' })]));
  expect(await shop.reviews()).toMatchObject([{ verified: false }]);
});

test('importing a review again cannot rewrite it', async () => {
  await shop.addMug();
  await shop.add(csv([row({ rating: '1', body: 'It broke.' })]));
  expect(await shop.add(csv([row({ rating: '5', body: 'Lovely!' })]))).toMatchObject({
    added: 0,
    unchanged: 1,
  });
  expect(await shop.reviews()).toMatchObject([{ rating: 1, body: 'It broke.' }]);
  expect(await shop.ratings()).toMatchObject([{ count_1: 1, count_5: 0 }]);
});

test('a review that stands in the file twice is stored once', async () => {
  await shop.addMug();
  expect(await shop.add(csv([row(), row()]))).toMatchObject({ read: 2, added: 1, unchanged: 1 });
  expect(await shop.ratings()).toMatchObject([{ count_4: 1 }]);
});

test('two imports of one file at the same time store each review once', async () => {
  await shop.addMug();
  const text = csv(Array.from({ length: 700 }, (_, index) => row({ review_id: `${index}` })));
  const summaries = await Promise.all([shop.add(text), shop.add(text)]);
  expect(summaries.reduce((sum, { added }) => sum + added, 0)).toBe(700);
  expect(await shop.ratings()).toMatchObject([{ count_4: 700 }]);
});

test('the shop’s reply comes along with its date, signed by its author or by the shop', async () => {
  await shop.addMug();
  const reply = { reply_body: 'We are sorry.', reply_created_at: '2026-03-03T08:00:00+01:00' };
  await shop.add(csv([row({ ...reply, reply_author: 'Maren' }), row({ review_id: '2', ...reply })]));
  const sent = await shop.messages();
  expect(sent.map(({ author_name }) => author_name).toSorted()).toEqual(['Lindfold', 'Maren']);
  expect(sent[0]).toMatchObject({
    by: 'merchant',
    body: 'We are sorry.',
    created_at: new Date('2026-03-03T07:00:00Z'),
  });
});

test('reviews that were not published are left out and counted', async () => {
  await shop.addMug();
  const statuses = ['published', 'Published', '', 'pending', 'rejected', 'spam'];
  const summary = await shop.add(
    csv(statuses.map((status, index) => row({ review_id: `${index}`, status }))),
  );
  expect(summary).toMatchObject({ read: 6, added: 3, skipped: 3, refused: 0 });
});

test('HTML entities that an earlier tool left, also twice over, become what they stand for', async () => {
  await shop.addMug();
  await shop.add(
    csv([row({ title: '5&#39;8&quot; &amp; happy', body: 'i&amp;#39;d say &copy 2020 &notes' })]),
  );
  expect(await shop.reviews()).toMatchObject([
    { headline: '5\'8" & happy', body: "i'd say &copy 2020 &notes" },
  ]);
});

test('entities are kept as they are when that is asked for', async () => {
  await shop.addMug();
  await shop.add(csv([row({ body: 'write &amp; for &' })]), { entities: 'keep' });
  expect(await shop.reviews()).toMatchObject([{ body: 'write &amp; for &' }]);
});

test('a shop or a table that is not there is refused as a whole', async () => {
  await expect(shop.add('', {}, 'nobody')).rejects.toThrow('There is no shop "nobody"');
  await expect(shop.add('id,text\n')).rejects.toThrow(
    'lacks the column "rating" and the column "author_name" and the column "created_at" and the column "product_id"',
  );
});

test('one shop’s import touches no other shop', async () => {
  await shop.addMug();
  await shop.add(csv([row()]));
  await shop.addShop('other');
  const summary = await shop.add(csv([row()]), {}, 'other');
  expect(summary.refusals).toEqual([
    { line: 2, column: 'product_id', reason: expect.stringContaining('no product') },
  ]);
});

test('progress is told while a large file is read', async () => {
  await shop.addMug();
  const told: number[] = [];
  await shop.add(csv(Array.from({ length: 1200 }, (_, index) => row({ review_id: `${index}` }))), {
    onProgress: ({ added }) => told.push(added),
  });
  expect(told).toEqual([500, 1000, 1200]);
});
