/** A small shop that the widget's tests read from and write to: the mock, behind real fetch calls. */
import { within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw/http';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Channel } from '../../src/contract/channel.ts';
import type { Message, ProductReviews, Review } from '../../src/contract/review.ts';
import { handlers } from '../../src/mocks/handlers.ts';
import { createMemoryShop } from '../../src/mocks/memory-shop.ts';

export const ENDPOINT = 'http://shop.example/v1/shops/test';
export const REVIEWS_OF_STRAP = `${ENDPOINT}/products/strap/reviews`;

export function aReview(about: Partial<Review> & { stars?: number } = {}): Review {
  const { stars = 5, ...rest } = about;
  return {
    id: crypto.randomUUID(),
    itemReviewed: { productID: 'strap', variant: '' },
    reviewRating: { ratingValue: stars },
    headline: 'Holds well',
    reviewBody: 'I wear it every day.',
    author: { name: 'Ana P.' },
    datePublished: '2026-03-01T09:30:00Z',
    inLanguage: 'en',
    verified: false,
    staff: false,
    incentivized: false,
    importedFrom: null,
    helpfulCount: 0,
    attributes: [],
    media: [],
    topic: null,
    revisions: [],
    dateResolved: null,
    thread: [],
    ...rest,
  };
}

export function aMessage(about: Partial<Message> = {}): Message {
  return {
    id: crypto.randomUUID(),
    by: 'merchant',
    author: { name: 'Maren, Lindfold' },
    text: 'A new strap leaves us on Friday.',
    dateCreated: '2026-03-02T08:00:00Z',
    dateModified: null,
    promise: null,
    ...about,
  };
}

/** Answered on working days. */
export const PHONE: Channel = {
  type: 'phone',
  name: 'Call us: 030 1234567',
  url: 'tel:+49301234567',
  timeZone: 'Europe/Berlin',
  openingHours: (['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const).map((dayOfWeek) => ({
    dayOfWeek,
    opens: '09:00',
    closes: '18:00',
  })),
};

/** Thirteen reviews with five, four and one star; the newest first is `Review 13`. */
export const REVIEWS: readonly Review[] = Array.from({ length: 13 }, (_, index) =>
  aReview({
    stars: [5, 4, 1][index % 3]!,
    headline: `Review ${index + 1}`,
    datePublished: `2026-03-${String(index + 1).padStart(2, '0')}T09:30:00Z`,
    helpfulCount: index === 4 ? 7 : 0,
  }),
);

/** Starts the shop anew for each test of a file. `requests` holds `METHOD /path?query` in order. */
export function widgetShop(reviews: readonly Review[] = REVIEWS) {
  const server = setupServer();
  const requests: string[] = [];
  server.events.on('request:start', ({ request }) => {
    requests.push(`${request.method} ${request.url.replace(ENDPOINT, '')}`);
  });
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  beforeEach(() => {
    requests.length = 0;
    const products = [
      { productID: 'strap', name: 'Leather strap' },
      { productID: 'buckle', name: 'Buckle' },
    ];
    server.use(
      ...handlers(ENDPOINT, createMemoryShop({ name: 'Lindfold', products, reviews, channels: [PHONE] })),
    );
  });
  afterEach(() => {
    server.resetHandlers();
    document.body.replaceChildren();
    // Drafts of the form.
    localStorage.clear();
  });
  afterAll(() => server.close());
  return { server, requests };
}

/** Puts an element on the page and answers it with its shadow root. */
export function place(
  tag: 'candor-reviews' | 'candor-rating' | 'candor-highlights',
  attributes: Record<string, string> = {},
  inside = '',
) {
  const element = document.createElement(tag);
  const all = { product: 'strap', endpoint: ENDPOINT, ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  element.textContent = inside;
  document.body.append(element);
  // It makes its own a moment later, unless it has one.
  const root: unknown = element.attachShadow({ mode: 'open' });
  // Queries of Testing Library take any element; a shadow root answers them all the same.
  return { element, root: root as HTMLElement };
}

/** Of the reviews that are shown, in their order. */
export function headlines(root: HTMLElement): (string | null)[] {
  return within(root)
    .queryAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
}

/** A widget whose first page is drawn whole: what stands below the list comes last. */
export async function openReviews(attributes: Record<string, string> = {}) {
  const placed = place('candor-reviews', attributes);
  await within(placed.root).findByText('How we check reviews');
  return { ...placed, user: userEvent.setup(), inside: within(placed.root) };
}

/** The shop with this one review, or none. */
export function oneReview(
  about: Parameters<typeof aReview>[0] | undefined,
  around: Partial<ProductReviews> = {},
) {
  const reviews = about ? [aReview(about)] : [];
  const count = reviews.length;
  const page: ProductReviews = {
    product: { productID: 'strap', name: 'Strap' },
    aggregateRating: {
      ratingValue: count ? 5 : null,
      ratingCount: count,
      reviewCount: count,
      distribution: { 1: 0, 2: 0, 3: 0, 4: 0, 5: count },
    },
    attributes: [],
    reviews,
    media: reviews.flatMap(({ media }) => media),
    total: count,
    choices: [],
    mostHelpful: [],
    disclosure: ['Anyone may write.'],
    channels: [],
    negativeUpTo: 3,
    nextCursor: null,
    ...around,
  };
  return [http.get(REVIEWS_OF_STRAP, () => HttpResponse.json(page))];
}
