/** The reviews of a product that has all of it: photos, threads, several pages. */
import { expect, type Locator, type Page } from '@playwright/test';

const PAGE = '/products/tilda-swing-sweater#reviews';

/** The words stay English, so that one test reads both; the direction is a message of each language. */
export async function turn(page: Page, direction: 'ltr' | 'rtl'): Promise<void> {
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

export async function openReviews(page: Page): Promise<Locator> {
  await page.goto(PAGE);
  const reviews = page.locator('candor-reviews');
  await expect(reviews.locator('.list article').nth(9)).toBeAttached();
  return reviews;
}
