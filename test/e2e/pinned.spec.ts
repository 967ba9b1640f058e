/** A page that pins a version of the widget by its hashes: `A fixed version` in docs/embedding.md. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { widgetFolder } from '../../tools/widget-files.ts';
import type { WidgetIntegrity } from '../../tools/widget-integrity.ts';

const ENDPOINT = '/v1/shops/demo';
const PRODUCT = 'clothing-862';

/** The tag, with the hash of each further file in an import map. */
async function openPinned(page: Page, language: string): Promise<void> {
  const text = readFileSync(`${widgetFolder}/integrity.json`, 'utf8');
  const { version, files } = JSON.parse(text) as WidgetIntegrity;
  const folder = `${test.info().project.use.baseURL ?? ''}/${version}`;
  const integrity = Object.fromEntries(
    Object.entries(files).map(([path, hash]) => [`${folder}/${path}`, hash]),
  );
  const body = `<!doctype html><html lang="${language}"><title>A shop</title>
    <script type="importmap">${JSON.stringify({ integrity })}</script>
    <script type="module" async src="${folder}/candor.js" integrity="${files['candor.js'] ?? ''}" crossorigin></script>
    <candor-reviews product="${PRODUCT}" endpoint="${ENDPOINT}" style="display:block;min-height:100vh"></candor-reviews>
    </html>`;
  await page.route('**/a-shop', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/a-shop');
}

/** What a server sends that has been tampered with: works as before, and is another file. */
async function change(page: Page, file: string): Promise<void> {
  await page.route(`**/${file}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n;globalThis.wasTamperedWith = true;` });
  });
}

for (const [language, write] of [
  ['en', 'Write a review'],
  ['de', 'Bewertung schreiben'],
] as const) {
  test(`a pinned page reads and writes, in the files of its language: ${language}`, async ({ page }) => {
    await openPinned(page, language);
    const reviews = page.locator('candor-reviews');
    await expect(reviews.getByRole('article').first()).toBeVisible();
    await reviews.getByRole('button', { name: write }).first().click();
    await expect(reviews.locator('form').first()).toBeVisible();
  });
}

for (const file of ['candor.js', 'candor-reviews.js', 'candor-form.js']) {
  test(`a pinned page does not run another ${file}`, async ({ page }) => {
    const refused = page.waitForEvent('console', (message) => /integrity/i.test(message.text()));
    await change(page, file);
    await openPinned(page, 'en');
    if (file === 'candor-form.js')
      await page.locator('candor-reviews').getByRole('button', { name: 'Write a review' }).click();
    await refused;
    expect(await page.evaluate(() => 'wasTamperedWith' in globalThis)).toBe(false);
  });
}
