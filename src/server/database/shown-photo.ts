/** A photo as everyone may see it. */
import { type Kysely, sql } from 'kysely';
import type { Photo } from '../../contract/media.ts';
import { photoPath } from '../media/media-store.ts';
import type { Tables } from './schema.ts';
import { isPublished } from './standing.ts';

export interface PhotoEntry {
  readonly id: string;
  readonly position: number;
  readonly alt: string;
  readonly thumbnail_hash: string;
  readonly thumbnail_side: number;
  readonly full_hash: string;
  readonly full_width: number;
  readonly full_height: number;
}

/** Of a row of `review`; those without photos are not looked up. */
export const photosOfReview = sql<PhotoEntry[]>`case when review.media_count = 0 then '[]' else (
  select json_agg(json_build_object(
    'id', media.id, 'position', media.position, 'alt', media.alt,
    'thumbnail_hash', media.thumbnail_hash, 'thumbnail_side', media.thumbnail_side,
    'full_hash', media.full_hash, 'full_width', media.full_width, 'full_height', media.full_height))
  from media
  where media.shop_id = review.shop_id and media.review_id = review.id
) end`;

export function toPhoto(
  entry: PhotoEntry,
  { shopId, mediaUrl }: { shopId: string; mediaUrl: string },
): Photo {
  const { id, alt, thumbnail_side: side } = entry;
  const url = (hash: string) => `${mediaUrl}/${photoPath({ shopId, id, hash })}`;
  return {
    id,
    alt,
    thumbnail: { url: url(entry.thumbnail_hash), width: side, height: side },
    full: { url: url(entry.full_hash), width: entry.full_width, height: entry.full_height },
  };
}

interface NewestAsk {
  readonly shopId: string;
  readonly productId: string;
  readonly mediaUrl: string;
  readonly limit: number;
}

/** Of the newest reviews that have some, in the order in which their gallery begins. */
export async function readNewestPhotos(
  database: Kysely<Tables>,
  { shopId, productId, mediaUrl, limit }: NewestAsk,
): Promise<Photo[]> {
  const rows = await database
    .selectFrom('review')
    .innerJoin('media', (join) =>
      join.onRef('media.shop_id', '=', 'review.shop_id').onRef('media.review_id', '=', 'review.id'),
    )
    .selectAll('media')
    .where('review.shop_id', '=', shopId)
    .where('review.product_id', '=', productId)
    .where('review.media_count', '>', 0)
    .where(isPublished)
    .orderBy('review.published_at', 'desc')
    .orderBy('review.id', 'desc')
    .orderBy('media.position')
    .limit(limit)
    .execute();
  return rows.map((row) => toPhoto({ ...row, position: row.position ?? 0 }, { shopId, mediaUrl }));
}
