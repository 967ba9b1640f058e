/** An owner gives the address of a page, and is told in plain words what is right and wrong with the widget there. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageFinding } from '../../../src/contract/page-check.ts';
import { ShopSite } from './shop-site.ts';

const OURS = 'https://reviews.example';
const ENDPOINT = `${OURS}/v1/shops/acme`;
const TAG = `<script type="module" async src="${OURS}/candor.js"></script>`;
const reviews = (product: string, endpoint = ENDPOINT) =>
  `<candor-reviews id="reviews" product="${product}" endpoint="${endpoint}" style="display:block;min-height:100vh"></candor-reviews>`;
const GOOD = TAG + reviews('strap');

let site: ShopSite;
beforeAll(async () => {
  site = await ShopSite.open();
});
afterAll(() => site.close());

const html = (body: string, headers: Record<string, string> = {}) => site.html(body, headers);
const look = (url?: string) => site.look(url);
const findings = async (url?: string) => (await look(url)).findings;
const said = (found: readonly PageFinding[], check: PageFinding['check']) =>
  found.find((each) => each.check === check);
const wrong = (found: readonly PageFinding[]) =>
  found.filter(({ outcome }) => outcome !== 'good').map(({ check, outcome }) => `${check}: ${outcome}`);

describe('a page as the recipes make it', () => {
  it('has everything, and each thing is said', async () => {
    html(`<!doctype html><html><head>${TAG}</head><body>${reviews('strap')}</body></html>`);
    const found = await findings();
    expect(found.map(({ check }) => check)).toEqual([
      'page',
      'tag',
      'element',
      'endpoint',
      'product',
      'policy',
    ]);
    expect(found.every(({ outcome, advice }) => outcome === 'good' && advice === null)).toBe(true);
  });

  it('is asked for once, and nothing in it is fetched', async () => {
    html(GOOD);
    site.asked.length = 0;
    await look();
    expect(site.asked).toEqual(['GET /mug']);
  });

  it('may come compressed, after redirects, with the tag alone, or from a shop’s own copy', async () => {
    site.answer = (response, path) => {
      if (path === '/old') response.writeHead(301, { location: '/mug' }).end();
      else
        response
          .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
          .end(gzipSync(GOOD));
    };
    const report = await look(`${site.origin}/old`);
    expect(report.url).toBe(`${site.origin}/mug`);
    expect(wrong(report.findings)).toEqual([]);
    html(
      `<script type="module" src="${OURS}/0.0.0-test/candor.js" data-product="strap" data-endpoint="${ENDPOINT}/"></script>`,
    );
    expect(wrong(await findings())).toEqual([]);
    html(`<script type="module" src="/assets/candor.js"></script>${reviews('strap')}`);
    expect(wrong(await findings())).toEqual(['tag: warning']);
  });
});

describe('what is wrong in a page', () => {
  it.each([
    ['no tag', reviews('strap'), 'tag', 'fault', /not in the page/],
    ['a tag in a comment', `<!-- ${TAG} -->${reviews('strap')}`, 'tag', 'fault', /not in the page/],
    [
      'a tag that is no module',
      `<script src="${OURS}/candor.js"></script>${reviews('strap')}`,
      'tag',
      'fault',
      /no module/,
    ],
    [
      'another version',
      `<script type="module" src="${OURS}/0.0.1/candor.js"></script>${reviews('strap')}`,
      'tag',
      'fault',
      /asks for 0\.0\.1, and this server has 0\.0\.0-test/,
    ],
    ['no element', TAG, 'element', 'fault', /No element/],
    [
      'an element in a template',
      `${TAG}<template>${reviews('strap')}</template>`,
      'element',
      'fault',
      /No element/,
    ],
    [
      'another shop',
      TAG + reviews('strap', `${OURS}/v1/shops/birch`),
      'endpoint',
      'fault',
      /which is not this shop/,
    ],
    [
      'no endpoint',
      `${TAG}<candor-reviews product="strap"></candor-reviews>`,
      'endpoint',
      'fault',
      /does not say where/,
    ],
    [
      'no product',
      `${TAG}<candor-reviews endpoint="${ENDPOINT}"></candor-reviews>`,
      'product',
      'fault',
      /which product/,
    ],
    ['an unknown product', TAG + reviews('Strap'), 'product', 'fault', /no product “Strap”/],
    ['a placeholder', TAG + reviews('{{ product.id }}'), 'product', 'fault', /has not filled in/],
    ['a placeholder of Webflow', TAG + reviews('[Slug]'), 'product', 'fault', /has not filled in/],
  ] as const)('%s', async (_, body, check, outcome, words) => {
    html(body);
    const found = said(await findings(), check);
    expect(found).toMatchObject({ outcome, found: expect.stringMatching(words) });
    expect(found?.advice).toMatch(/\w{3}.*\.$|"\.$|product/s);
  });

  it('a product by another of its names is told by its id', async () => {
    await site.shop.database.kysely
      .updateTable('product')
      .set({ sku: 'ST-1' })
      .where('id', '=', 'strap')
      .where('shop_id', '=', 'acme')
      .execute();
    html(TAG + reviews('ST-1'));
    expect(said(await findings(), 'product')).toMatchObject({
      outcome: 'fault',
      advice: expect.stringContaining('product="strap"'),
    });
  });

  it.each([
    ["script-src 'self'", 'fault', `Add to the policy: script-src ${OURS};`],
    ["default-src 'self'", 'fault', `Add to the policy: script-src ${OURS}; connect-src ${OURS};`],
    [
      `script-src ${OURS}; connect-src ${OURS}; img-src 'self'`,
      'warning',
      `Add to the policy: img-src ${OURS};`,
    ],
    [`script-src ${OURS}; style-src 'self'`, 'warning', 'Put it into the style sheet'],
  ])('the policy %s', async (policy, outcome, advice) => {
    const expected = { outcome, advice: expect.stringContaining(advice) };
    html(GOOD, { 'content-security-policy': policy });
    expect(said(await findings(), 'policy')).toMatchObject(expected);
    html(`<meta http-equiv="Content-Security-Policy" content="${policy}">${GOOD}`);
    expect(said(await findings(), 'policy')).toMatchObject(expected);
    html(GOOD, { 'content-security-policy-report-only': policy });
    expect(wrong(await findings())).toEqual([]);
  });

  it('of a page of 5 MB only the beginning is looked at, and that is said', async () => {
    html(GOOD + 'x'.repeat(5_000_000));
    expect(wrong(await findings())).toEqual(['page: warning']);
    html('x'.repeat(5_000_000) + GOOD, {});
    expect(wrong(await findings())).toContain('tag: fault');
  });

  it('a page that unpacks to gigabytes is left off', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    site.answer = (response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb);
    expect(said(await findings(), 'page')?.outcome).toBe('warning');
  });
});
