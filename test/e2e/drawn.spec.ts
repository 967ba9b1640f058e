/** A product page that is served with its reviews in it: read before any script, and taken over unseen. */
import { expect, test } from '@playwright/test';
import {
  askedFor,
  changePage,
  consoleOf,
  differing,
  FIRST_PAGE,
  holdScript,
  takenOver,
  watch,
  watched,
} from './drawn-page.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all of the first view can be read, and nothing stands there that cannot be used', async ({
    page,
  }) => {
    const messages = consoleOf(page);
    await page.goto('/drawn');
    const reviews = page.locator('candor-reviews');
    await expect(reviews.getByRole('heading', { name: 'Reviews', exact: true })).toBeVisible();
    await expect(reviews.locator('.list article')).toHaveCount(10);
    await expect(reviews.getByText('Pilled after two days')).toBeVisible();
    await expect(reviews.getByText('Promised by')).not.toHaveCount(0);
    await expect(reviews.locator('.distribution .bar-fill').first()).toBeVisible();
    for (const name of ['Write a review', 'Filter and search', 'Helpful', 'Show more reviews'])
      await expect(reviews.getByRole('button', { name })).toHaveCount(0);
    await reviews.getByText('How we check reviews').click();
    await expect(reviews.locator('.disclosure li').first()).toBeVisible();
    await expect(reviews.getByRole('link', { name: 'Contact the shop' })).toHaveAttribute('href', /^mailto:/);
    expect(messages).toEqual([]);
  });

  test('it speaks the language that it was asked for, in its direction', async ({ page }) => {
    await page.goto('/drawn?locale=ar');
    const section = page.locator('candor-reviews section');
    await expect(section).toHaveAttribute('lang', 'ar');
    await expect(section).toHaveCSS('direction', 'rtl');
    await expect(section.getByRole('heading', { level: 2 })).not.toHaveText('Reviews');
  });
});

test('the widget takes it over without a request, a shift or a moment without reviews', async ({ page }) => {
  const messages = consoleOf(page);
  const asked = askedFor(page);
  await watch(page);
  const release = await holdScript(page);
  await page.goto('/drawn', { waitUntil: 'commit' });
  const reviews = page.locator('candor-reviews');
  await expect(reviews.locator('.list article').first()).toBeVisible();
  await reviews.evaluate((element) => element.scrollIntoView());
  const before = await page.screenshot();
  release();
  await takenOver(page);
  const after = await page.screenshot();
  expect(await differing(before, after)).toBeLessThan(10);
  expect(await watched(page)).toEqual({ shifts: [], gaps: 0 });
  expect(asked).toEqual([]);

  await reviews.getByRole('button', { name: /^3 stars/ }).click();
  await expect(reviews.getByText(/with 3 stars/)).toBeVisible();
  expect(asked).toHaveLength(1);
  await reviews.getByRole('button', { name: 'Show all' }).click();
  await expect(reviews.getByText('All reviews')).toBeVisible();
  await reviews.getByRole('button', { name: 'Show more reviews' }).click();
  await expect(reviews.locator('.list article')).toHaveCount(20);
  expect(messages).toEqual([]);
});

test('whoever reads already keeps the place, the focus, what is marked and what is opened', async ({
  page,
}) => {
  const release = await holdScript(page);
  await page.goto('/drawn', { waitUntil: 'commit' });
  const reviews = page.locator('candor-reviews');
  const eighth = reviews.locator('.list article').nth(7);
  await eighth.scrollIntoViewIfNeeded();
  await reviews.getByText('How we check reviews').click();
  await eighth.evaluate((article) => {
    Object.assign(window, { eighth: article });
    article.focus();
    const text = article.querySelector('.text')?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 2, text, 9);
  });
  const state = () =>
    eighth.evaluate((article) => ({
      isSame: article === (window as unknown as { eighth: Element }).eighth,
      top: Math.round(article.getBoundingClientRect().top),
      focused: (article.getRootNode() as ShadowRoot).activeElement === article,
      marked: String(getSelection()),
      opened: (article.getRootNode() as ShadowRoot).querySelector('.disclosure')?.hasAttribute('open'),
    }));
  const before = await state();
  expect(before).toMatchObject({ isSame: true, focused: true, opened: true });
  expect(before.marked).toHaveLength(7);
  release();
  await takenOver(page);
  expect(await state()).toEqual(before);
});

