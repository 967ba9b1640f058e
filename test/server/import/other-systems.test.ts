import { expect, test } from 'vitest';
import { importShop, row, csv } from './import-shop.ts';
import { KNOWN_FILES } from './known-files.ts';

const shop = importShop();

const PRODUCTS =
  'product_id,name,url,handle,sku,gtin\nmug,Mug,https://acme.example/products/mug,stone-mug,MUG-1,4006381333931\n';

test.each(KNOWN_FILES)(
  'a file of %s is known by its header and comes in with dates and replies',
  async (system, lines, expected) => {
    const told: string[] = [];
    await shop.addProducts(PRODUCTS);
    const text = `${lines.join('\r\n')}\r\n`;
    const summary = await shop.add(text, {
      onUnderstood: ({ columns }) => told.push(columns.layout.name),
    });
    expect(summary.refusals).toEqual([]);
    expect(told).toEqual([system]);
    const { id, title, time, email, incentivized, reply, replied } = {
      id: expect.any(String),
      title: 'Chipped',
      time: '2026-02-10T15:30:40.000Z',
      email: 'ada@mail.example',
      incentivized: false,
      reply: undefined,
      replied: '2026-02-12T00:00:00.000Z',
      ...expected,
    };
    const [review, ...others] = await shop.reviews();
    expect(others).toEqual([]);
    expect(review).toMatchObject({
      product_id: 'mug',
      rating: 2,
      headline: title,
      body: 'It arrived, chipped.',
      author_name: 'Ada',
      author_email: email,
      published_at: new Date(time),
      imported_from: system,
      external_id: id,
      incentivized,
      verified: false,
    });
    const messages = (await shop.messages()).map(({ by, body, created_at }) => ({
      by,
      body,
      at: created_at.toISOString(),
    }));
    expect(messages).toEqual(reply === undefined ? [] : [{ by: 'merchant', body: reply, at: replied }]);

    const again = await shop.add(text);
    expect(again).toMatchObject({ added: 0, refused: 0, skipped: summary.skipped });
    expect(await shop.reviews()).toEqual([review]);
    expect(await shop.messages()).toHaveLength(messages.length);
  },
);

test('columns stand in any order and case', async () => {
  await shop.addProducts(PRODUCTS);
  await shop.add('REVIEWER_NAME,Rating,product_HANDLE,Review_Date,BODY\nAda,4,stone-mug,2026-02-10,Fine\n');
  expect(await shop.reviews()).toMatchObject([{ imported_from: 'Judge.me', rating: 4, body: 'Fine' }]);
});

test('a reply to a review that is not there is told of, and to one of an earlier file is stored', async () => {
  await shop.addProducts(PRODUCTS);
  const header =
    'comment_ID,comment_post_ID,comment_author,comment_author_email,comment_date_gmt,comment_content,comment_parent,rating';
  await shop.add(`${header}\n1,mug,Ada,ada@mail.example,2026-02-10 15:30:40,Chipped,0,2\n`);
  const summary = await shop.add(
    `${header}\n2,mug,Shop,,2026-02-11 15:30:40,Sorry,1,\n3,mug,Shop,,2026-02-11 15:30:40,Sorry,999,\n4,mug,Ada,ada@mail.example,2026-02-12 15:30:40,Thanks,1,\n`,
  );
  expect(summary).toMatchObject({ added: 2, refused: 1 });
  expect(summary.refusals).toEqual([
    { line: 3, column: 'reply_to', reason: 'is no review of this file or of an earlier one' },
  ]);
  expect((await shop.messages()).map(({ by, body }) => [by, body]).toSorted()).toEqual([
    ['merchant', 'Sorry'],
    // Their own address says that it is the customer who answered.
    ['reviewer', 'Thanks'],
  ]);
});

test('a file of a system that is not known says what it lacks, and is read once its columns are named', async () => {
  await shop.addProducts(PRODUCTS);
  const text = 'Article,Stars,Customer,When,Words\nMUG-1,4,Ada,10 Feb 2026,Fine\n';
  await expect(shop.add(text)).rejects.toThrow('--column rating="its name"');
  await expect(shop.add(text, { hints: { columns: { rating: 'Sterne' } } })).rejects.toThrow(
    'The file has no column "Sterne"',
  );
  const columns = {
    sku: 'Article',
    rating: 'Stars',
    author_name: 'customer',
    created_at: 'When',
    body: 'Words',
  };
  expect(await shop.add(text, { source: 'Paper', hints: { columns } })).toMatchObject({ added: 1 });
  expect(await shop.reviews()).toMatchObject([
    {
      product_id: 'mug',
      body: 'Fine',
      published_at: new Date('2026-02-10T00:00:00Z'),
      imported_from: 'Paper',
    },
  ]);
});

test('a preview tells what would happen and stores nothing', async () => {
  await shop.addProducts(PRODUCTS);
  await shop.add(csv([row()]));
  const text = csv([row(), row({ review_id: '2' }), row({ review_id: '3', product_id: 'kettle' })]);
  const preview = await shop.add(text, { isPreview: true });
  expect(await shop.reviews()).toHaveLength(1);
  expect(await shop.ratings()).toMatchObject([{ count_4: 1 }]);
  expect(await shop.add(text)).toEqual(preview);
  expect(preview).toMatchObject({ added: 1, unchanged: 1, refused: 1 });
});
