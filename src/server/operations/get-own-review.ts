import type { Kysely } from 'kysely';
import type { OwnReview } from '../../contract/case.ts';
import { shopDay } from '../calendar.ts';
import { readMessageRevisions } from '../database/messages.ts';
import { readReviewSurroundings } from '../database/review-surroundings.ts';
import type { Tables } from '../database/schema.ts';
import { readShownReview } from '../database/shown-review.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Read, Reading } from './handler.ts';

export const getOwnReview: Read<'getOwnReview'> = ({ params }, reading) =>
  ownReview(reading.database, reading, params.reviewId);

/** Also what an act of the reviewer answers. */
export async function ownReview(
  database: Kysely<Tables>,
  { shopId, now, mediaUrl }: Pick<Reading, 'shopId' | 'now' | 'mediaUrl'>,
  reviewId: string,
): Promise<OwnReview> {
  const around = await readReviewSurroundings(database, shopId, reviewId);
  const showing = around && { day: shopDay(around.timeZone, now), mediaUrl };
  const review = showing && (await readShownReview(database, shopId, reviewId, showing));
  if (!review) throw new ProblemException('unknown-review');
  return {
    review,
    product: around.product,
    shop: { name: around.shopName },
    channels: around.channels,
    case: around.state && { state: around.state },
    history: await readMessageRevisions(database, shopId, reviewId),
    standing: around.standing,
    rejection: around.rejection,
  };
}
