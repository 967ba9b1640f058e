import { expect, test } from '@playwright/test';
import { chromiumLaunch } from '../../tools/find-chromium.ts';

// Playwright switches the cache off by itself.
test.use({
  launchOptions: { ...chromiumLaunch(), ignoreDefaultArgs: ['--disable-back-forward-cache'] },
});

const PAGE = '/hosts/plain#reviews';

test('whoever comes back finds the reviews as they left them, and nothing is asked again', async ({
  page,
}) => {
  let asked = 0;
  page.on('request', (request) => (asked += Number(request.url().includes('/reviews'))));
  await page.goto(PAGE);
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
  );
  const reviews = page.locator('candor-reviews');
  await reviews.getByRole('button', { name: /^3 stars/ }).click();
  await expect(reviews.getByText(/with 3 stars/)).toBeVisible();
  const before = asked;
  await page.getByRole('link', { name: 'The product in the shop' }).click();
  await page.waitForURL('**/products/**');
  asked = 0;
  await page.goBack({ waitUntil: 'commit' });
  await expect(reviews.getByText(/with 3 stars/)).toBeVisible();
  // The control: the page really was kept.
  expect(await page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted)).toBe(true);
  expect(before).toBeGreaterThan(0);
  expect(asked).toBe(0);
  await reviews.getByRole('button', { name: 'Show all' }).click();
  await expect(reviews.getByText('All reviews')).toBeVisible();
});

test('reviews that were on their way when the shopper left come once they are back', async ({ page }) => {
  await page.route('**/v1/shops/demo/products/*/reviews', () => undefined);
  await page.goto(PAGE);
  await expect(page.locator('candor-reviews .waiting')).toBeVisible();
  await page.goto('/pages');
  await page.unroute('**/v1/shops/demo/products/*/reviews');
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('candor-reviews article').first()).toBeVisible({ timeout: 30_000 });
});
