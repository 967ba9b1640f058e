/** The elements as they are in the pages of a framework; see demo/frameworks. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import { WIDGET_FILES, widgetFolder } from '../../tools/widget-files.ts';

const API = '**/v1/shops/demo/products/*/reviews*';

/** The answer is made up, so that nothing is stored. */
async function writeReview(page: Page): Promise<void> {
  const reviews = page.locator('candor-reviews');
  await reviews.getByRole('button', { name: 'Write a review' }).click();
  await page.route(API, async (route) => {
    if (route.request().method() === 'GET') return route.continue();
    const { reviews: some, aggregateRating } = await (await page.request.get(route.request().url())).json();
    const review = { ...some[0], reviewRating: { ratingValue: 4 } };
    const ownReview = { token: 'a-token', url: 'https://shop.example/r/a-token' };
    return route.fulfill({
      status: 201,
      json: { review, aggregateRating, attributes: [], heldUntil: null, ownReview },
    });
  });
  await reviews.locator('.choice').nth(3).click();
  await reviews.getByLabel('Name to show').fill('Ida');
  await reviews.getByLabel('E-mail').fill('ida@example.com');
  await reviews.getByRole('button', { name: 'Send review' }).click();
}

for (const [name, framework] of [
  ['react', 'React'],
  ['vue', 'Vue'],
] as const) {
  test.describe(`in ${framework}`, () => {
    test('the elements show what the page gives them, and follow it to another product', async ({ page }) => {
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(error.message));
      await page.goto(`/frameworks/${name}#reviews`);
      const badge = page.locator('candor-rating');
      await expect(badge).toContainText(/\d+ reviews/);
      await expect(page.locator('candor-reviews article').first()).toBeVisible();
      const before = await badge.textContent();

      const answered = page.waitForResponse((response) => response.url().includes('clothing-937/reviews'));
      await page.getByRole('button', { name: 'Primula Cocoon Cardigan' }).click();
      await answered;
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Primula Cocoon Cardigan');
      await expect(badge).not.toHaveText(before ?? '');
      await expect(page.locator('candor-reviews article').first()).toBeVisible();
      expect(messages).toEqual([]);
    });

    test('the page hears of a review by an event with its types', async ({ page }) => {
      await page.goto(`/frameworks/${name}#reviews`);
      await writeReview(page);
      await expect(page.getByText(`${framework} heard of 4 stars`)).toBeVisible();
    });
  });
}

/** The files of a shop's bundle, by name. */
async function bundle(source: string): Promise<Map<string, string>> {
  const SHOP = 'virtual:shop';
  const elements = join(widgetFolder, WIDGET_FILES.elements);
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      {
        name: 'shop',
        resolveId: (id) => ({ [SHOP]: SHOP, 'candor/widget': elements })[id],
        load: (id) => (id === SHOP ? source : undefined),
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: SHOP, output: { entryFileNames: 'shop.js', chunkFileNames: '[name].js' } },
    },
  });
  if (!('output' in built)) throw new Error('One bundle was asked for');
  return new Map(built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : '']));
}

test('a shop that bundles imports the elements, and defines them when it wants to', async ({ page }) => {
  const files = await bundle(`import { defineCandor } from 'candor/widget';
    document.querySelector('button').onclick = defineCandor;`);
  const html = `<!doctype html><button>Define</button>
    <candor-reviews product="clothing-862" endpoint="/v1/shops/demo">Not yet</candor-reviews>
    <script type="module" src="/bundled/shop.js"></script>`;
  await page.route('**/bundled/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace('/bundled/', '');
    return name
      ? route.fulfill({ body: files.get(name) ?? '', contentType: 'text/javascript' })
      : route.fulfill({ body: html, contentType: 'text/html' });
  });
  await page.goto('/bundled/');
  await expect(page.getByText('Not yet')).toBeVisible();
  expect(await page.evaluate(() => customElements.get('candor-reviews') === undefined)).toBe(true);
  await page.getByRole('button', { name: 'Define' }).click();
  await expect(page.locator('candor-reviews article').first()).toBeVisible();
});
