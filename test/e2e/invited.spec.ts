import { expect, type Page, type Route, test } from '@playwright/test';

const TOKEN = 'demo.AZ0000000000000000000A.proof-of-an-invitation-that-nobody-else-has';
const PAGE = '/products/harbour-denim-jacket';

/** What the endpoint answers about the invitation; the server's own answers are tried in its tests. */
async function answer(page: Page, fulfil: (route: Route) => Promise<void>): Promise<string[]> {
  const tokens: string[] = [];
  await page.route('**/v1/shops/demo/invitation**', async (route) => {
    tokens.push((await route.request().headerValue('authorization')) ?? '');
    await fulfil(route);
  });
  return tokens;
}

test.use({ viewport: { width: 360, height: 740 } });

test('the link of an invitation opens the form in the product page, and its token goes nowhere else', async ({
  page,
}) => {
  const tokens = await answer(page, (route) =>
    route.fulfill({
      json: {
        url: 'https://reviews.example/i/x',
        author: { name: 'Ida L.' },
        incentive: '',
        products: [
          { productID: 'clothing-984', name: 'Harbour Denim Jacket', isAnswered: false, review: null },
        ],
      },
    }),
  );
  const told: string[] = [];
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('request', (request) => {
    told.push(request.url(), request.headers()['referer'] ?? '');
  });
  await page.goto(`${PAGE}?candor=${TOKEN}.4`);
  const reviews = page.locator('candor-reviews');
  await expect(reviews.getByRole('radio', { name: '4 of 5: Good' })).toBeChecked();
  await expect(reviews.getByText('Your rating')).toBeInViewport();
  await expect(reviews.getByLabel('Name to show')).toHaveValue('Ida L.');
  await expect(reviews.getByLabel('E-mail')).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
  expect(tokens).toEqual([`Bearer ${TOKEN}`]);
  // The page itself was asked for by it; nothing after that was.
  const own = await page.evaluate(() => location.origin);
  expect(told.filter((each) => each.includes(TOKEN) && each !== `${own}${PAGE}?candor=${TOKEN}.4`)).toEqual(
    [],
  );
  expect(said).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('a link that has expired says what to do above the form, and reading goes on', async ({ page }) => {
  await answer(page, (route) =>
    route.fulfill({
      status: 410,
      contentType: 'application/problem+json',
      json: { type: 'https://reviews.example/docs/problems/invitation-expired', title: 'x', status: 410 },
    }),
  );
  await page.goto(`${PAGE}?candor=${TOKEN}`);
  const reviews = page.locator('candor-reviews');
  await expect(reviews.getByText(/has expired\. You can write here all the same/)).toBeVisible();
  await expect(reviews.getByLabel('E-mail')).toBeVisible();
  await expect(reviews.getByRole('article').first()).toBeAttached();
});
