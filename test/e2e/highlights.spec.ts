/** The strip of a few reviews on the collection page. */
import { expect, test } from '@playwright/test';
import { violations } from './violations.ts';

test('a few reviews stand as a selection, with the average of all beside them and the way to all', async ({
  page,
}) => {
  await page.goto('/');
  const strip = page.locator('candor-highlights');
  await strip.scrollIntoViewIfNeeded();
  await expect(strip.getByRole('heading', { name: 'A selection of reviews' })).toBeVisible();
  await expect(strip.getByRole('listitem')).toHaveCount(6);
  await expect(strip.getByText('whatever their stars')).toBeVisible();
  // The stars of the average come first, those of the chosen reviews after it.
  const { aggregateRating } = await (await page.request.get('/v1/shops/demo/highlights')).json();
  await expect(strip.getByRole('img').first()).toHaveAccessibleName(
    `${aggregateRating.ratingValue.toFixed(1)} out of 5 stars`,
  );
  await strip.getByRole('link', { name: `All reviews (${aggregateRating.ratingCount})` }).click();
  await expect(page).toHaveURL('/reviews');
});

test('each leads to the whole of it, on the page of its product', async ({ page }) => {
  await page.goto('/');
  const strip = page.locator('candor-highlights');
  await strip.scrollIntoViewIfNeeded();
  const first = strip.getByRole('listitem').first();
  const headline = await first.getByRole('heading').textContent();
  await first.getByRole('link').click();
  await expect(page.locator('candor-reviews article:focus')).toContainText(headline ?? '');
});

test('the keys reach every review of the strip, and scroll it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('/');
  const strip = page.locator('candor-highlights');
  await strip.scrollIntoViewIfNeeded();
  const list = strip.getByRole('list', { name: 'A selection of reviews' });
  await list.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => list.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  for (let link = 0; link < 6; link++) await page.keyboard.press('Tab');
  await expect(strip.getByRole('listitem').last().getByRole('link')).toBeFocused();
  await expect(strip.getByRole('listitem').last().getByRole('link')).toBeInViewport();
});

for (const [name, width] of [
  ['a phone', 360],
  ['a desktop', 1280],
] as const) {
  test(`on ${name} the strip moves nothing when it comes`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const strip = page.locator('candor-highlights');
    const before = await strip.evaluate((element) => element.getBoundingClientRect().height);
    await strip.scrollIntoViewIfNeeded();
    await expect(strip.getByRole('listitem').first()).toBeVisible();
    expect(await strip.evaluate((element) => element.getBoundingClientRect().height)).toBe(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('a page without the strip does not fetch its file', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await page.goto('/products/wren-bib-tee#reviews');
  await expect(page.locator('candor-reviews article').first()).toBeVisible();
  expect(files).toContain('/candor.js');
  expect(files).not.toContain('/candor-highlights.js');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in ${colorScheme} colours axe finds nothing in the strip`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await page.locator('candor-highlights').scrollIntoViewIfNeeded();
    await expect(page.locator('candor-highlights').getByRole('listitem').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
