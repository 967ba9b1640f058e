import { expect, test } from '@playwright/test';

const FAULTS = ['down', '500', '404', 'html', 'wrong-json', 'half'];

test('whatever the endpoint does, the widget is calm and the page goes on', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/faults');
  for (const fault of FAULTS) {
    const widget = page.locator(`#reviews-${fault}`);
    await widget.scrollIntoViewIfNeeded();
    await expect(widget.getByRole('alert'), fault).toContainText('The reviews could not be loaded.');
    await expect(widget.getByRole('button', { name: 'Try again' }), fault).toBeVisible();
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeVisible();
  expect(errors).toEqual([]);
});

test('an endpoint that takes more than ten seconds is given up, in words', async ({ page }) => {
  await page.clock.install();
  let asked = 0;
  await page.route('**/faults/slow/**', () => {
    asked += 1; // Never answered.
  });
  await page.goto('/faults');
  const widget = page.locator('#reviews-slow');
  await widget.scrollIntoViewIfNeeded();
  await expect.poll(() => asked).toBe(1);
  await page.clock.runFor(3100);
  await expect(widget.getByRole('status')).toHaveText(/takes longer than usual/);
  // The browser's own clock ends the request; the page's is only moved along.
  await expect(widget.getByRole('alert')).toContainText('The answer took too long.', { timeout: 15_000 });
});

test('the reviews are there again after the retry', async ({ page }) => {
  await page.route('**/v1/shops/demo/products/*/reviews', (route) => route.fulfill({ status: 500 }), {
    times: 1,
  });
  await page.goto('/products/wren-bib-tee#reviews');
  const reviews = page.locator('candor-reviews');
  await reviews.getByRole('button', { name: 'Try again' }).click();
  await expect(reviews.locator('.list article').first()).toBeVisible();
});

test('offline is said, and the reviews come by themselves when the network does', async ({
  page,
  context,
}) => {
  await page.goto('/products/wren-bib-tee#reviews');
  const reviews = page.locator('candor-reviews');
  await expect(reviews.locator('.list article').first()).toBeVisible();
  await context.setOffline(true);
  await reviews.getByLabel('Order').selectOption('lowest');
  await expect(reviews.getByRole('alert')).toContainText('You seem to be offline.');
  await context.setOffline(false);
  await expect(
    reviews.locator('.list article').first().getByRole('img', { name: '1 out of 5 stars' }),
  ).toBeVisible();
  await expect(reviews.getByRole('alert')).toHaveCount(0);
});

test('choosing that cannot be fetched says so, leaves the reviews alone, and can be tried again', async ({
  page,
}) => {
  await page.route('**/candor-reader.js', (route) => route.abort());
  await page.goto('/products/wren-bib-tee#reviews');
  const reviews = page.locator('candor-reviews');
  await reviews.getByRole('button', { name: 'Filter and search' }).click();
  await expect(reviews.getByRole('alert')).toContainText('This could not be loaded.');
  await expect(reviews.locator('.list article').first()).toBeVisible();
  await page.unroute('**/candor-reader.js');
  await reviews.getByRole('button', { name: 'Try again' }).click();
  await expect(reviews.getByLabel('Search in reviews')).toBeVisible();
});

test('when the reading chunk itself does not come, the page says so and offers to try again', async ({
  page,
}) => {
  await page.route('**/candor-reviews.js', (route) => route.abort());
  await page.goto('/products/wren-bib-tee#reviews');
  const reviews = page.locator('candor-reviews');
  await expect(reviews.getByText('The reviews could not be loaded.')).toBeVisible();
  await page.unroute('**/candor-reviews.js');
  await reviews.getByRole('button', { name: 'Try again' }).click();
  await expect(reviews.locator('.list article').first()).toBeVisible();
});
