import { expect, test } from '@playwright/test';
import { signedIn } from './owner.ts';
import { violations } from './violations.ts';

test.use(signedIn());

const SHOP = '/v1/shops/demo';

test('what shoppers report reaches the inbox, stays on its page, and is looked at by keyboard alone', async ({
  page,
}) => {
  const headline = `Reported ${Date.now()}`;
  const submitted = await page.request.post(`${SHOP}/products/clothing-937/reviews`, {
    headers: { 'idempotency-key': crypto.randomUUID() },
    data: { reviewRating: { ratingValue: 2 }, headline, author: { name: 'Zoe', email: 'zoe@mail.example' } },
  });
  const { review } = await submitted.json();
  for (const reason of ['insulting', 'insulting', 'off-topic']) {
    const visitor = crypto.randomUUID();
    await page.request.post(`${SHOP}/reviews/${review.id}/reports`, { data: { visitor, reason } });
  }
  await page.goto('/inbox');
  await page.getByRole('link', { name: /reported reviews? to look at/ }).press('Enter');
  const row = page.getByRole('listitem').filter({ hasText: headline });
  await expect(row).toContainText('3 reports: insulting (2), not about the product');
  expect(await violations(page)).toEqual([]);
  await row.getByRole('button', { name: /^Seen/ }).press('Enter');
  await expect(row).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Reported reviews' })).toBeFocused();
  await page.getByRole('button', { name: 'Seen', exact: true }).press('Enter');
  await row.getByRole('link', { name: /^Case/ }).press('Enter');
  await expect(page.getByText('Reports seen: 3')).toBeAttached();
  const shown = await page.request.get(`${SHOP}/products/clothing-937/reviews?sort=newest`);
  expect(await shown.text()).toContain(headline);
});
