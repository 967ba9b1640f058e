import { ProblemException } from '../problem-exception.ts';

const RETRY_AFTER_SECONDS = '5';

export interface Turns {
  readonly atOnce: number;
  /** How many may wait; whoever comes then is asked to come back. */
  readonly waiting: number;
}

/** Lets so many of a costly work go on at once, so that a crowd of them takes neither all memory nor all cores. */
export function inTurns({ atOnce, waiting }: Turns): <T>(work: () => Promise<T>) => Promise<T> {
  const queue: (() => void)[] = [];
  let running = 0;
  return async function takeTurn(work) {
    if (running >= atOnce) {
      if (queue.length >= waiting) {
        throw new ProblemException('unavailable', { headers: { 'Retry-After': RETRY_AFTER_SECONDS } });
      }
      // Whoever ends hands the turn over, so that the count stays.
      await new Promise<void>((resolve) => queue.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
