import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProductReviews } from '../../src/contract/review.ts';
import { seeded, SHOP } from '../contract/seed.ts';
import { disclosureOf } from '../../src/server/disclosure.ts';
import { DISCLOSURE_LANGUAGES, DISCLOSURE_WORDS } from '../../src/server/disclosure-words.ts';
import { languages } from '../../tools/widget-languages.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { runServer, type RunningServer } from './running-server.ts';
import { rowOf, seedShop } from './seeded-shop.ts';

let database: TestDatabase;
let server: RunningServer;
beforeAll(async () => {
  database = await createDatabase();
  await seedShop(database.kysely);
  await seedShop(database.kysely, 'other');
  await database.kysely.updateTable('review').set({ verified: false, incentivized: false }).execute();
  server = await runServer(database.kysely);
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

async function disclosure(query = ''): Promise<string> {
  const response = await fetch(`${server.origin}/v1/shops/${SHOP.id}/products/buckle/reviews${query}`);
  return ((await response.json()) as ProductReviews).disclosure.join('\n');
}

const store = (shopId: string, id: number, changed: object) =>
  database.kysely
    .insertInto('review')
    .values({ ...rowOf(shopId, seeded(0)), id: `0190d000-0000-7000-8000-00000000000${id}`, ...changed })
    .execute();

test('the disclosure says what is true of the shop, and changes when that does', async () => {
  const before = await disclosure();
  expect(before).toContain('whether the writer bought the product is not checked');
  expect(before).toContain('published at once');
  expect(before).not.toContain('another system');

  await store('other', 1, { imported_from: 'judgeme' });
  await store('other', 2, { verified: true, incentivized: true });
  expect(await disclosure()).toBe(before);

  await store(SHOP.id, 1, { imported_from: 'judgeme' });
  expect(await disclosure()).toContain('moved in from another system are marked');
  await store(SHOP.id, 3, { incentivized: true });
  expect(await disclosure()).toContain('given something for writing are marked');
  const settings = JSON.stringify({ enabled: true });
  await database.kysely.insertInto('invitation_setting').values({ shop_id: SHOP.id, settings }).execute();
  expect(await disclosure()).toContain('Buyers are asked for a review by mail, all of them by one rule');
  await store(SHOP.id, 4, { staff: true });
  expect(await disclosure()).toContain('work for the shop are marked');
  await store(SHOP.id, 2, { verified: true });
  expect(await disclosure()).toContain('marked as a verified purchase are tied to an order');
});

test('it counts the reviews that were rejected, and leads to the ledger of all', async () => {
  const ledger = `https://reviews.example/ledger/${SHOP.id}`;
  expect(await disclosure()).toContain(`told: 0. What became of every review is counted at ${ledger}`);
  await database.kysely
    .insertInto('ledger_line')
    .values({
      shop_id: SHOP.id,
      review_id: crypto.randomUUID(),
      rating: 1,
      state: 'rejected',
      reason: 'spam-or-fake',
      received_at: new Date(),
      published_at: null,
      appeal: null,
    })
    .execute();
  expect(await disclosure('?locale=de')).toContain(
    `genannt wurde: 1. Was aus jeder Bewertung wurde, zählt ${ledger}`,
  );
});

test('it is said in the language that is asked for, and in English where that is none of the widget’s', async () => {
  expect(await disclosure('?locale=de-AT')).toContain('Jede Bewertung wird sofort veröffentlicht.');
  expect(await disclosure('?locale=zh-Hans')).toContain('每条评价都会立即发布');
  expect(await disclosure('?locale=fi')).toBe(await disclosure());
});

test('every sentence is said in every language of the widget, and none is left over', () => {
  const yes = {
    hasVerified: true,
    hasImported: true,
    hasIncentivized: true,
    hasStaff: true,
    asksBuyers: true,
    holdDays: 0,
    rejected: 3,
  };
  const sources = [yes, { ...yes, hasVerified: false }, { ...yes, holdDays: 1 }, { ...yes, holdDays: 7 }];
  const sentences = sources.flatMap((each) =>
    disclosureOf(each, '{ledger}').map((words) => words.replace('7', '{days}').replace('3', '{rejected}')),
  );
  expect(new Set(Object.keys(DISCLOSURE_WORDS))).toEqual(new Set(sentences));
  expect(DISCLOSURE_LANGUAGES.toSorted()).toEqual(languages());
  const marks = (words: string) => words.match(/\{\w+\}/g) ?? [];
  for (const [sentence, words] of Object.entries(DISCLOSURE_WORDS)) {
    for (const each of words) expect(marks(each)).toEqual(marks(sentence));
    expect(words).toHaveLength(DISCLOSURE_LANGUAGES.length);
  }
});
