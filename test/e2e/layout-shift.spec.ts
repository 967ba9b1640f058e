import { expect, type Page, test } from '@playwright/test';

/** Every shift, also the ones after an input, which the metric would forgive. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: [] as number[] });
    new PerformanceObserver((list) => {
      const { shifts } = window as unknown as { shifts: number[] };
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
const shifts = (page: Page) => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);

/** Two frames: what was drawn last has been reported by then. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

for (const [name, width] of [
  ['a phone', 360],
  ['a desktop', 1280],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('the reviews below the product move nothing, and nothing moves while one scrolls to them', async ({
      page,
    }) => {
      await watchShifts(page);
      await page.goto('/products/wren-bib-tee');
      await expect(page.locator('candor-rating').first().getByRole('img')).toBeVisible();
      await page.locator('candor-reviews').scrollIntoViewIfNeeded();
      await expect(page.locator('candor-reviews .list article').first()).toBeVisible();
      await painted(page);
      expect(await shifts(page)).toEqual([]);
    });

    test('the reviews above the product move nothing', async ({ page }) => {
      await watchShifts(page);
      await page.goto('/above');
      await expect(page.locator('candor-reviews .list article').first()).toBeVisible();
      await painted(page);
      expect(await shifts(page)).toEqual([]);
    });

    test('the badges of the collection move nothing', async ({ page }) => {
      await watchShifts(page);
      await page.goto('/');
      await expect(page.locator('candor-rating').first().getByRole('img')).toBeVisible();
      await painted(page);
      expect(await shifts(page)).toEqual([]);
    });
  });
}

test('a product without reviews lets go of the space kept for them', async ({ page }) => {
  await page.route('**/v1/shops/demo/products/*/reviews', async (route) => {
    const answer = await (await route.fetch()).json();
    const distribution = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
    const aggregateRating = { ratingValue: null, ratingCount: 0, reviewCount: 0, distribution };
    await route.fulfill({
      json: { ...answer, reviews: [], mostHelpful: [], nextCursor: null, aggregateRating },
    });
  });
  await watchShifts(page);
  await page.goto('/products/wren-bib-tee');
  await page.locator('candor-reviews').scrollIntoViewIfNeeded();
  await expect(page.getByText(/No reviews yet\. Yours/)).toBeVisible();
  await painted(page);
  expect(await shifts(page)).toEqual([]);
  // What is left of the space goes as soon as nobody would see it go.
  await page.mouse.wheel(0, -2000);
  await expect
    .poll(() => page.locator('candor-reviews').evaluate((element) => element.clientHeight))
    .toBeLessThan(400);
});
