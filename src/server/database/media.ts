/** Photos from their upload to their removal. */
import { type Insertable, type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { SubmittedMedia } from '../../contract/media.ts';
import { MEDIA_LIMITS } from '../../contract/media-limits.ts';
import { photoRefused } from '../../contract/request-errors.ts';
import { ProblemException } from '../problem-exception.ts';
import type { MediaTables } from './media-tables.ts';
import type { ReviewRow, Tables } from './schema.ts';
import type { PhotoEntry } from './shown-photo.ts';

export type MediaRow = Selectable<MediaTables['media']>;

export async function storeMedia(
  database: Kysely<Tables>,
  media: Insertable<MediaTables['media']>,
): Promise<void> {
  await database.insertInto('media').values(media).execute();
}

/** The photos of a new review, in their order. */
export async function useMedia(
  transaction: Transaction<Tables>,
  review: ReviewRow,
  media: SubmittedMedia,
  now: Date,
): Promise<PhotoEntry[]> {
  const placed = media.map((photo, position) => ({ ...photo, position }));
  return placeMedia(transaction, review, placed, now);
}

type PlacedPhoto = SubmittedMedia[number] & { readonly position: number };

/** An upload is used once: of two reviews that name it at once, the second waits here and is refused. */
async function placeMedia(
  transaction: Transaction<Tables>,
  review: ReviewRow,
  photos: readonly PlacedPhoto[],
  now: Date,
): Promise<PhotoEntry[]> {
  const used: PhotoEntry[] = [];
  const unknown: number[] = [];
  for (const { id, alt, position } of photos) {
    const row = await transaction
      .updateTable('media')
      .set({ review_id: review.id, position, alt, expires_at: null })
      .where('shop_id', '=', review.shop_id)
      .where('id', '=', id)
      .where('review_id', 'is', null)
      .where('expires_at', '>', now)
      .returningAll()
      .executeTakeFirst();
    if (row) used.push({ ...row, position });
    else unknown.push(position);
  }
  if (unknown.length > 0)
    throw new ProblemException('invalid-request', { errors: unknown.map(photoRefused) });
  return used;
}

/**
 * The review shows these from now on, and those that are not among them are given up. Answers the
 * review as it is counted then.
 */
export async function changeMedia(
  transaction: Transaction<Tables>,
  review: ReviewRow,
  media: SubmittedMedia,
  now: Date,
): Promise<ReviewRow> {
  const ofReview = transaction
    .updateTable('media')
    .where('shop_id', '=', review.shop_id)
    .where('review_id', '=', review.id);
  const stays = media.map(({ id }) => id);
  // All leave their places first, as no two can have the same.
  await ofReview.set({ position: sql<number>`position + ${MEDIA_LIMITS.count}::int2` }).execute();
  await ofReview
    .set(released(now))
    .$if(stays.length > 0, (query) => query.where('id', 'not in', stays))
    .execute();
  const added: PlacedPhoto[] = [];
  for (const [position, { id, alt }] of media.entries()) {
    const { numUpdatedRows } = await ofReview
      .set({ position, alt })
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) added.push({ position, id, alt });
  }
  await placeMedia(transaction, review, added, now);
  return transaction
    .updateTable('review')
    .set({ media_count: media.length })
    .where('shop_id', '=', review.shop_id)
    .where('id', '=', review.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Its photos are nobody's any more, and are removed with the next round. */
export async function releaseMedia(
  transaction: Transaction<Tables>,
  { shop_id, id }: ReviewRow,
  now: Date,
): Promise<void> {
  await transaction
    .updateTable('media')
    .set(released(now))
    .where('shop_id', '=', shop_id)
    .where('review_id', '=', id)
    .execute();
}

function released(now: Date) {
  return { review_id: null, position: null, alt: '', expires_at: now };
}

/**
 * Some of those whose time has come, held until the transaction ends; what another server process
 * holds is left to it.
 */
export async function holdExpiredMedia(
  transaction: Transaction<Tables>,
  now: Date,
  limit: number,
): Promise<MediaRow[]> {
  return transaction
    .selectFrom('media')
    .selectAll()
    .where('expires_at', '<=', now)
    .orderBy('expires_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

export async function deleteMedia(
  transaction: Transaction<Tables>,
  { shop_id, id }: Pick<MediaRow, 'shop_id' | 'id'>,
): Promise<void> {
  await transaction.deleteFrom('media').where('shop_id', '=', shop_id).where('id', '=', id).execute();
}
