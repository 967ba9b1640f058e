import { expect, type Page, test } from '@playwright/test';
import { violations } from './violations.ts';

/** It has reviews with photos. */
const PRODUCT = '/products/marit-flared-dress';

async function openReviews(page: Page) {
  await page.goto(`${PRODUCT}#reviews`);
  const reviews = page.locator('candor-reviews');
  await expect(reviews.locator('.list article').first()).toBeVisible();
  return reviews;
}

test('photos move nothing: neither the row above the reviews nor the ones within', async ({ page }) => {
  // Each picture comes long after its place was drawn.
  await page.route('**/media/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      (window as unknown as { shifts: number }).shifts += list.getEntries().length;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const reviews = await openReviews(page);
  const pictures = reviews.locator('.photos img');
  await expect(pictures).toHaveCount(10);
  await pictures.last().scrollIntoViewIfNeeded();
  await expect
    .poll(() => pictures.evaluateAll((all) => all.every((each) => (each as HTMLImageElement).naturalWidth)))
    .toBe(true);
  expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
});

test('photos are looked at by keyboard alone, and the focus comes back to where it was', async ({ page }) => {
  const reviews = await openReviews(page);
  const second = reviews.getByRole('list', { name: 'Photos from reviews' }).getByRole('button').nth(1);
  await second.press('Enter');
  const dialog = reviews.getByRole('dialog', { name: 'Photos from reviews' });
  const place = dialog.getByRole('status');
  await expect(place).toHaveText(/^2 of 5/);
  await expect(dialog.getByRole('img', { name: /stripes where bodice/ })).toBeVisible();
  await expect(dialog).toContainText('Even better off the screen');
  expect(await violations(page)).toEqual([]);
  for (const [key, shown] of [
    ['ArrowRight', '3 of 5'],
    ['End', '5 of 5'],
    ['ArrowRight', '5 of 5'],
    ['Home', '1 of 5'],
    ['ArrowLeft', '1 of 5'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(place).toContainText(shown);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(second).toBeFocused();
});

test('a photo within a review opens the photos of that review, and from there all', async ({ page }) => {
  const reviews = await openReviews(page);
  const review = reviews.locator('article', { hasText: 'Tove H.' });
  await review.getByRole('button', { name: 'The neckline, which is wide' }).click();
  const dialog = reviews.getByRole('dialog');
  await expect(dialog.getByRole('status')).toContainText('1 of 2');
  await dialog.getByRole('button', { name: 'All photos' }).click();
  const all = dialog.getByRole('list', { name: 'All photos' });
  await expect(all.getByRole('button')).toHaveCount(5);
  await expect(all).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: /The hem/ }).click();
  await expect(dialog.getByRole('status')).toContainText('5 of 5');
  await expect(dialog).toContainText('Johanna K.');
});

test('from a photo one goes to its review, wherever that stands in the list', async ({ page }) => {
  const reviews = await openReviews(page);
  await reviews.getByRole('list', { name: 'Photos from reviews' }).getByRole('button').nth(4).press('Enter');
  await reviews.getByRole('dialog').getByRole('link', { name: 'Go to the review' }).click();
  await expect(reviews.getByRole('dialog')).toHaveCount(0);
  const review = reviews.locator('article', { hasText: 'Johanna K.' }).first();
  await expect(review).toBeFocused();
  await expect(review.getByText('Johanna K.').first()).toBeInViewport();
});

test('where one reads from right to left, the arrows turn the other way', async ({ page }) => {
  const reviews = await openReviews(page);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await reviews.getByRole('list', { name: 'Photos from reviews' }).getByRole('button').first().press('Enter');
  await expect(reviews.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(reviews.getByRole('dialog').getByRole('status')).toContainText('2 of 5');
});

for (const [width, height] of [
  [320, 560],
  [768, 900],
  [1280, 700],
] as const) {
  test(`a photo is seen whole, with the words beside it, at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const reviews = await openReviews(page);
    await reviews.getByRole('list', { name: 'Photos from reviews' }).getByRole('button').first().click();
    const dialog = reviews.getByRole('dialog');
    await expect(dialog.getByText('Even better off the screen')).toBeInViewport({ ratio: 1 });
    const picture = await dialog.locator('figure img').boundingBox();
    const words = await dialog.locator('.gallery-words').boundingBox();
    const isBeside = (words?.x ?? 0) >= (picture?.x ?? 0) + (picture?.width ?? 0);
    expect(isBeside || (picture?.y ?? 0) + (picture?.height ?? 0) <= (words?.y ?? 0)).toBe(true);
    await expect(dialog.getByRole('button', { name: 'Next photo' })).toBeInViewport({ ratio: 1 });
  });
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 760 } });

  test('photos are swiped', async ({ page }) => {
    const reviews = await openReviews(page);
    await reviews.getByRole('list', { name: 'Photos from reviews' }).getByRole('button').first().tap();
    const place = reviews.getByRole('dialog').getByRole('status');
    await expect(place).toContainText('1 of 5');
    await swipe(page, 300, 60);
    await expect(place).toContainText('2 of 5');
    await swipe(page, 60, 300);
    await expect(place).toContainText('1 of 5');
    await swipe(page, 200, 190);
    await expect(place).toContainText('1 of 5');
  });
});

test('a gallery that cannot be fetched says so, and can be tried again', async ({ page }) => {
  await page.route('**/candor-gallery.js', (route) => route.abort());
  const reviews = await openReviews(page);
  await reviews.getByRole('list', { name: 'Photos from reviews' }).getByRole('button').first().click();
  await expect(reviews.getByRole('alert')).toContainText('The photo could not be opened.');
  await page.unroute('**/candor-gallery.js');
  await reviews.getByRole('button', { name: 'Try again' }).click();
  await expect(reviews.getByRole('dialog')).toBeVisible();
});

async function swipe(page: Page, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 250 }] });
  await touch('touchStart', from);
  await touch('touchMove', to);
  await touch('touchEnd');
}
