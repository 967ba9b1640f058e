import { expect, type Page, test } from '@playwright/test';
import { OWNER, signedIn } from './owner.ts';
import { violations } from './violations.ts';

test.use(signedIn());

const CASES = '**/v1/shops/demo/merchant/cases?*';
const CASE = '**/v1/shops/demo/merchant/cases/*';

const rows = (page: Page) => page.locator('.rows a');
const heading = (page: Page) => page.locator('.case h1');

async function openQueue(page: Page): Promise<void> {
  await page.goto('/inbox');
  await expect(rows(page).first()).toBeVisible();
}

async function openFirstCase(page: Page): Promise<void> {
  await openQueue(page);
  await rows(page).first().click();
  await expect(heading(page)).toBeFocused();
}

/** A review with one star, as a shopper would leave it. */
async function leaveReview(page: Page, headline: string): Promise<void> {
  await page.request.post('/v1/shops/demo/products/clothing-937/reviews', {
    headers: { 'idempotency-key': crypto.randomUUID() },
    data: { reviewRating: { ratingValue: 1 }, headline, author: { name: 'Zoe', email: 'zoe@mail.example' } },
  });
}

test('whoever follows a mail to a case signs in, and is at that case', async ({ page }) => {
  await openFirstCase(page);
  const address = page.url();
  const name = await heading(page).innerText();
  await page.context().clearCookies();
  await page.goto(address);
  await page.getByLabel('E-mail address').fill(OWNER.email);
  await page.getByLabel('Password').fill(OWNER.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(heading(page)).toHaveText(name);
  expect(page.url()).toBe(address);
});

test('a new bad review appears by itself, and does not move what is being read', async ({ page }) => {
  await openQueue(page);
  const first = await rows(page).first().innerText();
  await rows(page).first().focus();
  await leaveReview(page, 'Came while you read');
  await page.getByRole('button', { name: /change.* — show/ }).click();
  await expect(page.getByRole('link', { name: /Came while you read/ })).toBeVisible();
  expect(await rows(page).first().innerText()).toBe(first);
});

test('the inbox runs under a policy that lets in nothing of others, and says nothing to the console', async ({
  page,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await openFirstCase(page);
  await page.getByLabel('What went wrong').selectOption('delivery');
  await expect(page.getByText('Topic corrected: Delivery')).toBeAttached();
  expect(said).toEqual([]);
});

test('a phone shows the queue or a case, and the way back leads to the row', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openFirstCase(page);
  await expect(rows(page).first()).toBeHidden();
  await page.getByRole('link', { name: 'All cases' }).click();
  await expect(rows(page).first()).toBeFocused();
  await expect(heading(page)).toBeHidden();
});

const states: Record<string, (page: Page) => Promise<void>> = {
  'the queue': openQueue,
  'a case': openFirstCase,
  async 'a queue that is narrowed down, with cases selected'(page) {
    await page.goto('/inbox?stars=1&stars=2&assignee=none');
    await page.getByText('Filter', { exact: true }).click();
    await page
      .getByRole('checkbox', { name: /^Select the case/ })
      .first()
      .check();
    await expect(page.getByText('1 case selected')).toBeVisible();
  },
  async 'no case fits'(page) {
    await page.goto('/inbox?q=nothingofthekind');
    await expect(page.getByText('No case fits these filters.')).toBeVisible();
  },
  async 'the list of shortcuts'(page) {
    await openFirstCase(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  },
  async 'a case with tags and notes'(page) {
    await openFirstCase(page);
    await page.getByLabel('A tag to add').fill('call back');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Remove the tag call back' })).toBeVisible();
    await page.getByLabel('A note for your colleagues').fill('The courier has lost it.');
    await page.getByRole('button', { name: 'Add note' }).click();
    // The tests of a run share the shop.
    await expect(page.getByText('The courier has lost it.').first()).toBeVisible();
  },
  async 'closing a case'(page) {
    await openFirstCase(page);
    await page.getByRole('button', { name: 'Close the case' }).click();
  },
  async 'an empty queue'(page) {
    const counts = { open: 0, answered: 0, promised: 0, resolved: 0, closed: 0 };
    await page.route(CASES, (route) => route.fulfill({ json: { cases: [], counts, nextCursor: null } }));
    await page.goto('/inbox');
    await expect(page.getByText('Nothing waits for you.')).toBeVisible();
  },
  async 'loading'(page) {
    await page.route(CASES, () => undefined);
    await page.goto('/inbox');
    await expect(page.locator('.queue-waiting')).toBeVisible();
  },
  async 'failed'(page) {
    await page.route(CASE, (route) => route.fulfill({ status: 500 }));
    await openQueue(page);
    await rows(page).first().click();
    await expect(page.getByRole('alert')).toBeVisible();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`at ${width} px in ${colorScheme} colours axe finds nothing, and nothing is cut off`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      for (const [name, enter] of Object.entries(states)) {
        test(name, async ({ page }) => {
          await enter(page);
          expect(await violations(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        });
      }
    });
  }
}
