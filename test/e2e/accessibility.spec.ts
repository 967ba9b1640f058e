import { expect, type Locator, type Page, test } from '@playwright/test';
import type { DatedPromise, Message, ProductReviews, Review } from '../../src/contract/review.ts';
import { violations } from './violations.ts';

/** Every state of the widget by its name, and how a page comes into it. */
const PAGE = '/products/primula-cocoon-cardigan#reviews';
const API = '**/v1/shops/demo/products/*/reviews*';

const states: Record<string, (page: Page, reviews: Locator) => Promise<void>> = {
  async 'ready'(page, reviews) {
    await page.goto(PAGE);
    await expect(reviews.locator('.list article').nth(9)).toBeAttached();
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
      await route.fulfill({
        json: { ...answer, reviews: [], mostHelpful: [], nextCursor: null, aggregateRating },
      });
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
  async 'threads in every state'(page, reviews) {
    await page.route(API, async (route) =>
      route.fulfill({ json: recovering(await (await route.fetch()).json()) }),
    );
    await states['ready']!(page, reviews);
    await reviews.getByText('1 earlier version').first().click();
    await expect(reviews.getByText('until 12 Mar 2026')).toBeVisible();
  },
  async 'channels open'(page, reviews) {
    await states['ready']!(page, reviews);
    await reviews.getByRole('button', { name: 'Contact the shop' }).click();
    await expect(reviews.getByRole('region', { name: 'Reach the shop directly' })).toBeVisible();
  },
  async 'form at a low rating'(page, reviews) {
    await states['form']!(page, reviews);
    await reviews.locator('.choice').first().click();
    await reviews.locator('.chip').nth(2).click();
    await reviews.getByLabel('Let the shop contact me').check();
    await expect(reviews.getByLabel('How best?')).toBeVisible();
  },
  async 'sent'(page, reviews) {
    await page.route(API, async (route) => {
      if (route.request().method() === 'GET') return route.continue();
      // Nothing is stored: the other tests count what the shop has.
      const { reviews: some, aggregateRating } = await (await page.request.get(route.request().url())).json();
      const ownReview = { token: 'a-token', url: 'https://shop.example/r/a-token' };
      return route.fulfill({
        status: 201,
        json: { review: some[0], aggregateRating, attributes: [], heldUntil: null, ownReview },
      });
    });
    await states['form at a low rating']!(page, reviews);
    await reviews.getByLabel('Name to show').fill('Ida');
    await reviews.getByLabel('E-mail').fill('ida@example.com');
    await reviews.getByRole('button', { name: 'Send review' }).click();
    await expect(reviews.getByRole('link', { name: /Your private link/ })).toBeVisible();
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

/** The answer with a promise in each of its states beneath its first reviews; the first was made right. */
function recovering(answer: ProductReviews): ProductReviews {
  const settled = '2026-03-12T08:00:00Z';
  const promises: DatedPromise[] = [
    { due: '2026-03-10', state: 'kept', dateSettled: settled.slice(0, 10) },
    { due: '2026-12-03', state: 'open', dateSettled: null },
    { due: '2026-03-10', state: 'late', dateSettled: null },
    { due: '2026-03-20', state: 'withdrawn', dateSettled: settled.slice(0, 10) },
  ];
  const by = (speaker: Message['by'], promise: DatedPromise | null): Message => ({
    id: crypto.randomUUID(),
    by: speaker,
    author: { name: speaker === 'merchant' ? 'Maren, Lindfold' : 'Ana P.' },
    text: 'A new strap is on its way.',
    dateCreated: '2026-03-04T08:00:00Z',
    dateModified: '2026-03-05T08:00:00Z',
    promise,
  });
  const [first, ...others] = answer.reviews.map((review, index): Review => {
    const promise = promises[index];
    return promise ? { ...review, thread: [by('merchant', promise), by('reviewer', null)] } : review;
  });
  const revision = {
    reviewRating: { ratingValue: 1 },
    headline: 'Torn',
    reviewBody: 'At once.',
    dateReplaced: settled,
  };
  const resolved = {
    ...first!,
    reviewRating: { ratingValue: 4 },
    revisions: [revision],
    dateResolved: settled,
  };
  return { ...answer, reviews: [resolved, ...others] };
}

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
