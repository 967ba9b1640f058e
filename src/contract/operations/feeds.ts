/** What search engines and marketplaces fetch by themselves, at addresses that stay. */
import * as z from 'zod/mini';
import type { Operation } from '../operation.ts';

const FeedQuery = z.strictObject({
  /** Where the shop is, such as `https://acme.example`: what the addresses of products are relative to, where they are. */
  site: z.optional(z.url({ protocol: /^https?$/, error: 'must be an address such as https://acme.example' })),
});

export const feedOperations = {
  getGoogleFeed: {
    method: 'GET',
    path: '/feeds/google-product-reviews.xml',
    access: 'public',
    summary: 'All published reviews for Google Merchant Center',
    description:
      'A product review feed of schema 2.4, whole each time: what was deleted is missing, and is deleted there too. Every star is in it. Reviews without a word, or of products whose address is relative and no `site` is given, cannot be told in that schema; a comment at the end counts them.',
    query: FeedQuery,
    answer: { status: 200, description: 'The feed.', file: 'application/xml' },
    problems: ['too-many-requests'],
  },
  getMetaFeed: {
    method: 'GET',
    path: '/feeds/meta-reviews.csv',
    access: 'public',
    summary: 'All published reviews for the shops of Meta',
    description:
      'Its table of product reviews, whole each time. What it leaves out is what the feed for Google leaves out.',
    query: FeedQuery,
    answer: { status: 200, description: 'The table.', file: 'text/csv' },
    problems: ['too-many-requests'],
  },
} as const satisfies Record<string, Operation>;
