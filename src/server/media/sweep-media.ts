/** Removes the photos that nobody uses: uploaded and never named by a review, or of a review that was deleted. */
import { deleteMedia, holdExpiredMedia } from '../database/media.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { faultOf } from '../request-log.ts';
import { photoPath } from './media-store.ts';

const EACH_MS = 60_000;
const AT_ONCE = 100;

type SweepDependencies = Pick<ServerDependencies, 'database' | 'clock' | 'log' | 'media'>;

/** The files go before the row, which is what remembers them. Answers how many photos were removed. */
export async function sweepMedia({ database, clock, media }: SweepDependencies): Promise<number> {
  return inTransaction(database, async (transaction) => {
    const expired = await holdExpiredMedia(transaction, clock.now(), AT_ONCE);
    for (const row of expired) {
      for (const hash of [row.thumbnail_hash, row.full_hash]) {
        await media.store.remove(photoPath({ shopId: row.shop_id, id: row.id, hash }));
      }
      await deleteMedia(transaction, row);
    }
    return expired.length;
  });
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
