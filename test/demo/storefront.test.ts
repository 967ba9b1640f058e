import { execFileSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { createStorefront } from '../../demo/storefront-app.ts';
import { html } from '../../demo/storefront/html.ts';
import { catalogue } from '../../demo/shop/catalogue.ts';
import { repositoryRoot } from '../../tools/widget-files.ts';

beforeAll(() => {
  execFileSync(process.execPath, ['tools/build.ts', '--if-stale'], { cwd: repositoryRoot });
});

const shop = createStorefront();
const page = async (path: string) => (await shop.request(path)).text();

test('the collection page shows every product once, each with its badge', async () => {
  const text = await page('/');
  for (const { id, handle } of catalogue) {
    expect(text.split(`href="/products/${handle}"`)).toHaveLength(2);
    expect(text).toContain(`<candor-rating product="${id}" endpoint="/v1/shops/demo"`);
  }
});

test('every page that a page of the shop links to, and every file it loads, is there', async () => {
  const seen = new Set(['/']);
  for (const path of seen) {
    const response = await shop.request(path);
    expect(response.status, path).toBe(200);
    expect(response.headers.get('X-Content-Type-Options'), path).toBe('nosniff');
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) continue;
    for (const [, address = ''] of (await response.text()).matchAll(/(?<!<base )(?:href|src)="(\/[^"#]*)/g)) {
      if (!/^\/(v1|candor)/.test(address)) seen.add(address);
    }
  }
  expect(seen.size).toBeGreaterThan(35);
});

test('a product page carries the tag as a merchant would paste it', async () => {
  const text = await page('/products/wren-bib-tee');
  expect(text).toContain('<script type="module" async src="/candor.js"></script>');
  expect(text).toContain(
    '<candor-reviews id="reviews" product="clothing-862" endpoint="/v1/shops/demo" style="display:block;min-height:100vh">',
  );
  expect(text).not.toContain('modulepreload');
});

test('only the page with its reviews on top asks for them beforehand', async () => {
  const text = await page('/above');
  expect(text).toContain('<link rel="modulepreload" href="/candor-reviews.js">');
  expect(text).toContain(
    '<link rel="preload" as="fetch" crossorigin href="/v1/shops/demo/products/clothing-1059/reviews">',
  );
});

test('the strict page forbids inline styles and scripts, and has none', async () => {
  const response = await shop.request('/csp');
  expect(response.headers.get('Content-Security-Policy')).toContain("require-trusted-types-for 'script'");
  expect(await response.text()).not.toMatch(/ style=|<style|<script(?! type="module"( async)? src=)| on\w+=/);
});

test('an unknown address is answered with a page that says so', async () => {
  for (const path of ['/nowhere', '/products/none', '/__proto__', '/constructor']) {
    const response = await shop.request(path);
    expect(response.status, path).toBe(404);
    expect(await response.text()).toContain('This page is not here');
  }
});

test('whatever is put into a page is shown as text', () => {
  expect(html`<p title="${'"><script>'}">${['<b>', "it's & more"]}</p>`.text).toBe(
    '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;it&#39;s &amp; more</p>',
  );
});

test.each([
  ['500', 500, 'text/plain'],
  ['404', 404, 'text/plain'],
  ['html', 200, 'text/html'],
  ['wrong-json', 200, 'application/json'],
])('the endpoint /faults/%s fails as its page says', async (name, status, type) => {
  const response = await shop.request(`/faults/${name}/products/clothing-862/reviews`);
  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toContain(type);
});

test('the endpoint that breaks off sends half of its answer', async () => {
  const response = await shop.request('/faults/half/products/clothing-862/reviews');
  expect(response.status).toBe(200);
  await expect(response.json()).rejects.toThrow(SyntaxError);
});
