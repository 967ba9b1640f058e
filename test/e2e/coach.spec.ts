import { expect, type Page, test } from '@playwright/test';
import { signedIn } from './owner.ts';
import { violations } from './violations.ts';

test.use(signedIn());

const LETTER =
  'Hello, the sleeve tore and I am sorry for it.\nWe have looked at three more from the same delivery.\n\nStill, you should have read the care label before you washed it.\nOther customers never had a problem.\n';

async function write(page: Page, text: string): Promise<void> {
  await page.goto('/inbox');
  await page.locator('.rows a').first().click();
  await expect(page.locator('.case h1')).toBeFocused();
  await page.getByLabel(/^Acknowledge/).fill(text);
  await expect(page.locator('.marked-over mark').first()).toBeVisible();
}

/** How far the marks lie from the words that they mean, in pixels: the words are measured as a selection shows them. */
async function drift(page: Page): Promise<number> {
  return page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#reply-acknowledge');
    const over = document.querySelector<HTMLElement>('#reply-acknowledge + .marked-over');
    if (!field || !over) return Infinity;
    const [own, its] = [getComputedStyle(field), getComputedStyle(over)];
    const differs = (['font', 'padding', 'lineHeight', 'letterSpacing', 'borderWidth'] as const).some(
      (name) => own[name] !== its[name],
    );
    if (differs || field.clientWidth !== over.clientWidth) return Infinity;
    return Math.abs(field.scrollTop - over.scrollTop) + Math.abs(field.scrollHeight - over.scrollHeight);
  });
}

for (const width of [320, 768, 1280]) {
  test(`at ${width} pixels the words that the coach means are marked where they stand, scrolled and resized`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await write(page, LETTER.repeat(3));
    expect(await drift(page)).toBeLessThan(2);
    const field = page.getByLabel(/^Acknowledge/);
    await field.evaluate((own) => own.scrollTo(0, 60));
    await expect.poll(() => drift(page)).toBeLessThan(2);
    await field.evaluate((own) => (own.style.blockSize = '120px'));
    await field.evaluate((own) => own.scrollTo(0, 90));
    await expect.poll(() => drift(page)).toBeLessThan(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('who chooses a finding of the coach has its words selected in the field', async ({ page }) => {
  await write(page, LETTER);
  await page.getByRole('button', { name: /you should have read/ }).click();
  const field = page.getByLabel(/^Acknowledge/);
  await expect(field).toBeFocused();
  expect(
    await field.evaluate((own: HTMLTextAreaElement) => own.value.slice(own.selectionStart, own.selectionEnd)),
  ).toMatch(/^you should have read/);
  expect(await violations(page)).toEqual([]);
});

test('the marks are seen in forced colours too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await write(page, LETTER);
  const mark = page.locator('.marked-over mark').first();
  expect(await mark.evaluate((own) => getComputedStyle(own).textDecorationStyle)).toBe('wavy');
  expect(await mark.evaluate((own) => getComputedStyle(own).color)).toBe('rgba(0, 0, 0, 0)');
});
