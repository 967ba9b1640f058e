import { expect, type Page, test } from '@playwright/test';

// Each test that writes has a product of its own, as they run beside each other.
const PRODUCT = '/products/solveig-high-low-dress';

async function openForm(page: Page, product = PRODUCT) {
  await page.goto(`${product}#reviews`);
  const reviews = page.locator('candor-reviews');
  await reviews.getByRole('button', { name: 'Write a review' }).click();
  await expect(reviews.getByRole('group', { name: 'Write a review' })).toBeVisible();
  return reviews;
}

test('a review written on the page is published, counted in every place, and there after a reload', async ({
  page,
}) => {
  const reviews = await openForm(page);
  const badge = page.locator('candor-rating').first();
  const before = Number(/\d+/.exec((await badge.getByText(/reviews/).textContent()) ?? '')?.[0]);
  await reviews.locator('.choice').nth(1).click();
  await expect(reviews.getByText('Bad', { exact: true })).toBeVisible();
  await reviews.getByLabel('Headline').fill('The lace came loose');
  await reviews.getByLabel('Your review').fill('After the second wash.\nI had hoped for more.');
  await reviews.getByLabel('Name to show').fill('Ines');
  await reviews.getByLabel('E-mail').fill('ines@example.com');
  await reviews.getByRole('button', { name: 'Send review' }).click();

  await expect(reviews.getByText('Thank you. Your review is published.')).toBeFocused();
  const first = reviews.locator('.list article').first();
  await expect(first).toContainText('The lace came loose');
  await expect(first.getByRole('img', { name: '2 out of 5 stars' })).toBeVisible();
  await expect(badge).toContainText(`${before + 1} reviews`);
  await page.reload();
  await expect(reviews.locator('.list article').first()).toContainText('The lace came loose');
  await expect(page.getByText('ines@example.com')).toHaveCount(0);
});

test('the stars are chosen by the arrow keys, with a word for each', async ({ page }) => {
  const reviews = await openForm(page);
  await expect(reviews.getByRole('radio', { name: '1 of 5: Very bad' })).toBeFocused();
  await page.keyboard.press('Space');
  for (const word of ['Bad', 'Mixed', 'Good', 'Very good']) {
    await page.keyboard.press('ArrowRight');
    await expect(reviews.locator('.chosen')).toHaveText(word);
  }
});

test('one star without a word on what went wrong is published as any review is', async ({ page }) => {
  const product = '/products/lokka-tunic-tee';
  await page.goto(`${product}#reviews`);
  const reviews = page.locator('candor-reviews');
  await reviews.getByRole('button', { name: 'Write a review' }).click();
  await reviews.locator('.choice').first().click();
  await reviews.getByLabel('Headline').fill('One star, and no more to say');
  await reviews.getByLabel('Name to show').fill('Ida');
  await reviews.getByLabel('E-mail').fill('ida@example.com');
  await reviews.getByRole('button', { name: 'Send review' }).click();
  await expect(reviews.getByText('Thank you. Your review is published.')).toBeVisible();
  await page.goto(`${product}?anew#reviews`);
  const first = reviews.locator('.list article').first();
  await expect(first).toContainText('One star, and no more to say');
  await expect(first.getByRole('img', { name: '1 out of 5 stars' })).toBeVisible();
});

test('what cannot be sent is still there, and is stored once however often it is sent', async ({ page }) => {
  const reviews = await openForm(page, '/products/ranna-chiffon-dress');
  let answers = 0;
  await page.route('**/reviews', async (route) => {
    if (route.request().method() !== 'POST' || answers > 0) return route.continue();
    answers += 1;
    // Stored, but the answer gets lost: the worst moment for a retry.
    await route.fetch();
    return route.fulfill({ status: 500, body: 'lost' });
  });
  await reviews.locator('.choice').nth(4).click();
  await reviews.getByLabel('Headline').fill('Sent twice, stored once');
  await reviews.getByLabel('Name to show').fill('Ida');
  await reviews.getByLabel('E-mail').fill('ida@example.com');
  await reviews.getByRole('button', { name: 'Send review' }).click();
  await expect(reviews.getByRole('alert')).toContainText('your text is still here');
  await expect(reviews.getByLabel('Headline')).toHaveValue('Sent twice, stored once');
  await reviews.getByRole('button', { name: 'Send again' }).click();
  await expect(reviews.getByText(/Thank you/)).toBeVisible();
  await page.reload();
  await expect(reviews.locator('.list article').first()).toContainText('Sent twice');
  await expect(reviews.getByText('Sent twice, stored once')).toHaveCount(1);
});

test('the form’s own file is fetched only when someone is about to write', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await page.goto(`${PRODUCT}#reviews`);
  const button = page.locator('candor-reviews').getByRole('button', { name: 'Write a review' });
  await expect(button).toBeVisible();
  expect(files).not.toContain('/candor-form.js');
  await button.hover();
  await expect.poll(() => files).toContain('/candor-form.js');
});

test('a form that cannot be fetched says so, and can be tried again', async ({ page }) => {
  // The focus on the button asks for the file already, and pressing it asks once more.
  await page.route('**/candor-form.js', (route) => route.abort());
  await page.goto(`${PRODUCT}#reviews`);
  const reviews = page.locator('candor-reviews');
  await reviews.getByRole('button', { name: 'Write a review' }).press('Enter');
  await expect(reviews.getByRole('alert')).toContainText('The form could not be loaded.');
  await expect(reviews.locator('.list article').first()).toBeVisible();
  // A second time: the way to the shop needs no file.
  await reviews.getByRole('button', { name: 'Try again' }).click();
  const mail = reviews.getByRole('link', { name: 'Contact the shop' });
  await expect(mail).toHaveAttribute('href', /^mailto:/);
  await expect(reviews.getByRole('alert')).toContainText('The form could not be loaded.');
  await page.unroute('**/candor-form.js');
  await reviews.getByRole('button', { name: 'Try again' }).click();
  await expect(reviews.getByRole('group', { name: 'Write a review' })).toBeVisible();
});

test('a review from a throw-away address is sent like any other; the browser does the work that is asked', async ({
  page,
}) => {
  const sent: number[] = [];
  page.on('response', (response) => {
    if (response.request().method() === 'POST' && response.url().endsWith('/reviews'))
      sent.push(response.status());
  });
  const reviews = await openForm(page, '/products/odile-peplum-blouse');
  await reviews.locator('.choice').nth(3).click();
  await reviews.getByLabel('Name to show').fill('Ines');
  await reviews.getByLabel('E-mail').fill('ines@mailinator.com');
  await reviews.getByRole('button', { name: 'Send review' }).click();
  await expect(reviews.getByText('Thank you. Your review is published.')).toBeVisible({ timeout: 20_000 });
  expect(sent).toEqual([428, 201]);
});
