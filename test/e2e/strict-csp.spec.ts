import { expect, test } from '@playwright/test';

test('under a strict policy with Trusted Types all works, and the console stays empty', async ({ page }) => {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  const answer = await page.goto('/csp');
  expect(answer?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");

  const reviews = page.locator('candor-reviews');
  await reviews.scrollIntoViewIfNeeded();
  await expect(reviews.locator('.list article').first()).toBeVisible();
  const told = page.locator('script[type="application/ld+json"]');
  await expect.poll(async () => (await told.textContent())?.slice(0, 60)).toContain('"@type":"Product"');
  await reviews.getByRole('button', { name: /^3 stars/ }).click();
  await expect(reviews.getByText(/with 3 stars/)).toBeVisible();
  await reviews.getByRole('button', { name: 'Write a review' }).click();
  await reviews.getByRole('button', { name: 'Send review' }).click();
  await expect(reviews.getByRole('alert')).toBeVisible();
  expect(messages).toEqual([]);
});

test('the control: the same page refuses an inline style and a string made into script', async ({ page }) => {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  await page.goto('/csp');
  const refused = await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    try {
      document.createElement('div').innerHTML = '<b></b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  await expect.poll(() => messages.length).toBeGreaterThan(0);
});
