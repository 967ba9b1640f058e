/** Reply templates: those that come along, and what a shop makes of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemError } from '../../../src/client/problem-error.ts';
import { isPlaceholder, placeholdersIn } from '../../../src/contract/placeholders.ts';
import type { TemplateSubmission } from '../../../src/contract/reply-template.ts';
import { TOPICS } from '../../../src/contract/topics.ts';
import { readShopTemplates } from '../../../src/server/templates/shop-templates.ts';
import { CaseShop, refusal } from './case-shop.ts';

let shop: CaseShop;
beforeAll(async () => {
  shop = await CaseShop.open();
});
afterAll(() => shop.close());

const list = async () => (await shop.merchant.listTemplates({})).templates;
const save = (body: TemplateSubmission) => shop.merchant.saveTemplate({ body });
const remove = (templateId: string) => shop.merchant.deleteTemplate({ params: { templateId } });

const OWN: TemplateSubmission = {
  name: 'Strap tore',
  topic: 'quality',
  language: 'en',
  acknowledge: 'Hello {customer}, a strap must not tear.',
  assure: '',
  timeline: 'By {date} a new one leaves us.',
};

describe('the templates that come along', () => {
  it('are one for each topic in English and in German', async () => {
    const along = (await list()).filter(({ origin }) => origin === 'along');
    expect(along.map(({ topic, language }) => `${topic} ${language}`)).toEqual(
      TOPICS.flatMap((topic) => [`${topic} de`, `${topic} en`]),
    );
  });

  it('acknowledge by name, assure, and name a day and a way to reach the shop, in 120 words at most', async () => {
    for (const { id, acknowledge, assure, timeline } of await list()) {
      const words = [acknowledge, assure, timeline].join(' ').split(/\s+/);
      expect(words.length, id).toBeLessThanOrEqual(120);
      expect(acknowledge, id).toContain('{customer}');
      expect(assure.split(' ').length, id).toBeGreaterThan(5);
      expect(placeholdersIn(timeline), id).toEqual(['date', 'channel']);
      expect(placeholdersIn(words.join(' ')).every(isPlaceholder), id).toBe(true);
    }
  });

  it('offer no reward and ask for no other review', async () => {
    for (const { id, ...template } of await list()) {
      expect(JSON.stringify(template), id).not.toMatch(
        /voucher|coupon|discount|gift|stars|remove your|change your review|gutschein|rabatt|geschenk|sterne/i,
      );
    }
  });
});

it('a template of the shop is stored, changed and removed, and each act is in the log', async () => {
  const own = await save(OWN);
  expect(own).toMatchObject({ ...OWN, origin: 'own' });
  await save({ ...OWN, id: own.id, name: 'Strap tore again' });
  const names = (await list()).filter(({ origin }) => origin === 'own').map(({ name }) => name);
  expect(names).toEqual(['Strap tore again']);
  await remove(own.id);
  expect((await list()).every(({ origin }) => origin === 'along')).toBe(true);
  const acts = await shop.database.kysely
    .selectFrom('audit_entry')
    .select(['act', 'detail'])
    .where('act', 'like', 'template%')
    .orderBy('at')
    .orderBy('id')
    .execute();
  expect(acts).toEqual([
    { act: 'template-saved', detail: 'Strap tore' },
    { act: 'template-saved', detail: 'Strap tore again' },
    { act: 'template-removed', detail: 'Strap tore again' },
  ]);
});

it('one that came along is changed, is put back as it came, and is removed for good', async () => {
  const find = async () => (await list()).find(({ id }) => id === 'damaged-en');
  const before = await find();
  await save({ ...OWN, topic: 'damaged', id: 'damaged-en' });
  expect(await find()).toMatchObject({ name: 'Strap tore', origin: 'changed' });
  await remove('damaged-en');
  expect(await find()).toEqual(before);
  await remove('damaged-en');
  expect(await find()).toBeUndefined();
  expect(await refusal(remove('damaged-en'))).toBe('unknown-template');
  expect(await refusal(save({ ...OWN, id: 'damaged-en' }))).toBe('unknown-template');
});

it('a placeholder that nothing fills in is refused by its name and place, and nothing is stored', async () => {
  const before = await list();
  const wrong = save({ ...OWN, timeline: 'By {date} {couponCode} is yours, {day}.' });
  const error = await wrong.catch((reason: unknown) => reason);
  if (!(error instanceof ProblemError)) throw error;
  expect(error.problem?.errors).toEqual([
    {
      in: 'body',
      pointer: '/timeline',
      detail:
        'holds {couponCode}, which nothing fills in; known are {customer}, {product}, {topic}, {shop}, {channel}, {date}',
    },
  ]);
  expect(await refusal(save({ ...OWN, acknowledge: '', timeline: ' ' }))).toBe('invalid-request');
  expect(await list()).toEqual(before);
});

it('a shop sees its own templates alone', async () => {
  const { id } = await save(OWN);
  const { shop_id } = await shop.database.kysely
    .insertInto('shop')
    .values({ shop_id: 'other', name: 'Other', created_at: new Date() })
    .returning('shop_id')
    .executeTakeFirstOrThrow();
  const theirs = await readShopTemplates(shop.database.kysely, shop_id);
  expect(theirs.map((template) => template.id)).not.toContain(id);
});
