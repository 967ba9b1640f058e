/**
 * Reading, choosing and writing by keyboard alone, as a screen reader is told it, large, in forced colours,
 * and from right to left; docs/accessibility.md says which criteria rest on this.
 */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { violations } from './violations.ts';

const API = '**/v1/shops/demo/products/*/reviews*';
const PAGE = '/products/tilda-swing-sweater#reviews';

/** The words stay English, so that one test reads both; the direction is a message of each language. */
async function turn(page: Page, direction: 'ltr' | 'rtl'): Promise<void> {
  if (direction === 'ltr') return;
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      document.documentElement.dir = 'rtl';
    });
    const words = document.createElement('script');
    Object.assign(words, { type: 'application/json', id: 'candor-words', text: '{"ltr":"rtl"}' });
    new MutationObserver((_, observer) => {
      if (!document.head) return;
      observer.disconnect();
      document.head.append(words);
    }).observe(document, { childList: true, subtree: true });
  });
}

async function open(page: Page): Promise<Locator> {
  await page.goto(PAGE);
  const reviews = page.locator('candor-reviews');
  await expect(reviews.locator('.list article').nth(9)).toBeAttached();
  return reviews;
}

/** What has the focus, also within shadow roots: its accessible name, near enough. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const labels = (active as HTMLInputElement | null)?.labels ?? [];
    return `${active?.getAttribute('aria-label') ?? ''} ${active?.textContent ?? ''} ${[...labels].map((label) => label.textContent).join(' ')}`
      .replaceAll(/\s+/g, ' ')
      .trim();
  });

/** Presses Tab, as often as it takes. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`The keys do not reach ${name}`);
}

for (const direction of ['ltr', 'rtl'] as const) {
  test.describe(direction === 'ltr' ? 'from left to right' : 'from right to left', () => {
    test.beforeEach(({ page }) => turn(page, direction));

    test('a screen reader is told the rating, the ways to choose, and every review with its thread', async ({
      page,
    }) => {
      const reviews = await open(page);
      await expect(reviews).toMatchAriaSnapshot(`
        - region "Reviews":
          - heading "Reviews" [level=2]
          - status: /\\d+ of \\d+ reviews shown/
          - img /\\d\\.\\d out of 5 stars/
          - list "Reviews by stars":
            - listitem:
              - button /5 stars \\d+ reviews/
            - listitem:
              - button /4 stars \\d+ reviews?/
          - button "Write a review"
          - button "Contact the shop"
          - button "Filter and search"
          - combobox "Order"
      `);
      const answered = reviews.locator('.list article', { has: page.locator('.thread') }).first();
      await expect(answered).toMatchAriaSnapshot(`
        - article:
          - img /[1-5] out of 5 stars/
          - heading [level=3]
          - paragraph
          - paragraph:
            - time
          - paragraph:
            - button /Helpful/
            - button "Report"
            - button "Link"
          - list:
            - listitem:
              - paragraph:
                - text: /Shop/
                - time
      `);
    });

    test('a screen reader is told what each field of the form is for, and what is wrong with it', async ({
      page,
    }) => {
      const reviews = await open(page);
      await reviews.getByRole('button', { name: 'Write a review' }).click();
      await expect(reviews.locator('form').first()).toMatchAriaSnapshot(`
        - group "Write a review":
          - group "Your rating":
            - 'radio "1 of 5: Very bad"'
            - 'radio "2 of 5: Bad"'
            - 'radio "3 of 5: Mixed"'
            - 'radio "4 of 5: Good"'
            - 'radio "5 of 5: Very good"'
          - textbox "Headline (optional)"
          - textbox "Your review (optional)"
          - button "Add photos"
          - textbox "Name to show"
          - textbox "E-mail"
          - button "Send review"
          - button "Not now"
      `);
      await reviews.getByRole('button', { name: 'Send review' }).click();
      const alert = reviews.getByRole('alert');
      await expect(alert).toBeFocused();
      for (const way of await alert.getByRole('button').all()) await expect(way).toHaveAccessibleName(/.+/);
      await expect(reviews.getByLabel('Name to show')).toHaveAttribute('aria-invalid', 'true');
      await expect(reviews.getByLabel('Name to show')).toHaveAccessibleDescription(/.+/);
    });

    test('reading, choosing and writing need nothing but the keyboard', async ({ page }) => {
      const reviews = await open(page);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await tabTo(page, /^3 stars/);
      await page.keyboard.press('Enter');
      await expect(reviews.getByText(/with 3 stars/)).toBeVisible();
      await tabTo(page, /^Show all/);
      await page.keyboard.press('Enter');
      await expect(reviews.getByText('All reviews', { exact: true })).toBeVisible();
      await expect(reviews.getByRole('combobox', { name: 'Order' })).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await expect(reviews.getByRole('searchbox')).toBeVisible();
      await page.evaluate(() => document.querySelector<HTMLElement>('.buy')?.focus());
      await tabTo(page, /^Write a review/);
      await page.keyboard.press('Enter');
      await expect(reviews.locator('form').first()).toBeVisible();
      await page.route(API, async (route) => {
        if (route.request().method() === 'GET') return route.continue();
        const { reviews: some, aggregateRating } = await (
          await page.request.get(route.request().url())
        ).json();
        const ownReview = { token: 'a-token', url: 'https://shop.example/r/a-token' };
        return route.fulfill({ status: 201, json: { review: some[0], aggregateRating, ownReview } });
      });
      // The form opens in place, and takes the focus to its first field.
      await expect(reviews.getByRole('radio').first()).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await tabTo(page, /Name to show/);
      await page.keyboard.type('Ida');
      await tabTo(page, /E-mail/);
      await page.keyboard.type('ida@example.com');
      await tabTo(page, /^Send review/);
      await page.keyboard.press('Enter');
      await expect(reviews.getByText(/Thank you/)).toBeVisible();
    });
  });
}

test('from right to left bars and stars fill from the right', async ({ page }) => {
  await turn(page, 'rtl');
  const reviews = await open(page);
  const bar = (await reviews.locator('.bar').first().boundingBox())!;
  const fill = (await reviews.locator('.bar-fill').first().boundingBox())!;
  expect(fill.x + fill.width).toBeCloseTo(bar.x + bar.width, 0);
  expect(fill.x).toBeGreaterThan(bar.x);
  const figure = (await reviews.locator('.mean-figure').boundingBox())!;
  const stars = (await reviews.locator('.mean .stars').boundingBox())!;
  expect(figure.x).toBeGreaterThan(stars.x);
  const part = reviews.locator('.mean .star').last();
  expect(await part.evaluate((star) => getComputedStyle(star).scale)).toBe('-1 1');
});

test('at 400 % nothing needs to be scrolled sideways: reading, choosing, writing', async ({ page }) => {
  // A window of 1280 × 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  const reviews = await open(page);
  await reviews.getByRole('button', { name: 'Filter and search' }).click();
  await expect(reviews.getByRole('searchbox')).toBeVisible();
  await reviews.getByRole('button', { name: 'Write a review' }).click();
  await expect(reviews.locator('form').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('letters and lines may be set wider apart: nothing is cut off', async ({ page }) => {
  const reviews = await open(page);
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
    const reviews = await open(page);
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
    const reviews = await open(page);
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
    await open(page);
    // Of the widget: the colours of the page are not its own then, and axe does not know it.
    expect((await violations(page)).filter((each) => each.includes('candor-'))).toEqual([]);
  });
});

test('whoever asks for less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const reviews = await open(page);
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
  const reviews = await open(page);
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
