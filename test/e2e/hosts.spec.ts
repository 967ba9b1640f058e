/** Pages that do to the widget what real shops do without meaning to; see demo/storefront/host-pages.ts. */
import { expect, type Page, test } from '@playwright/test';

const API = '**/v1/shops/demo/products/*/reviews*';

/** What must not differ from a plain page, whatever a host's sheets and scripts are. */
const LOOKS = [
  'display',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'lineHeight',
  'letterSpacing',
  'textTransform',
  'textIndent',
  'textAlign',
  'whiteSpace',
  'padding',
  'margin',
  'boxSizing',
  'cursor',
] as const;

/** Every element of the drawn widget, by its place, with what can be seen of it. */
function looks(page: Page): Promise<Record<string, string>> {
  return page.evaluate((names) => {
    // A badge stands in a line of the page, and so in the page's line height.
    const inLine = names.filter((name) => !['lineHeight', 'textAlign'].includes(name));
    const look = (tag: string, selector: string, properties: readonly (typeof names)[number][]) =>
      [...document.querySelector(tag)!.shadowRoot!.querySelectorAll(selector)]
        .slice(0, 120)
        .map((element, index) => {
          const style = getComputedStyle(element);
          const name = `${tag} ${index} ${element.localName}.${element.className}`;
          return [name, properties.map((each) => style[each]).join(' | ')];
        });
    return Object.fromEntries([
      ...look('candor-rating', '.badge, .badge *', inLine),
      ...look('candor-reviews', '.reviews, .reviews *', names),
    ]);
  }, LOOKS);
}

function listen(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  return messages;
}

/** Filters, opens the form and sends it; the answer is made up, so that nothing is stored. */
async function readChooseAndWrite(page: Page): Promise<unknown> {
  const reviews = page.locator('candor-reviews').first();
  await expect(reviews.locator('article').first()).toBeVisible();
  await reviews.getByRole('button', { name: /^3 stars/ }).click();
  await expect(reviews.getByText(/with 3 stars/)).toBeVisible();
  await reviews.getByRole('button', { name: 'Write a review' }).click();
  let sent: unknown;
  await page.route(API, async (route) => {
    if (route.request().method() === 'GET') return route.continue();
    sent = route.request().postDataJSON();
    const { reviews: some, aggregateRating } = await (await page.request.get(route.request().url())).json();
    const ownReview = { token: 'a-token', url: 'https://shop.example/r/a-token' };
    return route.fulfill({
      status: 201,
      json: { review: some[0], aggregateRating, attributes: [], heldUntil: null, ownReview },
    });
  });
  await reviews.locator('.choice').nth(4).click();
  await reviews.getByLabel('Name to show').fill('Ida');
  await reviews.getByLabel('E-mail').fill('ida@example.com');
  await reviews.getByRole('button', { name: 'Send review' }).click();
  await expect(reviews.getByText(/Thank you/)).toBeVisible();
  return sent;
}

const STYLED = ['reset', 'important', 'inherited', 'small-root'];
const SCRIPTED = ['base', 'amd', 'jquery', 'prototype', 'mootools', 'object-prototype', 'two-tags'];

/** The plain page is looked at once by each worker. */
let plain: Record<string, string> | undefined;

test.describe('the widget looks as it does on a plain page, where the host has', () => {
  for (const host of [...STYLED, ...SCRIPTED]) {
    test(host, async ({ page }) => {
      const drawn = async (name: string) => {
        await page.goto(`/hosts/${name}`);
        await expect(page.locator('candor-rating').getByRole('img')).toBeVisible();
        await page.locator('candor-reviews').scrollIntoViewIfNeeded();
        await expect(page.locator('candor-reviews article').nth(9)).toBeAttached();
        return looks(page);
      };
      plain ??= await drawn('plain');
      expect(Object.keys(plain).length).toBeGreaterThan(80);
      expect(await drawn(host)).toEqual(plain);
    });
  }
});

