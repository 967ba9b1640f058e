/** The inbox's page Install: the real widget, dressed as a shop would dress it, and what is copied for it. */
import { expect, type Page, test } from '@playwright/test';
import { signedIn } from './owner.ts';
import { violations } from './violations.ts';

test.use(signedIn());

async function open(page: Page) {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto('/inbox/install');
  const shown = page.frameLocator('iframe[title="Preview"]');
  await expect(shown.locator('candor-reviews article').first()).toBeVisible();
  return { shown, messages };
}

async function set(page: Page, name: string, value: string): Promise<void> {
  const field = page.getByRole('textbox', { name, exact: true });
  await field.fill(value);
  await field.press('Tab');
}

test('the widget shows the shop’s own reviews and wears each token as soon as it is set', async ({
  page,
}) => {
  const { shown, messages } = await open(page);
  const write = shown.locator('candor-reviews').getByRole('button', { name: 'Write a review' });
  await set(page, 'Accent', '#7a1f3d');
  await expect(write).toHaveCSS('color', 'rgb(122, 31, 61)');
  await set(page, 'Corners', '0px');
  await expect(write).toHaveCSS('border-radius', '0px');
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(write).toHaveCSS('color', 'rgb(130, 213, 202)');

  await page.getByRole('button', { name: 'Collection page' }).click();
  await expect(shown.locator('candor-rating')).toHaveCount(3);
  await expect(shown.locator('candor-rating').first()).toContainText(/\d+ reviews/);
  await page.getByRole('button', { name: 'Home page' }).click();
  await expect(shown.locator('candor-highlights').getByRole('listitem')).toHaveCount(6);
  // The policies of the inbox and of the preview hold all the while.
  expect(messages).toEqual([]);
});

test('nothing that is tried in the preview reaches the shop', async ({ page }) => {
  const { shown } = await open(page);
  const written: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' && request.url().includes('/v1/')) written.push(request.url());
  });
  const reviews = shown.locator('candor-reviews');
  await reviews.getByRole('button', { name: 'Write a review' }).click();
  await reviews.locator('.choice').nth(0).click();
  await reviews.getByLabel('Name to show').fill('Ida');
  await reviews.getByLabel('E-mail').fill('ida@example.com');
  await reviews.getByRole('button', { name: 'Send review' }).click();
  await expect(reviews.getByText(/could not be sent; your text is still here/)).toBeVisible();
  expect(written.filter((url) => !url.endsWith('/presence'))).toEqual([]);
});

test('what is copied works as it is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await set(page, 'Stars', '#0044cc');
  const copied: string[] = [];
  for (const copy of await page.getByRole('button', { name: /^Copy/ }).all()) {
    await copy.click();
    copied.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  const css = copied.pop();
  const body = `<!doctype html><html lang="en"><title>A shop</title><style>${css}</style>${copied.join('')}</html>`;
  await page.route('**/a-shop', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/a-shop');
  await expect(page.locator('candor-rating')).toContainText(/\d+ reviews/);
  const star = await page
    .locator('candor-rating')
    .evaluate((badge) => getComputedStyle(badge).getPropertyValue('--candor-color-star'));
  expect(star).toContain('#0044cc');
});

test('an address that this server does not look into is told, with what to do', async ({ page }) => {
  await open(page);
  await page.getByLabel('Address of the page').fill(new URL('/products/clothing-862', page.url()).href);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The page could not be read' })).toBeFocused();
  await expect(page.getByText('The address belongs to a private network')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('is free of violations, light and dark, on a phone too', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await page.getByText(/^All \d+ tokens$/).click();
    expect(await violations(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await violations(page)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('by keys alone: a colour, a platform, a copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('textbox', { name: 'Accent', exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('#a0d0c8');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/Links, in the accent, on the page, in the light: 1\.\d to 1/)).toBeVisible();
  await page.getByLabel('Your shop runs on').focus();
  await page.keyboard.type('Shopify');
  const copy = page.getByRole('button', { name: 'Copy step 1' });
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('{{ product.id }}');
});
