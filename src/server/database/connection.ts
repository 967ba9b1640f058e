/** The one file that opens the database driver. */
import pg from 'pg';

/** Where a database is and how to get in. */
export type Connection = pg.PoolConfig;

const CONNECT_MS = 5000;

/** A day has no time zone, so it stays the text that it is. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export function openPool(connection: Connection): pg.Pool {
  const pool = new pg.Pool({ ...connection, connectionTimeoutMillis: CONNECT_MS });
  // Without a listener a connection that breaks between two queries would end the process; the next one
  // reports it. The pool listens only to those that nobody uses just then.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Rejects with what the driver or the database says. */
export async function tryConnection(connection: Connection): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  await client.end();
}
