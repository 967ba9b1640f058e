import { sqlState } from './transaction.ts';

/** Connection faults, a server that starts or stops, too many connections. @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const SQL_STATE = /^(08...|57P0.|53300)$/;
const SOCKET = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** `pg` gives these no code. */
const WORDS = /^(Connection terminated|timeout exceeded when trying to connect)/;

/** Whether the database could not be reached, so that the same request may succeed in a moment. */
export function isUnavailable(error: unknown): boolean {
  const code = sqlState(error) ?? '';
  return SQL_STATE.test(code) || SOCKET.has(code) || (error instanceof Error && WORDS.test(error.message));
}
