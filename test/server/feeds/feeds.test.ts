/** What search engines and marketplaces fetch, as the real server sends it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { isAnonymous } from '../../../src/server/feeds/anonymous-names.ts';
import { SHOP } from '../../contract/seed.ts';
import { CaseShop } from '../cases/case-shop.ts';

const schema = readFileSync(join(import.meta.dirname, 'product-reviews-2.4.xsd'), 'utf8');
const HOSTILE = 'Ends ]]> here </content><is_spam>true</is_spam> & \u{1F600} "so" it\u{FFFE} goes';
let shop: CaseShop;

beforeAll(async () => {
  shop = await CaseShop.open();
  await shop.database.kysely
    .updateTable('product')
    .set({ gtin: '4006381333931', sku: 'S-1', url: '/products/written?a=1&b=2' })
    .where('id', '=', 'written')
    .execute();
});
afterAll(() => shop.close());

const fetchFeed = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${shop.endpoint}/feeds/${path}`, { headers });
const google = async (query = '?site=https://acme.example') =>
  (await fetchFeed(`google-product-reviews.xml${query}`)).text();
const meta = async (): Promise<Record<string, string>[]> =>
  parse(await (await fetchFeed('meta-reviews.csv?site=https://acme.example')).text(), { columns: true });
const partOf = (xml: string, id: string) =>
  /<review>.*?<\/review>/g.exec(xml.slice(xml.indexOf(`<review><review_id>${id}`)))?.[0] ?? '';

async function faultsOf(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'feed.xml', contents: xml }],
    schema: [schema],
  });
  return errors.map(({ message }) => message);
}

describe('the feed for Google', () => {
  it('keeps the rules of the schema, whatever reviewers write', async () => {
    await shop.submit({ headline: HOSTILE.slice(0, 60), reviewBody: 'Fine & good <b>' });
    await shop.submit({ author: { name: 'Anónimo', email: 'a@private.example' } });
    await shop.database.kysely
      .updateTable('review')
      .set({ body: HOSTILE })
      .where('headline', '=', HOSTILE.slice(0, 60))
      .execute();
    const xml = await google();
    expect(await faultsOf(xml)).toEqual([]);
    expect(xml).toContain('Ends ]]&gt; here &lt;/content&gt;');
    expect(xml).not.toContain('<is_spam>true');
    expect(
      await faultsOf(xml.replaceAll('<review_timestamp>', '<title>x</title><review_timestamp>')),
    ).not.toEqual([]);
  });

  it('tells a review with its marks, its product and where it stands', async () => {
    const { reviewId } = await shop.submit({ reviewRating: { ratingValue: 1 }, headline: 'Torn' });
    await shop.database.kysely
      .updateTable('review')
      .set({ incentivized: true, verified: true })
      .where('id', '=', reviewId)
      .execute();
    const told = partOf(await google(), reviewId);
    expect(told).toContain('<is_verified_purchase>true</is_verified_purchase>');
    expect(told).toContain('<is_incentivized_review>true</is_incentivized_review>');
    expect(told).toContain('<overall min="1" max="5">1</overall>');
    expect(told).toContain('<gtins><gtin>4006381333931</gtin></gtins><skus><sku>S-1</sku></skus>');
    expect(told).toContain('<product_url>https://acme.example/products/written?a=1&amp;b=2</product_url>');
    expect(told).toContain(`#review-${reviewId}</review_url>`);
    expect(told).toContain('<collection_method>unsolicited</collection_method>');
  });

  it('has every published review of every star, and none that was deleted', async () => {
    const gone = await shop.submit({ headline: 'Gone soon' });
    await gone.remove();
    const xml = await google();
    const { rows } = await shop.database.kysely
      .selectFrom('review')
      .select('id')
      .where('shop_id', '=', SHOP.id)
      .where((review) => review.or([review('body', '<>', ''), review('headline', '<>', '')]))
      .execute()
      .then((found) => ({ rows: found.map(({ id }) => id).toSorted() }));
    expect([...xml.matchAll(/<review_id>(.*?)</g)].map(([, id]) => id).toSorted()).toEqual(rows);
    expect(xml).not.toContain(gone.reviewId);
  });

  it('marks whoever showed no name, in every language of the form', async () => {
    expect(await google()).toContain('<name is_anonymous="true">Anónimo</name>');
    const folder = join(import.meta.dirname, '../../../src/widget/languages');
    for (const file of readdirSync(folder)) {
      const words = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
      expect(isAnonymous(words['Anonymous'] ?? ''), file).toBe(true);
    }
  });

  it('says what it cannot tell, and still keeps the rules when that is all', async () => {
    const xml = await google('');
    expect(xml).toMatch(/<!-- Not told here: .*are of products whose address is relative: add \?site=/);
    await shop.database.kysely
      .insertInto('shop')
      .values({ shop_id: 'empty', name: 'Empty & Co', created_at: shop.now() })
      .execute();
    const empty = await fetch(`${shop.server.origin}/v1/shops/empty/feeds/google-product-reviews.xml`);
    expect(await faultsOf(await empty.text())).toEqual([]);
  });

  it('tells nothing private', async () => {
    const both = `${await google()}${JSON.stringify(await meta())}`;
    expect(both).not.toContain('private.example');
  });
});

describe('the table for Meta', () => {
  it('has all columns that it asks for, filled in', async () => {
    const rows = await meta();
    expect(rows.length).toBeGreaterThan(3);
    const required = [
      'store.name',
      'store.storeUrls',
      'reviewID',
      'rating',
      'content',
      'created_at',
      'incentivized',
      'product.name',
      'product.url',
    ];
    for (const row of rows) for (const name of required) expect(row[name], name).not.toBe('');
    expect(rows).toContainEqual(
      expect.objectContaining({
        title: 'Torn',
        rating: '1',
        incentivized: 'true',
        has_verified_purchase: 'true',
      }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({ 'reviewer.name': 'Anónimo', 'reviewer.isAnonymous': 'true' }),
    );
  });
});

describe('a feed', () => {
  it('is sent while it is made, small where that is taken', async () => {
    const response = await fetch(`${shop.endpoint}/feeds/google-product-reviews.xml`, {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    expect(response.headers.get('content-length')).toBeNull();
    expect(response.headers.get('cache-control')).toContain('public');
    await response.body?.cancel();
    const plain = await fetch(`${shop.endpoint}/feeds/google-product-reviews.xml`, {
      headers: { 'accept-encoding': 'identity' },
    });
    expect(plain.headers.get('content-encoding')).toBeNull();
    await plain.body?.cancel();
  });

  it('of a shop that is not there is a problem, and so is a site that is none', async () => {
    const unknown = await fetch(`${shop.server.origin}/v1/shops/nobody/feeds/meta-reviews.csv`);
    expect(unknown.status).toBe(404);
    expect((await fetchFeed('meta-reviews.csv?site=javascript:alert(1)')).status).toBe(422);
  });
});
