/** A PostgreSQL as an operator runs one: TCP on loopback, none of Candor's launcher. The machine's own, else the packaged one. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
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

const START_MS = 15_000;

/** It can be stopped and started again at the same port. */
export class ExternalPostgres {
  readonly connection: PoolConfig & { readonly port: number; readonly password: string };
  readonly url: string;
  readonly #cluster: Cluster;
  #child: ReturnType<typeof runCluster> | undefined;

  private constructor(cluster: Cluster, port: number) {
    const { password } = cluster;
    this.#cluster = cluster;
    this.connection = { host: '127.0.0.1', port, user: SUPERUSER, password, database: 'postgres' };
    this.url = `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;
  }

  static async start(folder: string): Promise<ExternalPostgres> {
    const program = systemPostgres() ?? findPostgres();
    const password = randomBytes(12).toString('hex');
    const cluster = { folder, runFolder: folder, program, user: postgresUser(folder), password };
    prepareCluster(cluster);
    const postgres = new ExternalPostgres(cluster, await freePort());
    await postgres.start();
    return postgres;
  }

  /** Resolves once it answers. */
  async start(): Promise<void> {
    const { port } = this.connection;
    const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '' };
    const deadline = Date.now() + START_MS;
    let child = runCluster(this.#cluster, settings);
    while (!(await this.#answers())) {
      if (child.exitCode !== null) {
        // Of one that was killed, the sessions end a moment later, and until then its files are in use.
        if (Date.now() > deadline)
          throw new Error(`The external database did not start: ${lastWords(this.#cluster)}`);
        await wait(250);
        child = runCluster(this.#cluster, settings);
      }
      await wait(25);
    }
    this.#child = child;
  }

  async stop(signal: NodeJS.Signals = 'SIGINT'): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }

  /** As if the machine under it stood still. Linux alone tells which processes are its sessions. */
  halt(): void {
    this.#signal('SIGSTOP');
  }

  goOn(): void {
    this.#signal('SIGCONT');
  }

  #signal(name: NodeJS.Signals): void {
    const pid = this.#child?.pid;
    if (pid === undefined) return;
    process.kill(pid, name);
    const sessions = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    for (const each of sessions) process.kill(Number(each), name);
  }

  #answers(): Promise<boolean> {
    const client = new pg.Client(this.connection);
    // One that is killed breaks the connections that it was asked by.
    client.on('error', () => undefined);
    return client.connect().then(
      () => client.end().then(() => true),
      () => false,
    );
  }
}
