/** Whether the database answers: told in one line when it goes and one when it is back, however many ask meanwhile. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { ping } from './database/ping.ts';
import type { Tables } from './database/schema.ts';
import { isFull, isUnavailable } from './database/unavailable.ts';
import { ProblemException } from './problem-exception.ts';
import { faultOf } from './request-log.ts';

const PROBE_MS = 1000;
/** Whoever asks whether the server is ready waits no longer. */
const SILENT_MS = 2000;
const RETRY_AFTER_SECONDS = '5';
/** A full disk is told of once in this time, as only a write that succeeds would tell that it has room again. */
const TELL_FULL_MS = 60_000;

export function away(): ProblemException {
  return new ProblemException('unavailable', { headers: { 'Retry-After': RETRY_AFTER_SECONDS } });
}

export interface DatabasePresence {
  readonly isAway: () => boolean;
  /** Answers whether the fault was that the database, or the room on its disk, is away. */
  readonly notice: (error: unknown) => boolean;
  /** Throws when it does not answer in a moment. */
  readonly check: () => Promise<void>;
}

export function watchDatabase(
  database: Kysely<Tables>,
  log: Logger,
  stopping: AbortSignal,
): DatabasePresence {
  let isAway = false;
  let toldFull = -Infinity;
  function tell(error: unknown, words: string): void {
    const { stack: _, ...fault } = faultOf(error);
    log.error({ fault }, words);
  }
  function probe(): void {
    if (stopping.aborted) return;
    const timer = setTimeout(async () => {
      const fault = await ping(database).catch((error: unknown) => error);
      if (fault !== undefined) return probe();
      isAway = false;
      log.info('the database answers again');
    }, PROBE_MS);
    timer.unref();
  }
  function notice(error: unknown): boolean {
    if (!isUnavailable(error)) return false;
    if (isFull(error)) {
      if (performance.now() - toldFull < TELL_FULL_MS) return true;
      toldFull = performance.now();
      tell(error, 'the disk is full: writes are refused');
    } else if (!isAway) {
      tell(error, 'the database is away: writes are refused, reads answered as they last were');
      isAway = true;
      probe();
    }
    return true;
  }
  return {
    isAway: () => isAway,
    notice,
    async check() {
      if (isAway) throw away();
      await answerSoon(database);
    },
  };
}

async function answerSoon(database: Kysely<Tables>): Promise<void> {
  const answered = new AbortController();
  const silence = wait(SILENT_MS, undefined, { signal: answered.signal }).then(
    () => Promise.reject(away()),
    () => undefined,
  );
  try {
    await Promise.race([ping(database), silence]);
  } finally {
    answered.abort();
  }
}
