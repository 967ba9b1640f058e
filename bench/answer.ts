/** The reviews that all pages of the bench show: those of the demo shop, repeated until there are enough. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ProductReviews, Review } from '../src/contract/review.ts';

interface Row {
  readonly review_id: string;
  readonly rating: string;
  readonly title: string;
  readonly body: string;
  readonly author_name: string;
  readonly created_at: string;
  readonly reply_body: string;
  readonly reply_author: string;
  readonly reply_created_at: string;
}

const file = join(import.meta.dirname, '../demo/shop/reviews.csv');
const rows: Row[] = parse(readFileSync(file, 'utf8'), { columns: true, bom: true });

function toReview(row: Row, index: number): Review {
  return {
    id: `${row.review_id}-${index}`,
    itemReviewed: { productID: 'bench', variant: '' },
    reviewRating: { ratingValue: Number(row.rating) },
    headline: row.title,
    reviewBody: row.body,
    author: { name: row.author_name },
    datePublished: row.created_at,
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
    thread: row.reply_body
      ? [
          {
            id: `reply-${index}`,
            by: 'merchant',
            author: { name: row.reply_author },
            text: row.reply_body,
            dateCreated: row.reply_created_at,
            dateModified: null,
            promise: null,
          },
        ]
      : [],
  };
}

/** One page of that many reviews, as an endpoint would answer it. */
export function answerOf(count: number): ProductReviews {
  const reviews = Array.from({ length: count }, (_, index) => toReview(rows[index % rows.length]!, index));
  const distribution = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const { reviewRating } of reviews) distribution[reviewRating.ratingValue as 1] += 1;
  const sum = reviews.reduce((before, { reviewRating }) => before + reviewRating.ratingValue, 0);
  return {
    product: { productID: 'bench', name: 'Bench' },
    aggregateRating: {
      ratingValue: Math.round((sum / count) * 100) / 100,
      ratingCount: count,
      reviewCount: count,
      distribution,
    },
    attributes: [],
    reviews,
    media: [],
    total: count,
    choices: [],
    mostHelpful: [],
    disclosure: ['Anyone may write a review here.', 'Every review is published at once.'],
    channels: [],
    negativeUpTo: 3,
    nextCursor: null,
  };
}
