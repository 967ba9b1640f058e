/** The database's process: started, waited for, and ended together with Candor. */
import { setTimeout as wait } from 'node:timers/promises';
import { StartError } from '../start-error.ts';
import { type Connection, tryConnection } from './connection.ts';
import { type Cluster, lastWords, recordedProcess, runCluster } from './postgres-cluster.ts';
import { sqlState } from './transaction.ts';

export interface PostgresProcess {
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

const POLL_MS = 25;
const STOP_MS = 30_000;
const WRONG_PASSWORD = '28P01';

/** Resolves once the database answers. */
export async function runPostgres(cluster: Cluster, connection: Connection): Promise<PostgresProcess> {
  const child = runCluster(cluster, {
    listen_addresses: '',
    unix_socket_directories: cluster.runFolder,
    unix_socket_permissions: '0700',
    // Named outright, as PGPORT in the environment would change it.
    port: 5432,
    max_wal_size: '256MB',
  });
  const ended = new Promise<void>((settle) => {
    child.once('exit', () => settle());
    child.once('error', () => settle());
  });
  // However Candor ends, short of being killed, its database ends too.
  const endWithCandor = () => child.kill('SIGINT');
  process.once('exit', endWithCandor);
  void ended.then(() => process.off('exit', endWithCandor));
  async function stop(): Promise<void> {
    child.ref();
    child.kill('SIGINT');
    await ended;
  }
  const hasEnded = () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  try {
    while (!(await answers(connection))) {
      if (hasEnded()) throw new StartError(`The database could not be started: ${lastWords(cluster)}`);
      await wait(POLL_MS);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  child.unref();
  return { ended, stop };
}

async function answers(connection: Connection): Promise<boolean> {
  try {
    await tryConnection(connection);
    return true;
  } catch (error) {
    if (sqlState(error) === WRONG_PASSWORD) {
      throw new StartError(
        'The database was made with another password than the one in postgres.password. Put that file back.',
      );
    }
    // Not yet; whether it ever will is seen by its process.
    return false;
  }
}

/** The owner of the folder is gone, but a database that it started may not be. */
export async function stopOrphan(folder: string): Promise<void> {
  const pid = recordedProcess({ folder });
  if (pid === undefined) return;
  // PostgreSQL's fast shutdown: it ends the sessions and writes what is due.
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + STOP_MS;
  while (recordedProcess({ folder }) === pid) {
    if (Date.now() > deadline) throw new StartError(`The database process ${pid} does not end.`);
    await wait(POLL_MS);
  }
}
