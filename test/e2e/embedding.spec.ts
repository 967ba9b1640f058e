import { expect, test } from '@playwright/test';

test('the pasted tag shows a product its rating and its reviews, with two files and one request for each', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/products/wren-bib-tee');
  await expect(page.locator('candor-rating').first().getByRole('img')).toBeVisible();

  const reviews = page.locator('candor-reviews');
  await reviews.scrollIntoViewIfNeeded();
  await expect(reviews.getByRole('article').first()).toBeVisible();
  const ofCandor = requests
    .filter((path) => /^\/(candor|v1)/.test(path))
    .map((path) => path.split('/').at(-1));
  expect(ofCandor.toSorted()).toEqual(['candor-reviews.js', 'candor.js', 'ratings', 'reviews']);
});
