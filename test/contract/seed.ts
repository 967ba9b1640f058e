/** What both implementations hold when the suite begins. */
import type { MemoryProduct, MemoryShopOptions } from '../../src/mocks/premises.ts';
import type { Message, Review } from '../../src/contract/review.ts';

export const SHOP = { id: 'acme', name: 'Acme Straps' } as const;

/** Every character that an address gives a meaning. */
export const AWKWARD = { productID: '50% off / größe #1? ü&b=+1', name: 'With an awkward id' } as const;

export const PRODUCTS = [
  { productID: 'strap', name: 'Leather strap' },
  { productID: 'buckle', name: 'Brass buckle' },
  { productID: 'paged', name: 'Reviewed while it is read' },
  { productID: 'written', name: 'Reviewed by the tests' },
  { productID: 'asked', name: 'Asked about by the tests' },
  { productID: 'cord-green', name: 'Cord', variant: 'Green' },
  { productID: 'cord-red', name: 'Cord, red', variantOf: 'cord-green', variant: 'Red' },
  AWKWARD,
] as const satisfies readonly MemoryProduct[];

/** Asked of every product. */
export const ATTRIBUTES = [
  {
    id: '0190c000-0000-7000-8000-000000000001',
    name: 'Length',
    words: ['Too short', '', 'As it should be', '', 'Too long'],
    best: 'middle',
  },
  {
    id: '0190c000-0000-7000-8000-000000000002',
    name: 'Quality',
    words: ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'],
    best: 'high',
  },
] as const satisfies MemoryShopOptions['attributes'];

/** Ratings, dates and votes repeat, so that every order has ties to break. */
export const REVIEWS: readonly Review[] = Array.from({ length: 23 }, (_, index) => ({
  id: `0190a000-0000-7000-8000-${String(index).padStart(12, '0')}`,
  itemReviewed: { productID: 'strap', variant: '' },
  reviewRating: { ratingValue: [5, 4, 1, 5, 2][index % 5] ?? 5 },
  headline: index % 4 === 0 ? '' : `Headline ${index}`,
  reviewBody: index % 3 === 0 ? '' : `What I think, number ${index}.\nA second line.`,
  author: { name: `Reviewer ${index}` },
  datePublished: new Date(Date.UTC(2026, 2, 1 + Math.floor(index / 2), 9, 30)).toISOString(),
  inLanguage: index % 2 === 0 ? 'en' : index % 4 === 1 ? 'de-AT' : null,
  verified: index % 6 === 5,
  staff: false,
  incentivized: index === 7,
  importedFrom: null,
  helpfulCount: index % 4,
  attributes: [],
  media: [],
  topic: ([null, null, 'quality', null, 'delivery'] as const)[index % 5] ?? null,
  revisions: [],
  dateResolved: null,
  thread: index === 2 ? thread() : [],
}));

export function seeded(index: number): Review {
  const review = REVIEWS[index];
  if (!review) throw new RangeError(`there is no seeded review ${index}`);
  return review;
}

function thread(): Message[] {
  return [
    {
      id: '0190b000-0000-7000-8000-000000000001',
      by: 'merchant',
      author: { name: 'Maren' },
      text: 'The stitching should not give way. A new strap leaves us on Monday.',
      dateCreated: '2026-03-10T08:00:00.000Z',
      dateModified: null,
      promise: null,
    },
    {
      id: '0190b000-0000-7000-8000-000000000002',
      by: 'reviewer',
      author: { name: 'Reviewer 2' },
      text: 'It came, thank you.',
      dateCreated: '2026-03-12T08:00:00.000Z',
      dateModified: '2026-03-12T08:05:00.000Z',
      promise: null,
    },
  ];
}
