import { expect, type Page, test } from '@playwright/test';
import { TOPICS } from '../../src/contract/topics.ts';
import { signedIn } from './owner.ts';
import { violations } from './violations.ts';

test.use(signedIn());

async function openInsights(page: Page): Promise<void> {
  await page.goto('/inbox/insights?days=90');
  await expect(page.locator('.charts svg').first()).toBeVisible();
}

const states: Record<string, (page: Page) => Promise<void>> = {
  'the charts': openInsights,
  async 'a chart as a table'(page) {
    await openInsights(page);
    await page.getByRole('button', { name: /^As a table.*Time to first reply/ }).click();
    await expect(page.getByRole('group', { name: 'Table: Time to first reply' })).toBeVisible();
  },
  async 'a month'(page) {
    await page.goto('/inbox/insights/month');
    await expect(page.getByText('In figures')).toBeVisible();
  },
  async 'a template that is being changed'(page) {
    await page.goto('/inbox/templates');
    await page.getByRole('button', { name: 'Edit Arrived damaged' }).click();
    await expect(page.getByRole('form')).toBeVisible();
  },
  async 'a template in a reply'(page) {
    await page.goto('/inbox');
    await page.locator('.rows a').first().click();
    await page.getByRole('button', { name: 'Put in', exact: true }).click();
    await expect(page.getByText(/Still open in the text/)).toBeVisible();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
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

test('the charts come when they are wanted, and not with the queue', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/inbox');
  await expect(page.locator('.rows a').first()).toBeVisible();
  expect(asked.filter((url) => url.includes('Charts'))).toEqual([]);
  await openInsights(page);
  expect(asked.filter((url) => url.includes('Charts'))).toHaveLength(1);
});

test('a month with every topic is one page of A4', async ({ page }) => {
  await page.route('**/merchant/insights/month*', async (route) => {
    const report = (await (await route.fetch()).json()) as { figures: object };
    const topics = [...TOPICS, null].map((topic, at) => ({ topic, count: 120 - at }));
    await route.fulfill({ json: { ...report, figures: { ...report.figures, topics } } });
  });
  await page.goto('/inbox/insights/month');
  await expect(page.getByText('In figures')).toBeVisible();
  const document = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(document.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(document).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12]/);
});
