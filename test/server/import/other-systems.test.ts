/** The files that shops bring along; their columns are those of ../shared/formats.md, with rows made up for the test. */
import { expect, test } from 'vitest';
import { importShop, row, csv } from './import-shop.ts';

const shop = importShop();

const PRODUCTS =
  'product_id,name,url,handle,sku,gtin\nmug,Mug,https://acme.example/products/mug,stone-mug,MUG-1,4006381333931\n';

/** One published review with a reply where the system keeps one, and one that was never published. */
const FILES: readonly (readonly [system: string, lines: readonly string[], expected: object])[] = [
  [
    'Judge.me',
    [
      'title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,product_id,product_handle,reply,reply_date,picture_urls,ip_address,location',
      'Chipped,"It arrived, chipped.",2,2026-02-10 15:30:40 UTC,web,ok,Ada,ada@mail.example,,stone-mug,"We are sorry.",2026-02-11 08:00:00 UTC,,,',
      'Spam,x,5,2026-02-10 15:30:40 UTC,web,spam,Bot,,,stone-mug,,,,,',
    ],
    { reply: 'We are sorry.', replied: '2026-02-11T08:00:00.000Z' },
  ],
  [
    'Loox',
    [
      'id,status,rating,email,nickname,full_name,review,date,productId,handle,img,variant,verified_purchase',
      '77,Active,2,ada@mail.example,Ada,Ada Example,"It arrived, chipped.",2026-02-10,1,stone-mug,,,true',
      '78,Hidden,5,,Bot,,x,2026-02-10,1,stone-mug,,,true',
    ],
    { id: '77', title: '', time: '2026-02-10T00:00:00.000Z' },
  ],
  [
    'Loox',
    [
      'product_handle,product_Id,rating,author,email,body,created_at,photo_url,reply,replied_at,verified_purchase,incentivized',
      'stone-mug,,2,Ada,ada@mail.example,"It arrived, chipped.",2026-02-10,,We are sorry.,2026-02-12,true,true',
    ],
    { title: '', time: '2026-02-10T00:00:00.000Z', reply: 'We are sorry.', incentivized: true },
  ],
  [
    'Yotpo',
    [
      'Shopify Product Handle,Review Creation Date,Review Content,Review Score,Review Title,Reviewer Display Name,Reviewer Email,Publish Review,Comment Content,Comment Date,Review Image URLs',
      'stone-mug,2026-02-10 15:30:40,"It arrived, chipped.",2,Chipped,Ada,ada@mail.example,TRUE,We are sorry.,2026-02-12,',
      'stone-mug,2026-02-10 15:30:40,x,5,Spam,Bot,,FALSE,,,',
    ],
    { reply: 'We are sorry.' },
  ],
  [
    'Stamped',
    [
      'product_id,product_handle,productUrl,productImageUrl,productTitle,photoFilenames,rating,title,author,email,body,created_at,published',
      ',,https://acme.example/products/stone-mug?variant=3,,Mug,,2,Chipped,Ada,ada@mail.example,"It arrived, chipped.",2026-02-10 15:30:40,true',
      ',stone-mug,,,Mug,,5,Spam,Bot,,x,2026-02-10 15:30:40,false',
    ],
    {},
  ],
  [
    'Okendo',
    [
      'Review ID,Product ID,Product Name,Rating,Title,Body,Reviewer Name,Is Verified Buyer,Date Created,Status',
      'ok-1,mug,Mug,2.0,Chipped,"It arrived, chipped.",Ada,true,2026-02-10T15:30:40.000Z,Approved',
      'ok-2,mug,Mug,5,Spam,x,Bot,false,2026-02-10T15:30:40.000Z,Rejected',
    ],
    { id: 'ok-1', email: null },
  ],
  [
    'Shopify Product Reviews',
    [
      'product_handle,state,rating,title,author,email,location,body,reply,created_at,replied_at',
      'stone-mug,published,2,Chipped,Ada,ada@mail.example,Bonn,"It arrived, chipped.",We are sorry.,2026-02-10 15:30:40 UTC,2026-02-12 00:00:00 +0000',
      'stone-mug,unpublished,5,Spam,Bot,,,x,,2026-02-10 15:30:40 UTC,',
    ],
    { reply: 'We are sorry.' },
  ],
  [
    'WooCommerce',
    [
      'comment_ID,comment_post_ID,comment_author,comment_author_email,comment_date,comment_date_gmt,comment_content,comment_approved,comment_parent,user_id,rating,verified,title,product_SKU,product_title',
      '12,99,Shop,shop@acme.example,2026-02-12,2026-02-12 09:00:00,<p>We are sorry.</p>,1,11,1,,,,MUG-1,Mug',
      '11,99,Ada,ada@mail.example,2026-02-10 16:30:40,2026-02-10 15:30:40,"<p>It arrived, chipped.</p>",1,0,0,2,1,Chipped,MUG-1,Mug',
      '13,99,Bot,,2026-02-10 16:30:40,2026-02-10 15:30:40,x,spam,0,0,5,0,,MUG-1,Mug',
    ],
    { id: '11', reply: 'We are sorry.', replied: '2026-02-12T09:00:00.000Z' },
  ],
  [
    'PowerReviews',
    [
      'Review Id,Page Id,Review Display,Review Title,Review Date,Review Location,Review Text,Rating,Verified Buyer,Review Status',
      'p1,mug,Ada,Chipped,02/10/2026,Bonn,"It arrived, chipped.",2,Yes,Approved',
      'p2,mug,Bot,Spam,02/13/2026,,x,5,No,Pending',
    ],
    { id: 'p1', email: null, time: '2026-02-10T00:00:00.000Z' },
  ],
];

test.each(FILES)(
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
