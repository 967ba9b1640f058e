/** A review as everyone may see it, put together from its rows in one statement. */
import { sql, type Kysely } from 'kysely';
import type { DatedPromise, Message, Review, Revision } from '../../contract/review.ts';
import { dayIn, type ShopDay } from '../calendar.ts';
import { type PhotoEntry, photosOfReview, toPhoto } from './shown-photo.ts';
import type { ReviewRow, Tables } from './schema.ts';
import { isPublished } from './standing.ts';
import { variantOfReview } from './variants.ts';

interface PromiseEntry {
  readonly due: string;
  /** Milliseconds, as JSON has no type for a time. */
  readonly kept: number | null;
  readonly withdrawn: number | null;
}

interface ThreadEntry {
  readonly id: string;
  readonly by: 'merchant' | 'reviewer';
  readonly author: string;
  readonly text: string;
  readonly created: number;
  readonly modified: number | null;
  readonly promise: PromiseEntry | null;
}

interface RevisionEntry {
  readonly rating: number;
  readonly headline: string;
  readonly body: string;
  readonly replaced: number;
}

/** What decides how a review is shown, besides its rows. */
export interface Showing {
  /** A promise is kept or late by the day where the shop is. */
  readonly day: ShopDay;
  /** Where photos are served from. */
  readonly mediaUrl: string;
}

export type ShownReviewRow = ReviewRow & {
  readonly variant: string;
  readonly media: readonly PhotoEntry[];
  readonly thread: readonly ThreadEntry[];
  readonly revisions: readonly RevisionEntry[];
};

const milliseconds = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000)::int8`;

/** What stands around a row of `review`. */
export const reviewParts = [
  sql<ThreadEntry[]>`coalesce((
    select json_agg(json_build_object(
      'id', message.id, 'by', message.by, 'author', message.author_name, 'text', message.body,
      'created', ${milliseconds('message.created_at')}, 'modified', ${milliseconds('message.modified_at')},
      'promise', case when promise.message_id is not null then json_build_object(
        'due', promise.due_on, 'kept', ${milliseconds('promise.kept_at')},
        'withdrawn', ${milliseconds('promise.withdrawn_at')}) end))
    from message
    left join promise on promise.shop_id = message.shop_id and promise.review_id = message.review_id
      and promise.message_id = message.id
    where message.shop_id = review.shop_id and message.review_id = review.id and message.withdrawn_at is null
  ), '[]')`.as('thread'),
  sql<RevisionEntry[]>`coalesce((
    select json_agg(json_build_object(
      'rating', revision.rating, 'headline', revision.headline, 'body', revision.body,
      'replaced', ${milliseconds('revision.replaced_at')}))
    from review_revision revision
    where revision.shop_id = review.shop_id and revision.review_id = review.id
  ), '[]')`.as('revisions'),
  photosOfReview.as('media'),
  variantOfReview.as('variant'),
];

export function toReview(row: ShownReviewRow, { day, mediaUrl }: Showing): Review {
  return {
    id: row.id,
    itemReviewed: { productID: row.variant_id ?? row.product_id, variant: row.variant },
    reviewRating: { ratingValue: row.rating },
    headline: row.headline,
    reviewBody: row.body,
    author: { name: row.author_name },
    datePublished: row.published_at.toISOString(),
    inLanguage: row.language,
    verified: row.verified,
    staff: row.staff,
    incentivized: row.incentivized,
    importedFrom: row.imported_from,
    helpfulCount: row.helpful_count,
    attributes: row.answers.map(({ name, value, word }) => ({ name, value, word })),
    media: row.media
      .toSorted((a, b) => a.position - b.position)
      .map((entry) => toPhoto(entry, { shopId: row.shop_id, mediaUrl })),
    topic: row.topic,
    revisions: row.revisions.toSorted((a, b) => a.replaced - b.replaced).map(toRevision),
    dateResolved: row.resolved_at?.toISOString() ?? null,
    thread: row.thread
      .toSorted((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1))
      .map((entry) => toMessage(entry, day)),
  };
}

function toRevision({ rating, headline, body, replaced }: RevisionEntry): Revision {
  return {
    reviewRating: { ratingValue: rating },
    headline,
    reviewBody: body,
    dateReplaced: new Date(replaced).toISOString(),
  };
}

function toMessage(entry: ThreadEntry, day: ShopDay): Message {
  return {
    id: entry.id,
    by: entry.by,
    author: { name: entry.author },
    text: entry.text,
    dateCreated: new Date(entry.created).toISOString(),
    dateModified: entry.modified === null ? null : new Date(entry.modified).toISOString(),
    promise: entry.promise && toPromise(entry.promise, day),
  };
}

function toPromise({ due, kept, withdrawn }: PromiseEntry, { timeZone, today }: ShopDay): DatedPromise {
  const settled = kept ?? withdrawn;
  const unsettled = due < today ? 'late' : 'open';
  return {
    due,
    state: kept !== null ? 'kept' : withdrawn !== null ? 'withdrawn' : unsettled,
    dateSettled: settled === null ? null : dayIn(timeZone, new Date(settled)),
  };
}

/** For its author and for the shop, who see it also while others do not. */
export async function readShownReview(
  database: Kysely<Tables>,
  shopId: string,
  reviewId: string,
  showing: Showing,
): Promise<Review | undefined> {
  const row = await oneReview(database, shopId, reviewId).executeTakeFirst();
  return row && toReview(row, showing);
}

/** For everyone. */
export async function readPublishedReview(
  database: Kysely<Tables>,
  shopId: string,
  reviewId: string,
  showing: Showing,
): Promise<Review | undefined> {
  const row = await oneReview(database, shopId, reviewId).where(isPublished).executeTakeFirst();
  return row && toReview(row, showing);
}

function oneReview(database: Kysely<Tables>, shopId: string, reviewId: string) {
  return database
    .selectFrom('review')
    .selectAll('review')
    .select(reviewParts)
    .where('review.shop_id', '=', shopId)
    .where('review.id', '=', reviewId);
}
