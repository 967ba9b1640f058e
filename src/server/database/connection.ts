/** The one file that opens the database driver. */
import pg from 'pg';

/** Where a database is and how to get in. */
export type Connection = pg.PoolConfig;

const CONNECT_MS = 5000;
/** So long the database may take for one statement of a request; a page of reviews takes some milliseconds. */
export const ANSWER_MS = 10_000;

/** A day has no time zone, so it stays the text that it is. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** With `answerMs`, a connection is ended upon which the database is silent for longer, as that of a halted machine. */
export function openPool(connection: Connection, answerMs?: number): pg.Pool {
  const pool = new pg.Pool({ ...connection, connectionTimeoutMillis: CONNECT_MS });
  // Without a listener a connection that breaks between two queries would end the process; the next one
  // reports it. The pool listens only to those that nobody uses just then.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    if (answerMs !== undefined) endWhenSilent(client, answerMs);
  });
  return pool;
}

/** What was asked is refused then, whatever comes of it: to let go of the question alone would leave its transaction open. */
function endWhenSilent(client: pg.PoolClient, answerMs: number): void {
  const ask = client.query.bind(client) as (...question: unknown[]) => Promise<unknown> | undefined;
  Object.assign(client, {
    query(...question: unknown[]) {
      const timer = setTimeout(() => client.connection.stream.destroy(), answerMs);
      const answer = ask(...question);
      // The pool itself asks with a callback, and only of a new connection.
      if (answer) void answer.finally(() => clearTimeout(timer)).catch(() => undefined);
      else clearTimeout(timer);
      return answer;
    },
  });
}

/** Rejects with what the driver or the database says. */
export async function tryConnection(connection: Connection): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  await client.end();
}
