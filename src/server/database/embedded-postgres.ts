/**
 * A PostgreSQL of Candor's own, as a child process in the data folder. It listens on a unix socket
 * only, flushes to disk what it acknowledges, and is stopped with Candor; one that outlived a killed
 * Candor is stopped before the next begins.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { StartError } from '../start-error.ts';
import type { Connection } from './connection.ts';
import { ownerOf, ownFolder } from './owner-lock.ts';
import { type Cluster, prepareCluster, SUPERUSER } from './postgres-cluster.ts';
import { runPostgres, stopOrphan } from './postgres-process.ts';
import { findPostgres } from './postgres-program.ts';
import { closedFolder, handOver, type PostgresUser, postgresUser } from './postgres-user.ts';

export interface EmbeddedPostgres {
  readonly connection: Connection;
  readonly stop: () => Promise<void>;
  /** Resolves with what to say when the database ends without being told to. */
  readonly lost: Promise<StartError>;
}

/** A socket's path may have 107 bytes, and PostgreSQL adds the name of the socket to its folder. */
const SOCKET_FOLDER_MAX = 107 - '/.s.PGSQL.5432'.length;

/** Connects to the database of a server that runs on the folder; undefined when none does. */
export function connectionOfOwner(dataFolder: string): Connection | undefined {
  const folder = resolve(dataFolder);
  const owner = existsSync(folder) ? ownerOf(folder) : undefined;
  return owner && connectionTo(owner.runFolder, passwordOf(folder));
}

export async function startEmbeddedPostgres(dataFolder: string): Promise<EmbeddedPostgres> {
  const folder = makeFolder(dataFolder);
  const user = postgresUser(folder);
  const runFolder = runFolderOf(folder, user);
  const disown = ownFolder(folder, runFolder);
  function leave(): void {
    rmSync(runFolder, { recursive: true, force: true });
    disown();
  }
  try {
    mkdirSync(runFolder, { recursive: true, mode: 0o700 });
    handOver(runFolder, user);
    const cluster: Cluster = {
      folder,
      runFolder,
      user,
      password: passwordOf(folder),
      program: findPostgres(),
    };
    const connection = connectionTo(runFolder, cluster.password);
    await stopOrphan(folder);
    prepareCluster(cluster);
    const { stop, ended } = await runPostgres(cluster, connection);
    const { promise: lost, resolve: lose } = Promise.withResolvers<StartError>();
    let stopping = false;
    void ended.then(() => stopping || lose(endedByItself(folder)));
    return {
      connection,
      lost,
      async stop() {
        stopping = true;
        await stop();
        leave();
      },
    };
  } catch (error) {
    leave();
    throw error;
  }
}

function endedByItself(folder: string): StartError {
  return new StartError(`The database ended by itself; ${join(folder, 'postgres.log')} may say why.`);
}

function makeFolder(dataFolder: string): string {
  const folder = resolve(dataFolder);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    writeFileSync(join(folder, '.writable'), '');
    rmSync(join(folder, '.writable'));
  } catch (error) {
    throw new StartError(
      `The data folder ${folder} cannot be written to (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
  return folder;
}

/** Beside the data, unless its path is too long for a socket or closed to the database's user. */
function runFolderOf(folder: string, user: PostgresUser | undefined): string {
  const beside = join(folder, 'run');
  const closed = closedFolder(folder, user);
  if (!closed && beside.length <= SOCKET_FOLDER_MAX) return beside;
  if (closed && (!existsSync('/proc/self/fd') || closedFolder(tmpdir(), user))) {
    throw new StartError(
      `The database cannot run as root, and its user may not enter ${closed}. ` +
        `Run Candor as another user, or set DATA_DIR to a folder that all may enter, such as /var/lib/candor.`,
    );
  }
  // Of a folder that is in use no other is made; it is refused in a moment.
  return ownerOf(folder)?.runFolder ?? mkdtempSync(join(tmpdir(), 'candor-'));
}

/** Made once, and readable by whoever runs Candor alone. */
function passwordOf(folder: string): string {
  const file = join(folder, 'postgres.password');
  if (!existsSync(file))
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flush: true });
  return readFileSync(file, 'utf8');
}

function connectionTo(runFolder: string, password: string): Connection {
  return { host: runFolder, port: 5432, user: SUPERUSER, password, database: 'postgres', ssl: false };
}
