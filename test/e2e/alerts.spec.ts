/** What members are told of, and the settings of when others are, in a real browser. */
import { expect, type Page, test } from '@playwright/test';
import { OWNER, signedIn } from './owner.ts';
import { violations } from './violations.ts';

test.use(signedIn());

const states: Record<string, (page: Page) => Promise<void>> = {
  async 'what I am told of'(page) {
    await page.goto('/inbox/alerts');
    await expect(page.getByText('The daily digest')).toBeVisible();
  },
  // Nothing of it is saved, as the tests of a run share the shop.
  async 'settings with a step, a chat and days off'(page) {
    await page.goto('/inbox/settings');
    await page.getByRole('button', { name: 'Add a step' }).click();
    await page.getByLabel('Working hours without an answer').fill('soon');
    await page.getByRole('button', { name: 'Add a webhook' }).click();
    await page.getByLabel('Kind of webhook 1').selectOption('teams');
    await page.getByText('Is told of:').click();
    await page.getByLabel('Day off', { exact: true }).fill('2026-12-24');
    await page.getByRole('button', { name: 'Add days off' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('The wait of step 1 must be a number.').first()).toBeVisible();
  },
  async 'settings that are looked for'(page) {
    await page.goto('/inbox/settings');
    await page.getByLabel('Find a setting').fill('holiday');
    await expect(page.getByText('1 setting found.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Ways to reach you' })).toBeHidden();
  },
  async 'signing out with settings that are not saved'(page) {
    await page.goto('/inbox/settings');
    await page.getByLabel('Name of the shop').fill('Other');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByRole('button', { name: 'Save and sign out' })).toBeFocused();
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

test('by keyboard alone a member chooses what comes in the digest, and tries the digest out', async ({
  page,
}) => {
  await page.goto('/inbox/alerts');
  const spoke = page.getByRole('group', { name: 'The customer spoke' });
  await spoke.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.reload();
  await expect(spoke.getByLabel('In the digest')).toBeChecked();
  await page.getByRole('button', { name: /^Send a test/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`The mail server took the mail to ${OWNER.email}.`)).toBeVisible({
    timeout: 15_000,
  });
  await spoke.getByLabel('At once').check();
  await expect(page.getByText('Saved.')).toBeVisible();
});
