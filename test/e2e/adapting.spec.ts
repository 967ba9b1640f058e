/** The widget as a reader needs it: large, wide apart, in forced colours, without motion, on paper. */
import { expect, test } from '@playwright/test';
import { openReviews } from './product-reviews.ts';
import { violations } from './violations.ts';

test('at 400 % nothing needs to be scrolled sideways: reading, choosing, writing', async ({ page }) => {
  // A window of 1280 × 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  const reviews = await openReviews(page);
  await reviews.getByRole('button', { name: 'Filter and search' }).click();
  await expect(reviews.getByRole('searchbox')).toBeVisible();
  await reviews.getByRole('button', { name: 'Write a review' }).click();
  await expect(reviews.locator('form').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('letters and lines may be set wider apart: nothing is cut off', async ({ page }) => {
  const reviews = await openReviews(page);
  await page.addStyleTag({
    content: `candor-reviews { letter-spacing: 0.12em; word-spacing: 0.16em; --candor-line-height: 1.5 }`,
  });
  const cut = await reviews.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.reviews *') ?? [])]
      .filter(
        (each) => getComputedStyle(each).overflow !== 'visible' && each.scrollWidth > each.clientWidth + 1,
      )
      .map(({ className }) => className)
      .filter((name) => !['visually-hidden', 'strip', 'bar'].includes(name)),
  );
  expect(cut).toEqual([]);
});

for (const width of [360, 1280]) {
  test(`what can be pressed is at least 24 by 24 px at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const reviews = await openReviews(page);
    await reviews.getByRole('button', { name: 'Filter and search' }).click();
    await expect(reviews.getByRole('searchbox')).toBeVisible();
    await reviews.getByRole('button', { name: 'Write a review' }).click();
    await expect(reviews.locator('form').first()).toBeVisible();
    await reviews.locator('.choice').first().click();
    const small = await reviews.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('a, button, select, summary, input, textarea') ?? [])]
        .map((each) => {
          const label = each instanceof HTMLInputElement ? (each.closest('label') ?? each) : each;
          const { width: w, height: h } = label.getBoundingClientRect();
          return { what: `${each.localName}.${each.className} ${label.textContent.slice(0, 30)}`, w, h };
        })
        .filter(({ w, h }) => w > 0 && (w < 24 || h < 24)),
    );
    expect(small).toEqual([]);
  });
}

test.describe('in forced colours', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

  test('whatever has the focus shows it, and stars and bars are still seen', async ({ page }) => {
    const reviews = await openReviews(page);
    await reviews.getByRole('button', { name: 'Write a review' }).click();
    await expect(reviews.locator('form').first()).toBeVisible();
    await page.evaluate(() => document.querySelector<HTMLElement>('.buy')?.focus());
    const unseen: string[] = [];
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press('Tab');
      const shown = await page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        const around = [active, active?.closest('label')].filter((each) => each instanceof Element);
        const isShown = around.some((each) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(each);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        });
        return isShown ? '' : `${active?.localName}.${active?.className}`;
      });
      if (shown) unseen.push(shown);
    }
    expect(unseen).toEqual([]);
    const colours = await reviews.evaluate((element) => {
      const look = (selector: string, pseudo?: string) =>
        getComputedStyle(element.shadowRoot!.querySelector(selector)!, pseudo);
      return {
        star: look('.star.full', '::after').backgroundImage,
        bar: look('.bar-fill').backgroundColor,
        page: getComputedStyle(document.body).backgroundColor,
      };
    });
    expect(colours.star).not.toContain(colours.page);
    expect(colours.bar).not.toBe(colours.page);
  });

  test('axe finds nothing', async ({ page }) => {
    await openReviews(page);
    // Of the widget: the colours of the page are not its own then, and axe does not know it.
    expect((await violations(page)).filter((each) => each.includes('candor-'))).toEqual([]);
  });
});

test('whoever asks for less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const reviews = await openReviews(page);
  const moving = await reviews.evaluate(
    (element) =>
      [...(element.shadowRoot?.querySelectorAll('.reviews *') ?? [])].filter((each) => {
        const { transitionDuration, animationName } = getComputedStyle(each);
        return transitionDuration !== '0s' || animationName !== 'none';
      }).length,
  );
  expect(moving).toBe(0);
});

test('on paper stand the reviews, and no button', async ({ page }) => {
  const reviews = await openReviews(page);
  await page.emulateMedia({ media: 'print' });
  await expect(reviews.getByRole('button', { name: 'Write a review' })).toBeHidden();
  await expect(reviews.getByRole('button', { name: 'Report' }).first()).toBeHidden();
  await expect(reviews.locator('.list article').nth(9)).toBeVisible();
});

test('the way past the head of the demo shop moves nothing sideways, in either direction', async ({
  page,
}) => {
  for (const direction of ['ltr', 'rtl']) {
    await page.goto('/');
    await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
});
