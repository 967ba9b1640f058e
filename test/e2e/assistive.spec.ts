/**
 * Reading, choosing and writing by keyboard alone, and as a screen reader is told it, in both directions;
 * docs/accessibility.md says which criteria rest on this.
 */
import { expect, type Page, test } from '@playwright/test';
import { openReviews, turn } from './product-reviews.ts';

const API = '**/v1/shops/demo/products/*/reviews*';

/** What has the focus, also within shadow roots: its accessible name, near enough. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const labels = (active as HTMLInputElement | null)?.labels ?? [];
    return `${active?.getAttribute('aria-label') ?? ''} ${active?.textContent ?? ''} ${[...labels].map((label) => label.textContent).join(' ')}`
      .replaceAll(/\s+/g, ' ')
      .trim();
  });

/** Presses Tab, as often as it takes. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`The keys do not reach ${name}`);
}

for (const direction of ['ltr', 'rtl'] as const) {
  test.describe(direction === 'ltr' ? 'from left to right' : 'from right to left', () => {
    test.beforeEach(({ page }) => turn(page, direction));

    test('a screen reader is told the rating, the ways to choose, and every review with its thread', async ({
      page,
    }) => {
      const reviews = await openReviews(page);
      await expect(reviews).toMatchAriaSnapshot(`
        - region "Reviews":
          - heading "Reviews" [level=2]
          - status: /\\d+ of \\d+ reviews shown/
          - img /\\d\\.\\d out of 5 stars/
          - list "Reviews by stars":
            - listitem:
              - button /5 stars \\d+ reviews/
            - listitem:
              - button /4 stars \\d+ reviews?/
          - button "Write a review"
          - button "Contact the shop"
          - button "Filter and search"
          - combobox "Order"
      `);
      const answered = reviews.locator('.list article', { has: page.locator('.thread') }).first();
      await expect(answered).toMatchAriaSnapshot(`
        - article:
          - img /[1-5] out of 5 stars/
          - heading [level=3]
          - paragraph
          - paragraph:
            - time
          - paragraph:
            - button /Helpful/
            - button "Report"
            - button "Link"
          - list:
            - listitem:
              - paragraph:
                - text: /Shop/
                - time
      `);
    });

    test('a screen reader is told what each field of the form is for, and what is wrong with it', async ({
      page,
    }) => {
      const reviews = await openReviews(page);
      await reviews.getByRole('button', { name: 'Write a review' }).click();
      await expect(reviews.locator('form').first()).toMatchAriaSnapshot(`
        - group "Write a review":
          - group "Your rating":
            - 'radio "1 of 5: Very bad"'
            - 'radio "2 of 5: Bad"'
            - 'radio "3 of 5: Mixed"'
            - 'radio "4 of 5: Good"'
            - 'radio "5 of 5: Very good"'
          - textbox "Headline (optional)"
          - textbox "Your review (optional)"
          - button "Add photos"
          - textbox "Name to show"
          - textbox "E-mail"
          - button "Send review"
          - button "Not now"
      `);
      await reviews.getByRole('button', { name: 'Send review' }).click();
      const alert = reviews.getByRole('alert');
      await expect(alert).toBeFocused();
      for (const way of await alert.getByRole('button').all()) await expect(way).toHaveAccessibleName(/.+/);
      await expect(reviews.getByLabel('Name to show')).toHaveAttribute('aria-invalid', 'true');
      await expect(reviews.getByLabel('Name to show')).toHaveAccessibleDescription(/.+/);
    });

    test('reading, choosing and writing need nothing but the keyboard', async ({ page }) => {
      const reviews = await openReviews(page);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await tabTo(page, /^3 stars/);
      await page.keyboard.press('Enter');
      await expect(reviews.getByText(/with 3 stars/)).toBeVisible();
      await tabTo(page, /^Show all/);
      await page.keyboard.press('Enter');
      await expect(reviews.getByText('All reviews', { exact: true })).toBeVisible();
      await expect(reviews.getByRole('combobox', { name: 'Order' })).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await expect(reviews.getByRole('searchbox')).toBeVisible();
      await page.evaluate(() => document.querySelector<HTMLElement>('.buy')?.focus());
      await tabTo(page, /^Write a review/);
      await page.keyboard.press('Enter');
      await expect(reviews.locator('form').first()).toBeVisible();
      await page.route(API, async (route) => {
        if (route.request().method() === 'GET') return route.continue();
        const { reviews: some, aggregateRating } = await (
          await page.request.get(route.request().url())
        ).json();
        const ownReview = { token: 'a-token', url: 'https://shop.example/r/a-token' };
        return route.fulfill({
          status: 201,
          json: { review: some[0], aggregateRating, attributes: [], heldUntil: null, ownReview },
        });
      });
      // The form opens in place, and takes the focus to its first field.
      await expect(reviews.getByRole('radio').first()).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await tabTo(page, /Name to show/);
      await page.keyboard.type('Ida');
      await tabTo(page, /E-mail/);
      await page.keyboard.type('ida@example.com');
      await tabTo(page, /^Send review/);
      await page.keyboard.press('Enter');
      await expect(reviews.getByText(/Thank you/)).toBeVisible();
    });
  });
}

test('from right to left bars and stars fill from the right', async ({ page }) => {
  await turn(page, 'rtl');
  const reviews = await openReviews(page);
  const bar = (await reviews.locator('.bar').first().boundingBox())!;
  const fill = (await reviews.locator('.bar-fill').first().boundingBox())!;
  expect(fill.x + fill.width).toBeCloseTo(bar.x + bar.width, 0);
  expect(fill.x).toBeGreaterThan(bar.x);
  const figure = (await reviews.locator('.mean-figure').boundingBox())!;
  const stars = (await reviews.locator('.mean .stars').boundingBox())!;
  expect(figure.x).toBeGreaterThan(stars.x);
  const part = reviews.locator('.mean .star').last();
  expect(await part.evaluate((star) => getComputedStyle(star).scale)).toBe('-1 1');
});
