/** The gallery of looks: tokens and parts make the widget part of any shop, at any width, in both schemes. */
import { expect, type Page, test } from '@playwright/test';
import { LOOKS } from '../../demo/storefront/looks.ts';
import { violations } from './violations.ts';

/** Without moving the page, which a shopper who changes the look would not do either. */
async function choose(page: Page, words: string): Promise<void> {
  await page.getByRole('radio', { name: words, exact: true }).check({ force: true });
}

async function open(page: Page): Promise<void> {
  await page.goto('/looks#reviews');
  await expect(page.locator('candor-reviews .list article').nth(9)).toBeAttached();
  await page.locator('candor-highlights').scrollIntoViewIfNeeded();
  await expect(page.locator('candor-highlights').getByRole('listitem').first()).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in ${colorScheme} colours axe finds nothing in any look`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    for (const { meaning } of LOOKS) {
      await choose(page, meaning);
      expect([meaning, await violations(page)]).toEqual([meaning, []]);
    }
  });
}

test('a change of the look shows at once, and nothing is asked again', async ({ page }) => {
  await open(page);
  const asked: string[] = [];
  // A browser may ask for the icon of a page again when its address changes.
  page.on('request', (request) => !request.url().endsWith('.svg') && asked.push(request.url()));
  const star = page.locator('candor-reviews .star.full').first();
  const shapes = new Set<string>();
  for (const { meaning, shop } of LOOKS) {
    await choose(page, meaning);
    await expect(page.locator('.shop-name')).toHaveText(shop);
    shapes.add(await star.evaluate((element) => getComputedStyle(element, '::after').clipPath));
  }
  // Stars, diamonds, hearts, squares, hexagons and leaves.
  expect(shapes.size).toBe(6);
  expect(asked).toEqual([]);
});

for (const width of [300, 360, 768, 1400]) {
  test(`no look stands out sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    for (const { meaning } of LOOKS) {
      await choose(page, meaning);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([meaning, wide]).toEqual([meaning, width]);
    }
  });
}

test('in a column of 300 px the widget is laid out as on a phone, however wide the screen is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.goto('/hosts/sidebar#reviews');
  const reviews = page.locator('candor-reviews');
  await expect(reviews.locator('.list article').first()).toBeVisible();
  const inside = await reviews.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    const all = [...(element.shadowRoot?.querySelectorAll('.reviews *') ?? [])];
    const out = all.filter((each) => {
      const box = each.getBoundingClientRect();
      const isSeen = box.width > 1 && !each.closest('.strip');
      return isSeen && (box.left < left - 1 || box.right > right + 1);
    });
    return { width: right - left, out: out.map(({ className }) => className) };
  });
  expect(inside).toEqual({ width: 300, out: [] });
  const top = async (part: string) => (await reviews.locator(part).first().boundingBox())!.y;
  expect(await top('.distribution')).toBeGreaterThan(await top('.mean'));
  await page.goto('/hosts/plain#reviews');
  await expect(reviews.locator('.list article').first()).toBeVisible();
  const side = async (part: string) => (await reviews.locator(part).first().boundingBox())!.x;
  expect(await side('.distribution')).toBeGreaterThan((await side('.mean')) + 100);
});
