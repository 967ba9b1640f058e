/** How a page that is served with its reviews is watched while the widget takes over. */
import { expect, type Page, type Route } from '@playwright/test';
import sharp from 'sharp';

export const FIRST_PAGE = /\/products\/clothing-895\/reviews(\?|$)/;

/** Holds the script of the widget back until it is let go. */
export async function holdScript(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/candor.js', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** The page as it comes, changed. */
export async function changePage(page: Page, change: (html: string) => string): Promise<void> {
  await page.route('**/drawn', async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

/** What the page asked the endpoint for. */
export function askedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (FIRST_PAGE.test(request.url())) asked.push(request.url());
  });
  return asked;
}

export function consoleOf(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  return messages;
}

interface Watched {
  shifts: number[];
  /** Frames without a review after the first with one. */
  gaps: number;
}
export const watched = (page: Page) =>
  page.evaluate(() => (window as unknown as { watched: Watched }).watched);

/** Every layout shift, and every frame that shows no review after one did. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Watched = { shifts: [], gaps: 0 };
    Object.assign(window, { watched: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    let hadReviews = false;
    const look = () => {
      const article = document.querySelector('candor-reviews')?.shadowRoot?.querySelector('.list article');
      const isShown = Boolean(article?.getBoundingClientRect().height);
      if (hadReviews && !isShown) seen.gaps += 1;
      hadReviews ||= isShown;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** The second stage has taken over once a press is answered. */
export async function takenOver(page: Page): Promise<void> {
  const reviews = page.locator('candor-reviews');
  const writes = reviews.getByRole('button', { name: 'Write a review' });
  await expect.poll(() => writes.evaluate((button) => (button as HTMLElement).onclick !== null)).toBe(true);
}

/** How many points of two pictures are of another colour, beyond how the edges of letters and photos are smoothed. */
export async function differing(one: Buffer, other: Buffer): Promise<number> {
  const [ones, others] = await Promise.all(
    [one, other].map((png) => sharp(png).greyscale().raw().toBuffer()),
  );
  return [...(ones ?? [])].filter((tone, at) => Math.abs(tone - (others?.[at] ?? -255)) > 24).length;
}
