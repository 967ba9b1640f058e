import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';

test.describe('without script, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('a shopper finds the product behind the code of a counter, and reviews it', async ({ page }) => {
    await page.goto('/w/demo');
    await page.getByLabel('Name of the product').fill('lokka');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'Lokka Tunic Tee' }).click();
    await page.locator('.star-pick label').nth(2).click();
    await expect(page.getByRole('radio', { name: /^3 stars/ })).toBeChecked();
    await page.getByLabel(/^Your review/).fill('Fine, but it shrinks.');
    await page.getByRole('button', { name: 'Publish the review' }).click();
    await expect(page.getByRole('alert')).toContainText('Give an e-mail address');
    await page.getByLabel('Your name').fill('Jo');
    await page.getByLabel('E-mail').fill('jo@customer.example');
    await page.getByLabel(/^Order number/).fill('no such order');
    await page.getByRole('button', { name: 'Publish the review' }).click();
    await expect(page.getByRole('status')).toContainText('Your review of Lokka Tunic Tee is published.');
    await expect(page.getByText('Fine, but it shrinks.')).toBeVisible();
    await expect(page.getByText('Verified purchase')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test.describe('for everyone', () => {
  // The page takes no script, so what looks at it comes in another way.
  test.use({ bypassCSP: true });

  async function faults(page: Page) {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<{ violations: { id: string }[] }>('axe.run()');
    return violations.map(({ id }) => id);
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`no fault is found in any state, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const path of ['/w/demo', '/w/demo?q=nothing-like-it', '/w/demo/gone', '/w/nobody']) {
        await page.goto(path);
        expect([path, await faults(page)]).toEqual([path, []]);
      }
      await page.goto('/w/demo');
      await page.getByRole('link', { name: 'Lokka Tunic Tee' }).click();
      expect(await faults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Publish the review' }).click();
      await expect(page.getByRole('alert')).toBeFocused();
      expect(await faults(page)).toEqual([]);
    });
  }
});
