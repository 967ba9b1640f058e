import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';

/** Collected payloads, each of which ran script in a naive page; they are kept beside the repository and not in it. */
const collection = join(import.meta.dirname, '../../../shared/attacks/xss_live.json');
const built = [
  '<img src=x onerror="alert(1)">',
  '<svg onload=alert(1)>',
  '"><script>alert(1)</script>',
  "javascript:alert(1)//'",
  '</style></script><iframe srcdoc="<script>parent.alert(1)</script>">',
];

function payloads(): string[] {
  if (!existsSync(collection)) return built;
  const found = JSON.parse(readFileSync(collection, 'utf8')) as { payload: string }[];
  return [...built, ...found.map(({ payload }) => payload)];
}

async function countAlarms(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { alarms: 0 });
    for (const name of ['alert', 'confirm', 'prompt', 'print'] as const) {
      Object.assign(window, { [name]: () => ((window as unknown as { alarms: number }).alarms += 1) });
    }
  });
  return () => page.evaluate(() => (window as unknown as { alarms: number }).alarms);
}

test('hostile text in every place of a review is shown letter by letter, and nothing of it runs', async ({
  page,
}) => {
  const texts = payloads();
  const alarms = await countAlarms(page);
  await page.route('**/v1/shops/demo/products/*/reviews', async (route) => {
    const answer = await (await route.fetch()).json();
    const [one] = answer.reviews;
    const reviews = texts.map((text, index) => ({
      ...one,
      id: `${index} ${text}`,
      headline: text,
      reviewBody: text,
      author: { name: text },
      inLanguage: text,
      importedFrom: text,
      thread: [
        {
          id: text,
          by: 'merchant',
          author: { name: text },
          text,
          dateCreated: one.datePublished,
          dateModified: null,
          promise: null,
        },
      ],
      revisions: [{ ...one, headline: text, reviewBody: text, dateReplaced: one.datePublished }],
    }));
    const channel = { type: 'chat', name: text(texts), url: 'https://x.example', timeZone: text(texts) };
    const channels = [
      { ...channel, openingHours: [{ dayOfWeek: 'Monday', opens: '09:00', closes: '18:00' }] },
    ];
    await route.fulfill({
      json: { ...answer, reviews, nextCursor: text(texts), disclosure: texts, channels },
    });
  });
  await page.goto('/products/wren-bib-tee#reviews');
  const articles = page.locator('candor-reviews .list article');
  await expect(articles).toHaveCount(texts.length);
  const shown = await articles.evaluateAll((all) =>
    all.map((each) => each.querySelector('[part=review-body]')?.textContent),
  );
  expect(shown).toEqual(texts);
  await page.locator('candor-reviews').getByRole('button', { name: 'Contact the shop' }).click();
  await expect(page.locator('candor-reviews').getByRole('link')).toContainText(text(texts));
  const strangers = await page.locator('candor-reviews').evaluate((element) => {
    const used =
      'a,article,b,button,details,div,h2,h3,header,label,li,ol,option,p,section,select,span,summary,time,ul';
    return [...element.shadowRoot!.querySelectorAll(`:not(${used})`)].map(({ outerHTML }) => outerHTML);
  });
  expect(strangers).toEqual([]);
  expect(await alarms()).toBe(0);
});

const text = (texts: readonly string[]) => texts[0] ?? '';

test('the control: in a naive page the same text runs', async ({ page }) => {
  const alarms = await countAlarms(page);
  await page.goto('/pages');
  await page.evaluate((markup) => {
    document.body.innerHTML = markup;
  }, built[0]!);
  await expect.poll(alarms).toBe(1);
});
