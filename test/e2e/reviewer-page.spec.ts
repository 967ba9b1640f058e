import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';

/** Leaves a review of the demo shop; answers the address of its author's private page. */
async function reviewed(request: APIRequestContext): Promise<string> {
  const answer = await request.post('/v1/shops/demo/products/clothing-1059/reviews', {
    headers: { 'idempotency-key': crypto.randomUUID() },
    data: {
      reviewRating: { ratingValue: 1 },
      headline: 'The lace came loose',
      reviewBody: 'After the second wash.\nI had hoped for more.',
      author: { name: 'Ines', email: 'ines@example.com' },
      topic: 'quality',
    },
  });
  return new URL((await answer.json()).ownReview.url).pathname;
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole page works: answering, settling, revising, a new link, deleting', async ({
    page,
    request,
  }) => {
    const said: string[] = [];
    const asked = new Set<string>();
    page.on('console', (message) => said.push(message.text()));
    page.on('request', (each) => asked.add(new URL(each.url()).origin));
    const first = await reviewed(request);
    await page.goto(first);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Your review of');

    await page.getByLabel(/^Write to/).fill('Is anyone there?');
    await page.getByRole('button', { name: 'Publish message' }).click();
    await expect(page.getByRole('status')).toContainText('published');
    await page.reload();
    await expect(page.getByText('Is anyone there?')).toHaveCount(1);

    await page.getByRole('link', { name: /^Edit your message/ }).click();
    await page.getByLabel('Your message').fill('Is anyone there, please?');
    await page.getByRole('button', { name: 'Save the change' }).click();
    await page.getByText('1 earlier text').click();
    await expect(page.getByText('Is anyone there?', { exact: true })).toBeVisible();

    await page.getByRole('button', { name: 'It was made right' }).click();
    await expect(page.getByText(/^You said on .* that it was made right\.$/)).toBeVisible();
    await page.getByText('It is not right after all').click();
    await page.getByLabel('What is still missing?').fill('The belt.');
    await page.getByRole('button', { name: /not yet/ }).click();
    await expect(page.getByText('The belt.')).toBeVisible();

    await page.getByRole('link', { name: 'Change your review' }).click();
    await page.getByRole('radio', { name: /4 out of 5 stars/ }).check();
    await page.getByRole('button', { name: 'Publish the change' }).click();
    await expect(page.getByText('1 star, changed to 4 stars')).toBeVisible();

    await page.getByRole('link', { name: 'Make a new one' }).click();
    await page.getByRole('button', { name: 'Make a new link' }).click();
    await expect(page.getByRole('status')).toContainText(new URL(page.url()).pathname);
    const second = page.url();
    await page.goto(first);
    await page.getByRole('button', { name: 'Mail me the new link' }).click();
    await expect(page.getByRole('status')).toContainText('on its way');

    await page.goto(second);
    await page.getByRole('link', { name: 'Delete it' }).click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await expect(page.getByRole('heading', { name: 'Your review is deleted' })).toBeVisible();
    expect([...asked]).toEqual([new URL(second).origin]);
    // A browser notes each answer of 4xx by itself; nothing else is said.
    expect(said.filter((words) => !words.includes('status of 410'))).toEqual([]);
  });
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours, on the narrowest screen and zoomed`, () => {
    // 1280 px at 400 % are 320.
    test.use({ colorScheme, viewport: { width: 320, height: 640 } });

    test('axe finds nothing on any page, and nothing must be scrolled sideways', async ({
      page,
      request,
    }) => {
      const address = await reviewed(request);
      const replaced = await reviewed(request);
      const form = { key: crypto.randomUUID() };
      await request.post(`${replaced}/link`, { form });
      const states: Record<string, () => Promise<unknown>> = {
        open: () => page.goto(address),
        error: async () => {
          await page.goto(address);
          await page.getByRole('button', { name: 'Publish message' }).click();
          await expect(page.getByRole('alert')).toBeFocused();
        },
        said: async () => {
          await page.getByLabel(/^Write to/).fill('Wordwithoutanyend'.repeat(9));
          await page.getByRole('button', { name: 'Publish message' }).click();
          await expect(page.getByRole('status')).toBeFocused();
        },
        resolved: async () => {
          await page.getByRole('button', { name: 'It was made right' }).click();
          await page.getByText('It is not right after all').click();
        },
        revise: () => page.goto(`${address}/revise`),
        delete: () => page.goto(`${address}/delete`),
        link: () => page.goto(`${address}/link`),
        replaced: () => page.goto(replaced),
        unknown: () => page.goto('/r/nothing'),
      };
      for (const [name, enter] of Object.entries(states)) {
        await enter();
        expect(await violations(page), name).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, name).toBe(320);
      }
    });
  });
}
