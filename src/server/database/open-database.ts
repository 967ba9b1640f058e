/** PostgreSQL of Candor's own, or the one that DATABASE_URL names. */
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import { StartError } from '../start-error.ts';
import { ANSWER_MS, type Connection, openPool } from './connection.ts';
import { connectionOfOwner, startEmbeddedPostgres } from './embedded-postgres.ts';
import { OLDEST_MAJOR } from './postgres-program.ts';
import type { Tables } from './schema.ts';

export interface OpenDatabase {
  readonly database: Kysely<Tables>;
  /** The same, where somebody waits for the answer and not for long. */
  readonly forRequests: Kysely<Tables>;
  /** Ends the connections, and the database too where it is Candor's own. */
  readonly close: () => Promise<void>;
  /** Resolves with what to say when Candor's own database ends without being told to. */
  readonly lost: Promise<StartError>;
}

export interface DatabaseSettings {
  readonly DATABASE_URL?: string | undefined;
  readonly DATA_DIR: string;
}

/** For the server, which owns its data folder. */
export async function openDatabase({ DATABASE_URL, DATA_DIR }: DatabaseSettings): Promise<OpenDatabase> {
  if (DATABASE_URL) return connect({ connectionString: DATABASE_URL });
  const { connection, stop, lost } = await startEmbeddedPostgres(DATA_DIR);
  return connect(connection, stop, lost);
}

/** For a command, which may run beside the server: it goes to the server's database when there is one. */
export async function openDatabaseBeside(settings: DatabaseSettings): Promise<OpenDatabase> {
  const running = settings.DATABASE_URL ? undefined : connectionOfOwner(settings.DATA_DIR);
  return running ? connect(running) : openDatabase(settings);
}

/** A database that is not ours may come back; only our own is lost. */
async function connect(
  connection: Connection,
  stop?: () => Promise<void>,
  lost: Promise<StartError> = new Promise(() => undefined),
): Promise<OpenDatabase> {
  const pool = openPool(connection);
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  // It connects when it is first asked.
  const requests = new PostgresDialect({ pool: openPool(connection, ANSWER_MS) });
  const forRequests = new Kysely<Tables>({ dialect: requests });
  async function close(): Promise<void> {
    await Promise.all([database.destroy(), forRequests.destroy()]);
    await stop?.();
  }
  try {
    await checkVersion(pool);
  } catch (error) {
    await close();
    throw error;
  }
  return { database, forRequests, close, lost };
}

async function checkVersion(pool: Pool): Promise<void> {
  const { rows } = await pool
    .query<Record<string, string>>('show server_version_num')
    .catch((error: unknown) => {
      throw new StartError(`The database cannot be reached: ${reasonOf(error)}`);
    });
  const major = Math.floor(Number(Object.values(rows[0] ?? {})[0]) / 10_000);
  if (major < OLDEST_MAJOR)
    throw new StartError(`The database is PostgreSQL ${major}; Candor needs ${OLDEST_MAJOR} or newer.`);
}

/** Never the address, which may hold a password. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
