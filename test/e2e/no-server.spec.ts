import { expect, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { join } from 'node:path';

/** `npm run dev:mock`: the whole demo with no server of Candor, answered in the browser. */
let vite: ViteDevServer;
let url: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  const root = join(import.meta.dirname, '../..');
  vite = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    mode: 'mock',
    logLevel: 'error',
    server: { port: 0 },
  });
  await vite.listen();
  url = vite.resolvedUrls?.local[0] ?? '';
});
test.afterAll(() => vite.close());

test('the collection, a product and a new review work without one', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto(url);
  await expect(page.locator('candor-rating').first().getByRole('img')).toBeVisible({ timeout: 30_000 });
  await page.goto(`${url}products/wren-bib-tee#reviews`);
  const reviews = page.locator('candor-reviews');
  await expect(reviews.locator('.list article').first()).toBeVisible({ timeout: 30_000 });
  await reviews.getByRole('button', { name: 'Write a review' }).click();
  await reviews.locator('.choice').nth(3).click();
  await reviews.getByLabel('Name to show').fill('Mo');
  await reviews.getByLabel('E-mail').fill('mo@example.com');
  await reviews.getByRole('button', { name: 'Send review' }).click();
  await expect(reviews.getByText(/Thank you. Your review/)).toBeVisible();
});
