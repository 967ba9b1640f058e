/** Removes the photos that nobody uses: uploaded and never named by a review, or of a review that was deleted. */
import { mayRemovePhotos } from '../database/backed-up.ts';
import { deleteMedia, holdExpiredMedia, type MediaRow } from '../database/media.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { faultOf } from '../request-log.ts';
import { type MediaStore, photoPath } from './media-store.ts';

const EACH_MS = 60_000;
/** Few, as the rows are held for as long as a distant store takes. */
const AT_ONCE = 20;

type SweepDependencies = Pick<ServerDependencies, 'database' | 'clock' | 'log' | 'media'>;

/**
 * The files go before the row, which is what remembers them; to remove one twice is no fault. Answers
 * how many photos were removed.
 */
export async function sweepMedia({ database, clock, media }: SweepDependencies): Promise<number> {
  return inTransaction(database, async (transaction) => {
    // A back-up is being taken; a later round removes them.
    if (!(await mayRemovePhotos(transaction))) return 0;
    const expired = await holdExpiredMedia(transaction, clock.now(), AT_ONCE);
    await Promise.all(expired.map((row) => removeFiles(media.store, row)));
    for (const row of expired) await deleteMedia(transaction, row);
    return expired.length;
  });
}

async function removeFiles(store: MediaStore, row: MediaRow): Promise<void> {
  const { shop_id: shopId, id } = row;
  for (const hash of [row.thumbnail_hash, row.full_hash]) await store.remove(photoPath({ shopId, id, hash }));
}

export interface Sweeper {
  /** Begins nothing more, and waits for what is under way. */
  readonly stop: () => Promise<void>;
}

/** Sweeps each minute, as long as the server runs. */
export function startSweeper(dependencies: SweepDependencies): Sweeper {
  let round: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    round = round.then(async () => {
      try {
        while ((await sweepMedia(dependencies)) === AT_ONCE);
      } catch (error) {
        // Such as a store that is away; the next round asks it again.
        dependencies.log.error({ fault: faultOf(error) }, 'unused photos not removed');
      }
    });
  }, EACH_MS);
  return {
    async stop() {
      clearInterval(timer);
      await round;
    },
  };
}
