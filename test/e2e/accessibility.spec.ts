import { expect, type Locator, type Page, test } from '@playwright/test';
import { violations } from './violations.ts';

/** Every state of the widget by its name, and how a page comes into it. */
const PAGE = '/products/primula-cocoon-cardigan#reviews';
const API = '**/v1/shops/demo/products/*/reviews*';

const states: Record<string, (page: Page, reviews: Locator) => Promise<void>> = {
  async 'ready'(page, reviews) {
    await page.goto(PAGE);
    await expect(reviews.locator('article').nth(9)).toBeAttached();
  },
  async 'loading'(page, reviews) {
    await page.route(API, () => undefined);
    await page.goto(PAGE);
    await expect(reviews.locator('.waiting')).toBeVisible();
  },
  async 'failed'(page, reviews) {
    await page.route(API, (route) => route.fulfill({ status: 500 }));
    await page.goto(PAGE);
    await expect(reviews.getByRole('alert')).toBeVisible();
  },
  async 'empty'(page, reviews) {
    await page.route(API, async (route) => {
      const answer = await (await route.fetch()).json();
      const distribution = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
      const aggregateRating = { ratingValue: null, ratingCount: 0, reviewCount: 0, distribution };
      await route.fulfill({ json: { ...answer, reviews: [], nextCursor: null, aggregateRating } });
    });
    await page.goto(PAGE);
    await expect(reviews.getByText(/No reviews yet/)).toBeVisible();
  },
  async 'filtered'(page, reviews) {
    await states['ready']!(page, reviews);
    await reviews.getByRole('button', { name: /^3 stars/ }).click();
    await expect(reviews.getByText(/with 3 stars/)).toBeVisible();
  },
  async 'more failed'(page, reviews) {
    await states['ready']!(page, reviews);
    await page.route(API, (route) => route.fulfill({ status: 500 }));
    await reviews.getByRole('button', { name: 'Show more reviews' }).click();
    await expect(reviews.getByRole('alert')).toBeVisible();
  },
  async 'disclosed'(page, reviews) {
    await states['ready']!(page, reviews);
    await reviews.getByText('How we check reviews').click();
  },
  async 'form'(page, reviews) {
    await states['ready']!(page, reviews);
    await reviews.getByRole('button', { name: 'Write a review' }).click();
    await expect(reviews.locator('form')).toBeVisible();
  },
  async 'form errors'(page, reviews) {
    await states['form']!(page, reviews);
    await reviews.getByRole('button', { name: 'Send review' }).click();
    await expect(reviews.getByRole('alert')).toBeVisible();
  },
  async 'sending failed'(page, reviews) {
    await states['form']!(page, reviews);
    await page.route(API, (route) => route.fulfill({ status: 500 }));
    await reviews.locator('.choice').nth(2).click();
    await reviews.getByLabel('Name to show').fill('Ida');
    await reviews.getByLabel('E-mail').fill('ida@example.com');
    await reviews.getByRole('button', { name: 'Send review' }).click();
    await expect(reviews.getByRole('alert')).toBeVisible();
  },
  async 'right to left'(page, reviews) {
    await states['ready']!(page, reviews);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
  },
  async 'the badges of the collection'(page) {
    await page.goto('/');
    await expect(page.locator('candor-rating').first().getByRole('img')).toBeVisible();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours axe finds nothing`, () => {
    test.use({ colorScheme });
    for (const [name, enter] of Object.entries(states)) {
      test(name, async ({ page }) => {
        await enter(page, page.locator('candor-reviews'));
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

test('the control: axe looks into the widget', async ({ page }) => {
  await states['ready']!(page, page.locator('candor-reviews'));
  await page.locator('candor-reviews').evaluate((element) => {
    element.shadowRoot?.querySelector('select')?.removeAttribute('id');
  });
  expect(await violations(page)).toEqual([expect.stringContaining('select-name')]);
});
