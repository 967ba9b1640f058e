/** Every language as a shopper of it meets the widget; see demo/storefront/language-pages.ts. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { catalogueOf } from '../../tools/widget-languages.ts';
import { violations } from './violations.ts';

/** What a message is in a language, as long as it depends on no number. */
function words(tag: string, message: string): string {
  const said = catalogueOf(tag.slice(0, 2))[message];
  if (typeof said !== 'string') throw new Error(`${tag} has no words for ${message}`);
  return said;
}

function listen(page: Page): { readonly messages: string[]; readonly files: string[] } {
  const messages: string[] = [];
  const files: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) files.push(pathname);
  });
  return { messages, files };
}

async function ready(page: Page): Promise<Locator> {
  const reviews = page.locator('candor-reviews');
  await expect(reviews.locator('.list article').nth(1)).toBeAttached();
  return reviews;
}

/** The right of the widget and of the page, in pixels: nothing may stand outside. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const tag of ['ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt', 'sv', 'tr', 'zh-Hans']) {
  test(`${tag} is spoken whole, in as many files as English`, async ({ page }) => {
    const { messages, files } = listen(page);
    await page.goto(`/languages/${tag}`);
    const reviews = await ready(page);
    const folder = tag.slice(0, 2);
    await expect(page.locator('candor-rating .count')).toHaveAttribute('class', 'count');
    const own = ['badge', 'reviews'].map((stage) => `/${folder}/candor-${stage}.js`);
    expect(new Set(files)).toEqual(new Set(['/candor.js', ...own]));
    await expect(reviews.locator('.reviews')).toHaveAttribute('lang', tag);
    await expect(page.locator('candor-rating .badge')).toHaveAttribute('lang', tag);
    await expect(reviews.locator('.invite button').first()).not.toHaveText('Write a review');
    await expect(reviews.getByRole('button', { name: words(tag, 'Write a review') })).toBeVisible();
    await expect(reviews.locator('option').first()).toHaveText(words(tag, 'Newest first'));
    expect(messages).toEqual([]);
  });
}

for (const tag of ['ar', 'de', 'he', 'ja']) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`${tag} has no faults of accessibility and nothing cut off, reading and writing, ${scheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`/languages/${tag}`);
      const reviews = await ready(page);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await reviews.locator('.invite button').first().click();
      await expect(reviews.locator('form')).toBeVisible();
      await reviews.locator('form button').first().press('Enter');
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  }
}

test('Arabic and Hebrew run from right to left, stars and bars with them', async ({ page }) => {
  await page.goto('/languages/ar');
  const reviews = await ready(page);
  await expect(reviews.locator('.reviews')).toHaveAttribute('dir', 'rtl');
  const [mean, bar, fill] = await Promise.all(
    ['.mean-figure', '.bar', '.bar-fill'].map((part) => reviews.locator(part).first().boundingBox()),
  );
  if (!mean || !bar || !fill) throw new Error('The summary is not drawn');
  expect(mean.x).toBeGreaterThan(page.viewportSize()!.width / 2);
  // A bar fills from the right.
  expect(fill.x + fill.width).toBeCloseTo(bar.x + bar.width, 0);
  const star = reviews.locator('.mean .star').first();
  expect(await star.evaluate((element) => getComputedStyle(element).scale)).toBe('-1 1');
});

test('a widget speaks the language of its `locale`, whatever the page around it speaks', async ({ page }) => {
  await page.goto('/languages/fr');
  await ready(page);
  await page.locator('candor-reviews').evaluate((element) => element.setAttribute('locale', 'de-AT'));
  await expect(
    page.locator('candor-reviews').getByRole('button', { name: words('de', 'Write a review') }),
  ).toBeVisible();
  await page.locator('candor-reviews').evaluate((element) => element.setAttribute('locale', 'en'));
  await expect(page.locator('candor-reviews').getByRole('button', { name: 'Write a review' })).toBeVisible();
});

test('what Candor does not speak is English, and said to be', async ({ page }) => {
  await page.goto('/languages/de');
  await ready(page);
  await page.evaluate(() => {
    document.documentElement.lang = 'cs';
    document.querySelector('candor-reviews')!.setAttribute('product', 'clothing-937');
  });
  const reviews = page.locator('candor-reviews');
  await expect(reviews.getByRole('button', { name: 'Write a review' })).toBeVisible();
  await expect(reviews.locator('.reviews')).toHaveAttribute('lang', 'en');
});

test('how reviews are checked is said in the language of the page, one tap away', async ({ page }) => {
  await page.goto('/languages/de');
  const reviews = await ready(page);
  const disclosure = reviews.locator('.disclosure');
  await disclosure.locator('summary').click();
  await expect(disclosure.getByText(/^Jede Bewertung wird sofort veröffentlicht/)).toBeVisible();
});

test('a shop says it in words of its own, as text and nothing else', async ({ page }) => {
  const { messages, files } = listen(page);
  await page.goto('/languages/own');
  const reviews = await ready(page);
  await expect(reviews.getByRole('button', { name: 'Tell others' })).toBeVisible();
  await expect(page.locator('candor-rating .count')).toHaveText(/^[\d,]+ honest voices$/);
  await expect(reviews.locator('option').last()).toHaveText('Read with <b>most</b> profit');
  await expect(reviews.locator('option').first()).toHaveText('Newest first');
  expect(files.toSorted()).toEqual(['/candor.js', '/own/candor-badge.js', '/own/candor-reviews.js']);
  expect(messages).toEqual([]);
});

test('when the words of a language do not come, the reviews stand there in English', async ({ page }) => {
  await page.route('**/de/candor-reviews.js', (route) => route.abort());
  await page.goto('/languages/de');
  const reviews = await ready(page);
  await expect(reviews.locator('.reviews')).toHaveAttribute('lang', 'en');
  await expect(reviews.getByRole('button', { name: 'Write a review' })).toBeVisible();
});

test('when the reviews do not come at all it is said in the language of the page, and trying again brings them', async ({
  page,
}) => {
  await page.route('**/candor-reviews.js', (route) => route.abort());
  await page.goto('/languages/de');
  const reviews = page.locator('candor-reviews');
  await expect(reviews.getByRole('alert')).toHaveText(words('de', 'The reviews could not be loaded.'));
  const retry = reviews.getByRole('button', { name: words('de', 'Try again') });
  await expect(retry).toBeVisible();
  await page.unroute('**/candor-reviews.js');
  await retry.click();
  await expect(
    page.locator('candor-reviews').getByRole('button', { name: words('de', 'Write a review') }),
  ).toBeVisible();
});
