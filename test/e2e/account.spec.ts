/** The account of a member in a real browser: second factor, recovery codes, sessions. */
import { createHmac } from 'node:crypto';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { OWNER, signedIn } from './owner.ts';
import { violations } from './violations.ts';

test.use(signedIn());
test.describe.configure({ mode: 'serial' });

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator app shows, some half minutes from now. */
function codeOf(secret: string, ahead = 0): string {
  const digits = Array.from(secret.replaceAll(' ', ''), (each) => BASE32.indexOf(each));
  const bits = digits.map((digit) => digit.toString(2).padStart(5, '0')).join('');
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + ahead));
  const digest = createHmac('sha1', bytes).update(counter).digest();
  const number = digest.readUInt32BE((digest.at(-1) ?? 0) & 0xf) & 0x7f_ff_ff_ff;
  return String(number % 1_000_000).padStart(6, '0');
}

async function atTheDoor(
  browser: Browser,
  { email, password } = OWNER as { email: string; password: string },
) {
  const page = await browser.newPage({ storageState: { cookies: [], origins: [] } });
  await page.goto('/inbox');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  return page;
}

const inside = (page: Page) => page.getByRole('navigation', { name: 'Pages' });

/** Somebody of their own, as the owner's session is shared by all tests. */
async function newMember(page: Page, browser: Browser, name: string) {
  const member = { email: `${name.toLowerCase()}@lindfold.example`, password: 'a password of my own' };
  await page.goto('/inbox/people');
  await page.getByLabel('E-mail address').fill(member.email);
  await page.getByRole('radio', { name: 'Viewer' }).check();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  const find = async () => {
    const list = await (await page.request.get('/outbox')).text();
    const row = list.split('<li').find((each) => each.includes(member.email));
    const mail = /href="(\/outbox\/[^"]+)"/.exec(row ?? '')?.[1];
    const text = mail ? await (await page.request.get(mail)).text() : '';
    return /\/inbox\/join#[\w-]+/.exec(text)?.[0] ?? '';
  };
  await expect.poll(find, { timeout: 15_000 }).not.toBe('');
  const own = await browser.newPage({ storageState: { cookies: [], origins: [] } });
  await own.goto(await find());
  await own.getByLabel('Your name').fill(name);
  await own.getByLabel('Password').fill(member.password);
  await own.getByRole('button', { name: 'Join' }).click();
  await expect(inside(own)).toBeVisible();
  return { ...member, page: own };
}

test('a member switches the second factor on, signs in by a code and by a recovery code, and ends the other session', async ({
  page,
  browser,
}) => {
  const nora = await newMember(page, browser, 'Nora');
  await nora.page.getByRole('link', { name: 'Account' }).click();
  await nora.page.getByRole('button', { name: 'Set it up' }).click();
  await expect(nora.page.getByLabel('Your password')).toBeFocused();
  await nora.page.keyboard.type('not the password');
  await nora.page.keyboard.press('Enter');
  await expect(nora.page.getByText('This is not your password.')).toBeVisible();
  await nora.page.getByLabel('Your password').fill(nora.password);
  await nora.page.keyboard.press('Enter');
  await expect(nora.page.getByRole('img', { name: /QR code/ })).toBeVisible();
  const secret = (await nora.page.locator('.key').textContent()) ?? '';
  await nora.page.getByLabel('Code of the app').fill('000000');
  await nora.page.keyboard.press('Enter');
  await expect(nora.page.getByText(/That code is not right/)).toBeVisible();
  await nora.page.getByLabel('Code of the app').fill(codeOf(secret));
  await nora.page.keyboard.press('Enter');
  await expect(nora.page.getByRole('heading', { name: 'Keep these recovery codes' })).toBeFocused();
  const codes = await nora.page.locator('.recovery-codes code').allTextContents();
  expect(codes).toHaveLength(10);
  expect(await violations(nora.page)).toEqual([]);
  await nora.page.getByRole('button', { name: 'I have kept them' }).click();
  await expect(nora.page.getByText('10 of 10 recovery codes')).toBeVisible();

  const second = await atTheDoor(browser, nora);
  await expect(second.getByRole('heading', { name: 'One more step' })).toBeVisible();
  expect(await violations(second)).toEqual([]);
  await second.getByLabel('Code of your app').fill(codeOf(secret, 1));
  await second.keyboard.press('Enter');
  await expect(inside(second)).toBeVisible();

  const third = await atTheDoor(browser, nora);
  await third.getByLabel('Code of your app').fill(codes[0] ?? '');
  await third.keyboard.press('Enter');
  await expect(inside(third)).toBeVisible();
  await third.goto('/inbox/account');
  await expect(third.getByText('9 of 10 recovery codes')).toBeVisible();
  await expect(third.locator('.session')).toHaveCount(3);
  await third.getByRole('button', { name: 'End all others' }).click();
  await expect(third.getByText('All other sessions have ended.')).toBeVisible();
  await expect(third.locator('.session')).toHaveCount(1);
  await second.goto('/inbox');
  await expect(second.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();

  await third.getByRole('button', { name: 'Switch it off' }).click();
  await third.getByLabel('Code to switch it off').fill(codes[1] ?? '');
  await third.keyboard.press('Enter');
  await expect(third.getByText('Your second factor is off.')).toBeVisible();
  await third.getByLabel('Your name').fill('Nora Winter');
  await third.getByRole('button', { name: 'Change the name' }).click();
  await expect(third.locator('.header-name')).toHaveText('Nora Winter');
  await third.getByLabel('Password until now').fill(nora.password);
  await third.getByLabel('New password').fill('short');
  await third.getByRole('button', { name: 'Change the password' }).click();
  await expect(third.getByText('The password must have at least 12 characters.')).toBeVisible();
  await third.getByLabel('New password').fill('another password of my own');
  await third.getByRole('button', { name: 'Change the password' }).click();
  await expect(third.getByText(/Your password is changed/)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`at ${width} px in ${colorScheme} colours axe finds nothing, and nothing is cut off`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      test('the account', async ({ page }) => {
        await page.goto('/inbox/account');
        await page.getByRole('button', { name: 'Set it up' }).click();
        await page.getByLabel('Your password').fill(OWNER.password);
        await page.keyboard.press('Enter');
        await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    });
  }
}