test.describe('a shopper reads, chooses and writes, and the console stays empty, where the host has', () => {
  for (const host of [...STYLED, ...SCRIPTED, 'right-to-left', 'dark']) {
    test(host, async ({ page }) => {
      const messages = listen(page);
      await page.goto(`/hosts/${host}#reviews`);
      expect(await readChooseAndWrite(page)).toMatchObject({ reviewRating: { ratingValue: 5 } });
      expect(messages).toEqual([]);
    });
  }
});

test('two copies of the tag ask once', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
  await page.goto('/hosts/two-tags#reviews');
  await expect(page.locator('candor-reviews article').first()).toBeVisible();
  expect(requests.filter((name) => name === 'candor.js')).toHaveLength(2);
  expect(requests.filter((name) => name === 'reviews' || name === 'ratings')).toHaveLength(2);
});

for (const width of [360, 1280]) {
  test(`the widget has a width at ${width} px where a flex box or a grid gives it none, and never too much`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/hosts/flex');
    for (const reviews of await page.locator('candor-reviews').all()) {
      await reviews.scrollIntoViewIfNeeded();
      await expect(reviews.locator('article').first()).toBeVisible();
      expect((await reviews.boundingBox())!.width).toBeGreaterThan(Math.min(width - 40, 1000));
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('a badge leads to the reviews of its product, also past a base address', async ({ page }) => {
  await page.goto('/hosts/base');
  await page.evaluate(() => document.body.style.setProperty('padding-block-start', '200vh'));
  await page.locator('candor-rating').getByRole('link').click();
  await expect(page.locator('candor-reviews article').first()).toBeInViewport();
  expect(new URL(page.url()).pathname).toBe('/hosts/base');
});

test('within a shadow root the badge counts and leads to the reviews', async ({ page }) => {
  const messages = listen(page);
  await page.goto('/hosts/shadow');
  await page.locator('candor-rating').getByRole('link').click();
  await expect(page.locator('candor-reviews article').first()).toBeInViewport();
  expect(messages).toEqual([]);
});

test('in a tab that is not shown the reviews wait, and come when it opens', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/hosts/tab');
  await expect(page.locator('candor-rating')).toContainText('reviews');
  expect(requests).not.toContain('/candor-reviews.js');
  await page.getByRole('button', { name: 'Reviews' }).click();
  await expect(page.locator('candor-reviews article').first()).toBeVisible();
});

test('a router may move, remove and put back the element, and give it another product', async ({ page }) => {
  const messages = listen(page);
  let asked = 0;
  page.on('request', (request) => (asked += Number(request.url().endsWith('/reviews'))));
  await page.goto('/hosts/router#reviews');
  const reviews = page.locator('candor-reviews');
  await reviews.getByRole('button', { name: /^3 stars/ }).click();
  await expect(reviews.getByText(/with 3 stars/)).toBeVisible();
  for (const act of ['Move', 'Remove', 'Put back']) {
    await page.getByRole('button', { name: act, exact: true }).click();
  }
  // What the shopper chose is still chosen, and nothing was asked again.
  await expect(reviews.getByText(/with 3 stars/)).toBeVisible();
  expect(asked).toBe(1);
  await page.getByRole('button', { name: 'Next product' }).click();
  await expect(reviews.getByText('All reviews')).toBeVisible();
  await expect(reviews.locator('.list article')).toHaveCount(10);
  expect(asked).toBe(2);
  expect(messages).toEqual([]);
});

test('a tab that is frozen while the reviews are on their way goes on when it wakes', async ({ page }) => {
  const messages = listen(page);
  const browser = await page.context().newCDPSession(page);
  let answer = (): void => undefined;
  await page.route(API, async (route) => {
    await new Promise<void>((resolve) => (answer = resolve));
    await route.continue();
  });
  const asked = page.waitForRequest(API);
  await page.goto('/hosts/plain#reviews');
  await asked;
  await browser.send('Page.setWebLifecycleState', { state: 'frozen' });
  answer();
  await browser.send('Page.setWebLifecycleState', { state: 'active' });
  await expect(page.locator('candor-reviews article').first()).toBeVisible();
  expect(messages).toEqual([]);
});
