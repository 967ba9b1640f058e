/** A PostgreSQL as an operator runs one: TCP on loopback, none of Candor's launcher. The machine's own, else the packaged one. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import pg, { type PoolConfig } from 'pg';
import {
  type Cluster,
  lastWords,
  prepareCluster,
  runCluster,
  SUPERUSER,
} from '../../src/server/database/postgres-cluster.ts';
import { findPostgres, systemPostgres } from '../../src/server/database/postgres-program.ts';
import { postgresUser } from '../../src/server/database/postgres-user.ts';
import { freePort } from './free-port.ts';

export async function startExternalPostgres(
  folder: string,
): Promise<{ connection: PoolConfig; stop: () => Promise<void> }> {
  const program = systemPostgres() ?? findPostgres();
  const password = randomBytes(12).toString('hex');
  const cluster: Cluster = { folder, runFolder: folder, program, user: postgresUser(folder), password };
  prepareCluster(cluster);
  const port = await freePort();
  const child = runCluster(cluster, { listen_addresses: '127.0.0.1', port, unix_socket_directories: '' });
  const exited = once(child, 'exit');
  const connection = { connectionString: `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres` };
  while (!(await answers(connection))) {
    if (child.exitCode !== null)
      throw new Error(`The external database did not start: ${lastWords(cluster)}`);
    await wait(25);
  }
  return {
    connection: { host: '127.0.0.1', port, user: SUPERUSER, password, database: 'postgres' },
    async stop() {
      child.kill('SIGINT');
      await exited;
    },
  };
}

async function answers(connection: PoolConfig): Promise<boolean> {
  const client = new pg.Client(connection);
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}
