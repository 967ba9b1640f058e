/** From the bytes of an upload to a photo that a review can name. */
import { createHash } from 'node:crypto';
import type { UploadedPhoto } from '../../contract/media.ts';
import { answerOnce } from '../database/idempotency-keys.ts';
import { storeMedia } from '../database/media.ts';
import { shopExists } from '../database/shops.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { ProblemException } from '../problem-exception.ts';
import { drawPhoto, type DrawnPhoto } from './draw-photo.ts';
import { photoPath } from './media-store.ts';
import { inTurns } from './turns.ts';

/** What no review uses by then is removed; in milliseconds. */
const UNUSED_FOR = 86_400_000;

/** Two, as drawing one keeps a core busy and holds up to some hundred megabytes. */
const draw = inTurns({ atOnce: 2, waiting: 16 });

type UploadDependencies = Pick<ServerDependencies, 'database' | 'clock' | 'makeId' | 'media'>;

interface Upload {
  readonly shopId: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly idempotencyKey: string;
}

/**
 * The row comes first, so that whatever happens from there on, its files are found and removed once
 * nobody uses them; then the files, down to the disk; and the answer last. A repeated upload makes
 * files that nobody is told of.
 */
export async function takeUpload(
  dependencies: UploadDependencies,
  { shopId, bytes, idempotencyKey: key }: Upload,
): Promise<{ readonly answer: UploadedPhoto; readonly isReplay: boolean }> {
  const { database, clock, makeId } = dependencies;
  if (!(await shopExists(database, shopId))) throw new ProblemException('unknown-shop');
  const photo = await draw(() => drawPhoto(bytes));
  const id = makeId();
  await keep(dependencies, { shopId, id }, photo);
  const asked = createHash('sha256').update(bytes).digest('hex');
  const { answer, isReplay } = await inTransaction(database, (transaction) =>
    answerOnce(transaction, { shopId, operation: 'uploadMedia', key, asked, now: clock.now() }, async () => ({
      answer: JSON.stringify({ id } satisfies UploadedPhoto),
      reviewId: null,
    })),
  );
  return { answer: JSON.parse(answer) as UploadedPhoto, isReplay };
}

async function keep(
  { database, clock, media: { store } }: UploadDependencies,
  { shopId, id }: { readonly shopId: string; readonly id: string },
  { thumbnail, full }: DrawnPhoto,
): Promise<void> {
  const now = clock.now();
  await storeMedia(database, {
    shop_id: shopId,
    id,
    thumbnail_hash: thumbnail.hash,
    thumbnail_side: thumbnail.width,
    full_hash: full.hash,
    full_width: full.width,
    full_height: full.height,
    uploaded_at: now,
    expires_at: new Date(now.getTime() + UNUSED_FOR),
  });
  for (const { hash, bytes } of [full, thumbnail]) await store.put(photoPath({ shopId, id, hash }), bytes);
}
