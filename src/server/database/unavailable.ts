import { sqlState } from './transaction.ts';

/**
 * Connection faults, a server that starts or stops, no room on its disk, in its memory or for one connection more.
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const SQL_STATE = /^(08...|57P0.|53...|58030)$/;
const SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  // A photo is kept beside the database, on a disk that may be full as well.
  'ENOSPC',
  'EDQUOT',
]);
/** `pg` gives these no code. */
const WORDS =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** Whether the database could not be reached, so that the same request may succeed in a moment. */
export function isUnavailable(error: unknown): boolean {
  const code = sqlState(error) ?? '';
  return SQL_STATE.test(code) || SYSTEM.has(code) || (error instanceof Error && WORDS.test(error.message));
}

/** Whether there is no room on the disk, of the database or of the photos; what is only read goes on. */
export function isFull(error: unknown): boolean {
  return ['53100', 'ENOSPC', 'EDQUOT'].includes(sqlState(error) ?? '');
}
