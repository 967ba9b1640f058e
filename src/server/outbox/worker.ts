/** Sends what waits in the outbox, and reminds of promises, as long as the server runs. */
import { faultOf } from '../request-log.ts';
import type { OutboxDependencies } from './outbox-dependencies.ts';
import { createOutbox } from './outbox.ts';

const POLL_MS = 1000;
/** A backlog is worked off as room comes free. */
const BACKLOG_MS = 50;
/** A lease is three times as long. */
const ATTEMPT_MS = 10_000;

export interface Worker {
  /** Begins nothing more, and waits for what is under way. */
  readonly stop: () => Promise<void>;
}

export function startWorker(dependencies: Omit<OutboxDependencies, 'attemptMs'>): Worker {
  const outbox = createOutbox({ ...dependencies, attemptMs: ATTEMPT_MS });
  let isStopping = false;
  let isFailing = false;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();
  const next = (ms: number) => {
    timer = setTimeout(() => {
      round = poll();
    }, ms);
  };
  const poll = async () => {
    const begun = await outbox.step().then(
      (count) => {
        isFailing = false;
        return count;
      },
      (error: unknown) => {
        // Such as a database that is away; the next round asks it again, and it is told once.
        if (!isFailing) dependencies.log.error({ fault: faultOf(error) }, 'outbox not read');
        isFailing = true;
        return 0;
      },
    );
    if (!isStopping) next(begun > 0 || outbox.isFull() ? BACKLOG_MS : POLL_MS);
  };
  next(0);
  return {
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      await round;
      await outbox.settle();
    },
  };
}
