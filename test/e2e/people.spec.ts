/** The people of a shop in a real browser: invited, let in by the link of a mail, limited, removed. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { signedIn } from './owner.ts';
import { violations } from './violations.ts';

test.use(signedIn());

const PASSWORD = 'another long password';

/** The link that the latest mail to the address holds. */
async function mailedLink(page: Page, email: string): Promise<string> {
  const find = async () => {
    const list = await (await page.request.get('/outbox')).text();
    const row = list.split('<li').find((each) => each.includes(email));
    const mail = /href="(\/outbox\/[^"]+)"/.exec(row ?? '')?.[1];
    if (mail === undefined) return '';
    const text = await (await page.request.get(mail)).text();
    return /\/inbox\/join#[\w-]+/.exec(text)?.[0] ?? '';
  };
  await expect.poll(find, { timeout: 15_000 }).not.toBe('');
  return find();
}

async function invite(page: Page, email: string, role: string): Promise<void> {
  await page.goto('/inbox/people');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('radio', { name: role }).check();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText(`The invitation to ${email} is on its way.`)).toBeVisible();
}

/** Somebody else, at a machine of their own. */
async function joinAs(browser: Browser, link: string, name: string): Promise<Page> {
  const page = await browser.newPage({ storageState: { cookies: [], origins: [] } });
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
  return page;
}

test('an owner invites a viewer, who comes in by the mail, sees what her role shows, and is out when removed', async ({
  page,
  browser,
}) => {
  const email = 'vera@lindfold.example';
  await invite(page, email, 'Viewer');
  const invited = page.getByRole('listitem').filter({ hasText: email });
  await expect(invited.getByText('Invited by Ada Lindqvist')).toBeVisible();

  const vera = await joinAs(browser, await mailedLink(page, email), 'Vera');
  await expect(vera.getByRole('navigation', { name: 'Pages' })).toHaveText(
    /Cases\s*Insights\s*Templates\s*People/,
  );
  await vera.locator('.case-row').first().click();
  await expect(vera.getByRole('region', { name: 'Assigned to' })).toBeVisible();
  await expect(vera.locator('.composer')).toHaveCount(0);
  await vera.goto('/inbox/settings');
  await expect(vera.getByRole('heading', { name: 'This page is not for your role' })).toBeVisible();

  await page.reload();
  const row = page.getByRole('listitem').filter({ hasText: email });
  await row.getByRole('button', { name: 'Remove' }).click();
  await row.getByRole('button', { name: 'Remove Vera' }).click();
  await expect(page.getByText('Vera belongs to the shop no longer.')).toBeVisible();
  await vera.goto('/inbox');
  await expect(vera.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await vera.close();
});

test('by keyboard alone the owner limits a responder to a product, and the last owner is told that she stays', async ({
  page,
  browser,
}) => {
  const email = 'rolf@lindfold.example';
  await invite(page, email, 'Responder');
  const rolf = await joinAs(browser, await mailedLink(page, email), 'Rolf');
  const all = await rolf.locator('.tab .count').first().textContent();
  await page.reload();
  const row = page.getByRole('listitem').filter({ hasText: email });
  await row.getByRole('button', { name: /^Change/ }).focus();
  await page.keyboard.press('Enter');
  await expect(row.getByRole('radio', { name: 'Responder' })).toBeFocused();
  const products = row.getByLabel('Only these products');
  await products.focus();
  await page.keyboard.type('nothing of the shop');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(row.getByText(/must be a product of the shop; “nothing of the shop” is none/)).toBeVisible();
  await row.getByRole('button', { name: 'Remove nothing of the shop' }).click();
  const known = await row.locator('datalist option').first().textContent();
  await products.fill(known?.trim() ?? '');
  await products.press('Enter');
  await row.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Stored for Rolf; it counts from now on.')).toBeVisible();
  await expect(row.getByRole('button', { name: /^Change/ })).toBeFocused();
  await rolf.goto('/inbox');
  await expect(rolf.getByRole('link', { name: 'Insights' })).toHaveCount(0);
  await expect(rolf.locator('.tab .count').first()).not.toHaveText(all ?? '');
  await rolf.close();

  const own = page.getByRole('listitem').filter({ hasText: 'ada@lindfold.example' });
  await own.getByRole('button', { name: 'Leave the shop' }).click();
  await own.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(own.getByText(/A shop keeps at least one owner/)).toBeVisible();

  await row.getByRole('button', { name: 'Remove' }).click();
  await row.getByRole('button', { name: 'Remove Rolf' }).click();
  await expect(row).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`at ${width} px in ${colorScheme} colours axe finds nothing, and nothing is cut off`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      test('the people, one of them being changed', async ({ page }) => {
        await page.goto('/inbox/people');
        await page
          .getByRole('button', { name: /^Change/ })
          .first()
          .click();
        await page.getByRole('button', { name: 'Send the invitation' }).click();
        await expect(page.getByText('Enter your e-mail address.')).toBeVisible();
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    });
  }
}
