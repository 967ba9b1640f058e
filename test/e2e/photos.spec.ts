import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { aPhoto } from '../support/photos.ts';
import { violations } from './violations.ts';

const PRODUCT = '/products/corso-striped-crops';
const NECK = join(import.meta.dirname, '../../demo/shop/photos/dress-neck.jpg');

async function openForm(page: Page) {
  await page.goto(`${PRODUCT}#reviews`);
  const reviews = page.locator('candor-reviews');
  await reviews.getByRole('button', { name: 'Write a review' }).click();
  await reviews.locator('.choice').nth(4).click();
  await reviews.getByLabel('Headline').fill('See for yourself');
  await reviews.getByLabel('Name to show').fill('Ines');
  await reviews.getByLabel('E-mail').fill('ines@example.com');
  return { reviews, chooser: reviews.locator('input[type=file]') };
}

test('photos are chosen, dropped and pasted, described, and published without what they told', async ({
  page,
}) => {
  const { reviews, chooser } = await openForm(page);
  const sent: Buffer[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/media')) sent.push(request.postDataBuffer() ?? Buffer.alloc(0));
  });
  const exif = { IFD3: { GPSLatitude: '52/1 31/1 12/1' }, IFD0: { Model: 'Spyglass 9' } };
  const chosen = Buffer.from(await aPhoto({ width: 3000, height: 2000, exif }));
  await chooser.setInputFiles({ name: 'chosen.jpg', mimeType: 'image/jpeg', buffer: chosen });
  await expect(reviews.getByText('Ready')).toHaveCount(1);
  await give(page, 'drop', 'dropped.png');
  await expect(reviews.getByText('Ready')).toHaveCount(2);
  await give(page, 'paste', 'pasted.png');
  await expect(reviews.getByText('Ready')).toHaveCount(3);
  await reviews.getByLabel('What chosen.jpg shows').fill('Half red, half blue');
  await reviews.getByRole('button', { name: 'Remove: dropped.png' }).click();
  await expect(chooser).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await reviews.getByRole('button', { name: 'Send review' }).click();

  const review = reviews.locator('.list article').first();
  await expect(review.getByRole('button', { name: 'Half red, half blue' })).toBeVisible();
  await expect(review.getByRole('img')).toHaveCount(3); // The stars are one.
  expect(sent[0]?.includes('Spyglass 9')).toBe(false);
  expect(sent[0]?.length).toBeLessThan(chosen.length);
  await page.reload();
  await expect(reviews.getByRole('button', { name: 'Half red, half blue' }).first()).toBeVisible();
});

test('when photos come too often they wait as long as the shop asks, and then go out', async ({ page }) => {
  const { reviews, chooser } = await openForm(page);
  let asked = 0;
  await page.route('**/media', (route) => {
    asked += 1;
    const headers = {
      'retry-after': '3',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'retry-after',
    };
    return asked === 1 ? route.fulfill({ status: 429, headers }) : route.continue();
  });
  await chooser.setInputFiles(NECK);
  await expect(
    reviews.getByText('“dress-neck.jpg” could not be sent. There were many requests'),
  ).toBeVisible();
  const again = reviews.getByRole('button', { name: /^Try again in \d s/ });
  await expect(again).toHaveAttribute('aria-disabled', 'true');
  await again.click({ force: true });
  expect(asked).toBe(1);
  await reviews.getByRole('button', { name: 'Try again: dress-neck.jpg' }).click();
  await expect(reviews.getByText('Ready')).toHaveCount(1);
  expect(asked).toBe(2);
});

test('a broken file is named, and the review does not leave without a word on it', async ({ page }) => {
  const { reviews, chooser } = await openForm(page);
  const buffer = Buffer.from('not a photo');
  await chooser.setInputFiles({ name: 'holiday.heic', mimeType: 'image/heic', buffer });
  await expect(reviews.getByText('“holiday.heic” cannot be read as a photo.')).toBeVisible();
  await reviews.getByRole('button', { name: 'Send review' }).click();
  await expect(reviews.getByRole('button', { name: /A photo was not sent/ })).toBeVisible();
  await reviews.getByRole('button', { name: 'Remove: holiday.heic' }).click();
  await reviews.getByRole('button', { name: /^Send/ }).click();
  await expect(reviews.getByText('Thank you. Your review is published.')).toBeVisible();
});