test('a script that is there before the reviews are parsed waits for them', async ({ page }) => {
  const asked = askedFor(page);
  await watch(page);
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/slow.js', async (route) => {
    await promise;
    await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  // The parser stands still before the element, and once more within it.
  await changePage(page, (html) =>
    html
      .replace('<candor-reviews', '<script src="/slow.js?before"></script><candor-reviews')
      .replace('</template>', '</template><script src="/slow.js?after"></script>'),
  );
  await page.goto('/drawn', { waitUntil: 'commit' });
  await page.waitForFunction(() => customElements.get('candor-reviews') !== undefined);
  resolve();
  await takenOver(page);
  await expect(page.locator('candor-reviews section')).toHaveCount(1);
  await expect(page.locator('candor-reviews .list article')).toHaveCount(10);
  expect(await watched(page)).toEqual({ shifts: [], gaps: 0 });
  expect(asked).toEqual([]);
});

test('moved, removed and put back, it stays as it was; another product is asked for', async ({ page }) => {
  const asked = askedFor(page);
  await page.goto('/drawn');
  await takenOver(page);
  const reviews = page.locator('candor-reviews');
  await reviews.evaluate((element) => {
    const home = element.parentElement;
    document.body.prepend(element);
    element.remove();
    home?.append(element);
  });
  await expect(reviews.locator('.list article')).toHaveCount(10);
  expect(asked).toEqual([]);
  await reviews.evaluate((element) => element.setAttribute('product', 'clothing-862'));
  await expect(reviews.getByText('36 reviews', { exact: true }).first()).toBeVisible();
  await expect(reviews.locator('section')).toHaveCount(1);
});

test('an answer that has grown old is asked for anew, and what was drawn can be read meanwhile', async ({
  page,
}) => {
  const asked = askedFor(page);
  await watch(page);
  await changePage(page, (html) =>
    html.replace(/data-until="\d+"/, 'data-until="1"').replaceAll('Pilled after two days', 'Long ago'),
  );
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(FIRST_PAGE, async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto('/drawn');
  const reviews = page.locator('candor-reviews');
  await reviews.scrollIntoViewIfNeeded();
  await expect.poll(() => asked).toHaveLength(1);
  await expect(reviews.getByText('Long ago')).toBeVisible();
  resolve();
  await expect(reviews.getByText('Pilled after two days')).toBeVisible();
  await expect(reviews.getByText('Long ago')).toHaveCount(0);
  await expect(reviews.locator('.list article')).toHaveCount(10);
  expect(await watched(page)).toMatchObject({ gaps: 0 });
});

for (const [what, change] of Object.entries({
  'is broken': (html: string) => html.replace(/(data-until="\d+">)\{/, '$1{{'),
  'is of another shape': (html: string) => html.replace('"reviews":[', '"views":['),
  'is of another product': (html: string) =>
    html.replace('reviews" product="clothing-895"', 'reviews" product="clothing-862"'),
  'is in another language': (html: string) => html.replace('locale="en"', 'locale="de"'),
})) {
  test(`an answer that ${what} is as good as none`, async ({ page }) => {
    await changePage(page, change);
    const answer = page.waitForResponse(/\/products\/clothing-\d+\/reviews(\?|$)/);
    await page.goto('/drawn');
    const reviews = page.locator('candor-reviews');
    await reviews.scrollIntoViewIfNeeded();
    const { reviews: due } = await (await answer).json();
    await expect(reviews.locator(`[id="review-${due[0].id}"]`)).toBeVisible();
    await expect(reviews.locator('.list article')).toHaveCount(10);
    await expect(reviews.locator('section')).toHaveCount(1);
    const isGerman = what === 'is in another language';
    await expect(
      reviews.getByRole('heading', { name: isGerman ? 'Bewertungen' : 'Reviews', exact: true }),
    ).toBeVisible();
  });
}

test('when the rest of the widget does not come, what was drawn stays', async ({ page }) => {
  await page.route('**/candor-reviews.js', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await page.goto('/drawn');
  await page.locator('candor-reviews').scrollIntoViewIfNeeded();
  await failed;
  await expect(page.locator('candor-reviews .list article')).toHaveCount(10);
  await expect(page.locator('candor-reviews').getByRole('alert')).toHaveCount(0);
});

test('under a strict policy its style sheet is a file, and the console stays empty', async ({ page }) => {
  const messages = consoleOf(page);
  await watch(page);
  await page.goto('/drawn/strict');
  const reviews = page.locator('candor-reviews');
  await expect(reviews.locator('.list article').first()).toBeVisible();
  await takenOver(page);
  await expect(reviews.locator('.summary')).toHaveCSS('display', 'flex');
  expect(messages).toEqual([]);
  expect(await watched(page)).toEqual({ shifts: [], gaps: 0 });
});

test('without the server of the reviews the page carries the plain element', async ({ page }) => {
  await page.goto('/drawn?locale=in%20no%20language');
  const reviews = page.locator('candor-reviews');
  await reviews.scrollIntoViewIfNeeded();
  await expect(reviews.locator('.list article').first()).toBeVisible();
});
