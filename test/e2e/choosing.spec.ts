import { expect, test } from '@playwright/test';
import type { ProductReviews } from '../../src/contract/review.ts';
import { violations } from './violations.ts';

const CARDIGAN = '/products/primula-cocoon-cardigan';
const API = '/v1/shops/demo/products/clothing-937/reviews';

/** The demo's pages leave the address alone; a shop's may not. */
const KEEP = () => {
  addEventListener('DOMContentLoaded', () => {
    document.querySelector('candor-reviews')?.setAttribute('url-state', '');
  });
};

test('a filtered view can be shared, and the back button takes a choice back', async ({ page }) => {
  await page.addInitScript(KEEP);
  await page.goto(`${CARDIGAN}#reviews`);
  const reviews = page.locator('candor-reviews');
  await reviews.getByRole('button', { name: 'Filter and search' }).click();
  await reviews.getByLabel('Search in reviews').fill('soft');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?reviews-q=soft#reviews$/);
  await reviews
    .locator('.panel')
    .getByRole('button', { name: /^3 stars/ })
    .click();
  await expect(page).toHaveURL(/\?reviews-rating=3&reviews-q=soft#|\?reviews-q=soft&reviews-rating=3#/);
  await expect(reviews.getByText('2 reviews with 3 stars')).toBeVisible();
  expect(await page.evaluate(() => CSS.highlights.get('candor-search')?.size)).toBeGreaterThan(1);
  expect(await violations(page)).toEqual([]);
  const shared = page.url();
  await page.goBack();
  await expect(reviews.locator('.shown', { hasText: '4 reviews' })).toBeVisible();
  await page.goBack();
  await expect(reviews.getByText('All reviews')).toBeVisible();

  await page.goto('about:blank');
  await page.goto(shared);
  await expect(reviews.getByText('2 reviews with 3 stars')).toBeVisible();
  await reviews.getByRole('button', { name: 'Remove 3 stars' }).focus();
  await page.keyboard.press('Enter');
  await expect(reviews.locator('.shown', { hasText: '4 reviews' })).toBeVisible();
  await expect(reviews.getByRole('button', { name: /Remove .soft/ })).toBeFocused();
});

test('a link to one review comes to it, wherever it stands in the pages', async ({ page, request }) => {
  const answer = await request.get(`${API}?sort=oldest&limit=1`);
  const [oldest] = ((await answer.json()) as ProductReviews).reviews;
  await page.goto(`${CARDIGAN}#review-${oldest?.id}`);
  const article = page.locator(`candor-reviews article[id="review-${oldest?.id}"]`);
  await expect(article).toBeFocused();
  await expect(article).toBeInViewport();
  await expect(article).toContainText(oldest?.headline ?? '');
});

test('a vote stays after a reload and is taken back by the same visitor', async ({ page }) => {
  await page.goto(`${CARDIGAN}#reviews`);
  const vote = page
    .locator('candor-reviews .list > li')
    .nth(4)
    .getByRole('button', { name: /^Helpful/ });
  const before = await vote.textContent();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await vote.click();
  await expect(vote).toHaveAttribute('aria-pressed', 'true');
  expect(await page.context().cookies()).toEqual([]);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  // The device remembers; nobody is asked.
  await expect(vote).toHaveAttribute('aria-pressed', 'true');
  expect(asked.filter((url) => /candor-reader|\/vote/.test(url))).toEqual([]);
  await vote.click();
  await expect(vote).toHaveText(before ?? '');
  await expect(vote).toHaveAttribute('aria-pressed', 'false');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours axe finds nothing`, () => {
    test.use({ colorScheme });
    test('in the filters, a report, an explanation and a vote that failed', async ({ page }) => {
      await page.goto(`${CARDIGAN}#reviews`);
      const reviews = page.locator('candor-reviews');
      await reviews.getByRole('button', { name: 'Filter and search' }).click();
      await reviews
        .locator('.panel')
        .getByRole('button', { name: /^5 stars/ })
        .click();
      await expect(reviews.getByRole('button', { name: 'Remove 5 stars' })).toBeVisible();
      // The choice is shown at once; the rows are those of the choice from here on.
      await expect(reviews.locator('.shown')).toContainText('with 5 stars');
      const rows = reviews.locator('.list > li');
      await rows.nth(0).getByRole('button', { name: 'Report' }).click();
      await rows
        .nth(1)
        .getByRole('button', { name: /^Imported/ })
        .click();
      await page.route('**/vote', (route) => route.fulfill({ status: 500 }));
      await rows
        .nth(2)
        .getByRole('button', { name: /^Helpful/ })
        .click();
      await expect(rows.nth(2).getByRole('alert')).toBeVisible();
      await expect(rows.nth(0).getByLabel('It is advertising')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
