import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';

/** The demo asks two buyers as soon as it runs. Answers the link in one of these mails. */
async function linkOf(request: APIRequestContext, subject: string): Promise<string> {
  const find = async () => {
    const list = await (await request.get('/outbox')).text();
    return new RegExp(`href="/outbox/([\\w-]+)">\\s*<span class="subject">${subject}`).exec(list)?.[1];
  };
  await expect.poll(find, { timeout: 20_000 }).toBeDefined();
  const mail = await (await request.get(`/outbox/${await find()}/html`)).text();
  const [, path = ''] = /https?:\/\/[^/"]+(\/i\/[\w.-]+)\?/.exec(mail) ?? [];
  return path;
}

const ENGLISH = 'What do you think of your order from Lindfold';

test.describe('without script, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('a buyer reviews the products of an order one by one, and changes a word later', async ({
    page,
    request,
  }) => {
    const said: string[] = [];
    page.on('console', (message) => {
      // The pictures of the demo's products are on this server, so the browser looks for an icon there too.
      if (!message.location().url.endsWith('/favicon.ico')) said.push(message.text());
    });
    const link = await linkOf(request, ENGLISH);
    await page.goto(link);
    await page
      .getByRole('navigation', { name: /Harbour Denim Jacket/ })
      .getByRole('link', { name: /^2 stars/ })
      .click();
    await expect(page.getByRole('radio', { name: /^2 stars/ })).toBeChecked();
    // The stars are pressed where they are seen.
    await page.locator('.star-pick label').nth(3).click();
    await expect(page.getByRole('radio', { name: /^4 stars/ })).toBeChecked();
    await page.getByLabel(/^Your review/).fill('Warm, and it keeps the wind out.');
    await page.getByRole('button', { name: 'Publish the review' }).click();
    await expect(page.getByRole('status')).toContainText('Your review of Harbour Denim Jacket is published.');
    await expect(page.getByRole('status')).toContainText('One product is left.');
    await expect(page.getByText('Verified purchase')).toHaveCount(1);

    await page.getByRole('link', { name: 'Change your review' }).click();
    await page.getByLabel(/^Your review/).fill('Warm. The zip sticks by now.');
    await page.getByRole('button', { name: 'Publish the change' }).click();
    await expect(page.getByText('Warm. The zip sticks by now.')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(said).toEqual([]);
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
    test(`no fault is found in any state, ${colorScheme}`, async ({ page, request }) => {
      await page.emulateMedia({ colorScheme });
      const link = await linkOf(request, 'Was halten Sie von Marit Flared Dress');
      for (const path of ['', '?stars=3', '/not-arrived', '/not-now', '/no-more']) {
        await page.goto(link + path);
        expect([path, await faults(page)]).toEqual([path, []]);
      }
      await page.goto(link);
      await page.getByRole('button', { name: 'Bewertung veröffentlichen' }).click();
      await expect(page.getByRole('alert')).toBeFocused();
      expect(await faults(page)).toEqual([]);
      await page.goto('/i/nothing');
      expect(await faults(page)).toEqual([]);
    });
  }
});
