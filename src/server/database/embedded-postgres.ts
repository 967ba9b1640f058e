/**
 * A PostgreSQL of Candor's own, as a child process in the data folder. It listens on a unix socket
 * only, flushes to disk what it acknowledges, and is stopped with Candor; one that outlived a killed
 * Candor is stopped before the next begins.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { StartError } from '../start-error.ts';
import { isRunning, ownerOf, ownFolder } from './owner-lock.ts';
import {
  type Cluster,
  lastWords,
  prepareCluster,
  recordedProcess,
  runCluster,
  SUPERUSER,
} from './postgres-cluster.ts';
import { findPostgres } from './postgres-program.ts';
import { closedFolder, handOver, type PostgresUser, postgresUser } from './postgres-user.ts';

export interface EmbeddedPostgres {
  readonly connection: pg.PoolConfig;
  readonly stop: () => Promise<void>;
}

/** A socket's path may have 107 bytes, and PostgreSQL adds the name of the socket to its folder. */
const SOCKET_FOLDER_MAX = 107 - '/.s.PGSQL.5432'.length;
const POLL_MS = 25;
const STOP_MS = 30_000;

/** Connects to the database of a server that runs on the folder; undefined when none does. */
export function connectionOfOwner(dataFolder: string): pg.PoolConfig | undefined {
  const folder = resolve(dataFolder);
  const owner = existsSync(folder) ? ownerOf(folder) : undefined;
  return owner && connectionTo(owner.socketFolder, passwordOf(folder));
}

export async function startEmbeddedPostgres(dataFolder: string): Promise<EmbeddedPostgres> {
  const folder = makeFolder(dataFolder);
  const user = postgresUser(folder);
  const closed = closedFolder(folder, user);
  if (closed) {
    throw new StartError(
      `The database cannot run as root, and its user may not enter ${closed}. ` +
        `Run Candor as another user, or set DATA_DIR to a folder that all may enter, such as /var/lib/candor.`,
    );
  }
  const socketFolder = makeSocketFolder(folder, user);
  const disown = ownFolder(folder, socketFolder);
  try {
    const cluster: Cluster = { folder, user, password: passwordOf(folder), program: findPostgres() };
    await stopOrphan(folder);
    prepareCluster(cluster);
    const stop = await run(cluster, socketFolder);
    return {
      connection: connectionTo(socketFolder, cluster.password),
      async stop() {
        await stop();
        rmSync(socketFolder, { recursive: true, force: true });
        disown();
      },
    };
  } catch (error) {
    disown();
    throw error;
  }
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

function makeSocketFolder(folder: string, user: PostgresUser | undefined): string {
  const beside = join(folder, 'socket');
  const socketFolder = beside.length > SOCKET_FOLDER_MAX ? mkdtempSync(join(tmpdir(), 'candor-')) : beside;
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 });
  handOver(socketFolder, user);
  return socketFolder;
}

/** Made once, and readable by whoever runs Candor alone. */
function passwordOf(folder: string): string {
  const file = join(folder, 'postgres.password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function connectionTo(socketFolder: string, password: string): pg.PoolConfig {
  return { host: socketFolder, port: 5432, user: SUPERUSER, password, database: 'postgres' };
}

/** The owner is gone, but a database that it started may not be. */
async function stopOrphan(folder: string): Promise<void> {
  const pid = recordedProcess({ folder });
  if (pid !== undefined && isRunning(pid)) await endProcess(pid);
}

/** SIGINT is PostgreSQL's fast shutdown: it ends the sessions and writes what is due. */
async function endProcess(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + STOP_MS;
  while (isRunning(pid)) {
    if (Date.now() > deadline) throw new StartError(`The database process ${pid} does not end.`);
    await wait(POLL_MS);
  }
}

/** Resolves once the database answers; the function ends it. */
async function run(cluster: Cluster, socketFolder: string): Promise<() => Promise<void>> {
  const child = runCluster(cluster, {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    max_wal_size: '256MB',
  });
  const ended = new Promise<void>((settle) => {
    child.once('exit', () => settle());
    child.once('error', () => settle());
  });
  const { pid } = child;
  while (!(await answers(connectionTo(socketFolder, cluster.password)))) {
    if (child.exitCode !== null || child.signalCode !== null || pid === undefined) {
      throw new StartError(`The database could not be started: ${lastWords(cluster)}`);
    }
    await wait(POLL_MS);
  }
  child.unref();
  return async () => {
    child.ref();
    child.kill('SIGINT');
    await ended;
  };
}

async function answers(connection: pg.PoolConfig): Promise<boolean> {
  const client = new pg.Client(connection);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    // Not yet; whether it ever will is seen by its process.
    return false;
  }
}