test('an upload that fails says so beside its photo, and is sent again', async ({ page }) => {
  const { reviews, chooser } = await openForm(page);
  await page.route('**/media', (route) => route.fulfill({ status: 503, body: '' }));
  await chooser.setInputFiles(NECK);
  await expect(reviews.getByText('“dress-neck.jpg” could not be sent.')).toBeVisible();
  await page.unroute('**/media');
  await reviews.getByRole('button', { name: 'Try again: dress-neck.jpg' }).click();
  await expect(reviews.getByText('Ready')).toBeVisible();
});

test('when what photos need cannot be fetched it says so, and the chosen one is taken at the next try', async ({
  page,
}) => {
  await page.route('**/candor-photos.js', (route) => route.abort());
  const { reviews, chooser } = await openForm(page);
  await chooser.setInputFiles(NECK);
  await expect(reviews.getByRole('alert')).toContainText('The photos could not be opened.');
  await expect(reviews.getByLabel('Headline')).toHaveValue('See for yourself');
  await page.unroute('**/candor-photos.js');
  await reviews.getByRole('button', { name: 'Try again' }).click();
  await expect(reviews.getByText('Ready')).toHaveCount(1);
  await expect(reviews.getByRole('alert')).toHaveCount(0);
});

test('a review waits for its photos', async ({ page }) => {
  const { reviews, chooser } = await openForm(page);
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/media', async (route) => {
    await promise;
    await route.continue();
  });
  await chooser.setInputFiles(NECK);
  await expect(reviews.getByRole('progressbar')).toBeVisible();
  await reviews.getByRole('button', { name: 'Send review' }).click();
  await expect(reviews.getByRole('button', { name: 'Sending…' })).toBeVisible();
  resolve();
  await expect(reviews.getByText('Thank you. Your review is published.')).toBeVisible();
  await expect(reviews.locator('.list article').first().locator('.photo')).toHaveCount(1);
});

test('a sixth photo is left out by its name', async ({ page }) => {
  const { reviews, chooser } = await openForm(page);
  const buffer = readFileSync(NECK);
  const names = [1, 2, 3, 4, 5, 6].map((index) => `photo-${index}.jpg`);
  await chooser.setInputFiles(names.map((name) => ({ name, mimeType: 'image/jpeg', buffer })));
  await expect(reviews.getByText('5 photos at most. Left out: photo-6.jpg.')).toBeVisible();
  await expect(reviews.getByText('Ready')).toHaveCount(5);
});

test('photos are read and written under a strict policy, with an empty console', async ({ page }) => {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto('/csp');
  const reviews = page.locator('candor-reviews');
  await reviews.scrollIntoViewIfNeeded();
  await reviews.getByRole('button', { name: 'Write a review' }).click();
  await reviews.locator('input[type=file]').setInputFiles(NECK);
  await expect(reviews.getByText('Ready')).toBeVisible();
  expect(messages).toEqual([]);
});

/** As a person drops or pastes a file into the form. */
async function give(page: Page, how: 'drop' | 'paste', name: string): Promise<void> {
  const bytes = [...(await aPhoto({ type: 'png' }))];
  await page.locator('candor-reviews').evaluate(
    (element, { how: type, name: file, bytes: content }) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(content)], file, { type: 'image/png' }));
      const about = { bubbles: true, composed: true, cancelable: true };
      const event =
        type === 'drop'
          ? new DragEvent('drop', { ...about, dataTransfer: files })
          : new ClipboardEvent('paste', { ...about, clipboardData: files });
      element.shadowRoot?.querySelector('textarea')?.dispatchEvent(event);
    },
    { how, name, bytes },
  );
}
