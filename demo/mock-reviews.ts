/** The demo shop's reviews for a page with no server, read from the very file that the server imports. */
import { parse } from 'csv-parse/browser/esm/sync';
import { decodeHTMLStrict } from 'entities';
import type { Review } from '../src/contract/review.ts';
import file from './shop/reviews.csv?raw';

type Row = Readonly<Record<string, string>>;

/** Ids are UUIDs to the widget; these are made from the number in the file's own id. */
function reviewId(row: Row): string {
  return `00000000-0000-7000-8000-${(row['review_id'] ?? '').replace(/\D/g, '').padStart(12, '0')}`;
}

function toReview(row: Row): Review {
  const text = (column: string) => decodeHTMLStrict(decodeHTMLStrict(row[column] ?? '')).trim();
  const id = reviewId(row);
  return {
    id,
    itemReviewed: { productID: text('product_id'), variant: '' },
    reviewRating: { ratingValue: Number(row['rating']) },
    headline: text('title'),
    reviewBody: text('body'),
    author: { name: text('author_name') },
    datePublished: text('created_at'),
    inLanguage: text('language'),
    verified: false,
    staff: false,
    incentivized: false,
    importedFrom: text('source'),
    helpfulCount: Number(row['helpful_yes']),
    attributes: [],
    media: [],
    topic: null,
    revisions: [],
    dateResolved: null,
    thread: text('reply_body')
      ? [
          {
            id: `${id.slice(0, 9)}0001${id.slice(13)}`,
            by: 'merchant',
            author: { name: text('reply_author') },
            text: text('reply_body'),
            dateCreated: text('reply_created_at'),
            dateModified: null,
            promise: null,
          },
        ]
      : [],
  };
}

export const demoReviews: readonly Review[] = parse<Row>(file, { columns: true }).map(toReview);
