import { expect, test } from '@playwright/test';

/** The product with a recent bad review that the shop has answered. */
const CARDIGAN = '/products/primula-cocoon-cardigan';

test('a shopper reads a bad review, and the answer of the shop beneath it', async ({ page }) => {
  await page.goto(`${CARDIGAN}#reviews`);
  const review = page.locator('candor-reviews .list article').filter({ hasText: 'Took five weeks' });
  await expect(review.getByRole('img', { name: '2 out of 5 stars' })).toBeVisible();
  const reply = review.getByRole('listitem').first();
  await expect(reply.getByText('Shop', { exact: true })).toBeVisible();
  await expect(reply).toContainText('Ilse, Lindfold');
  const [body, answer] = await Promise.all([
    review.locator('[part=review-body]').boundingBox(),
    reply.boundingBox(),
  ]);
  expect(answer!.y).toBeGreaterThan(body!.y + body!.height);
});

test('the badge beside the title leads to the reviews', async ({ page }) => {
  await page.goto(CARDIGAN);
  await page.locator('candor-rating').getByRole('link').click();
  await expect(page.locator('candor-reviews .list article').first()).toBeInViewport();
});

test('bars, orders and more reviews work by keyboard alone', async ({ page }) => {
  await page.goto(`${CARDIGAN}#reviews`);
  const reviews = page.locator('candor-reviews');
  await reviews.getByRole('button', { name: /^5 stars 13/ }).focus();
  await page.keyboard.press('Enter');
  await expect(reviews.getByText('13 reviews with 5 stars')).toBeVisible();
  await reviews.getByRole('button', { name: 'Show more reviews' }).focus();
  await page.keyboard.press('Enter');
  await expect(reviews.locator('.list article')).toHaveCount(13);
  await expect(reviews.locator('.list article').nth(10)).toBeFocused();
  await reviews.getByRole('button', { name: 'Show all' }).focus();
  await page.keyboard.press('Space');
  await expect(reviews.getByText('All reviews')).toBeVisible();
  await reviews.getByLabel('Order').selectOption('highest');
  await expect(
    reviews.locator('.list article').first().getByRole('img', { name: '5 out of 5 stars' }),
  ).toBeVisible();
});

test('entities that an earlier tool left in are shown as the characters they stand for', async ({
  page,
  request,
}) => {
  const texts: string[] = [];
  const { ratings } = await (
    await request.get('/v1/shops/demo/ratings?product=clothing-862&product=clothing-937')
  ).json();
  for (const { productID } of ratings) {
    const answer = await (await request.get(`/v1/shops/demo/products/${productID}/reviews?limit=100`)).json();
    for (const { headline, reviewBody } of answer.reviews) texts.push(headline, reviewBody);
  }
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => /&(#\d+|quot|amp);/.test(text))).toEqual([]);
  await page.goto(`${CARDIGAN}#reviews`);
  await expect(page.locator('candor-reviews')).not.toContainText('&#39;');
});

for (const width of [320, 360, 768, 1280]) {
  test(`nothing stands out sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${CARDIGAN}#reviews`);
    await expect(page.locator('candor-reviews .list article').first()).toBeVisible();
    await page.locator('candor-reviews').getByRole('button', { name: 'Write a review' }).click();
    await expect(page.locator('candor-reviews form')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
}
