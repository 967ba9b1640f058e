/**
 * The tests' PostgreSQL, in a process of its own that ends it when its input ends: however a run of the
 * tests ends, be it by a kill, nothing of it stays behind. Tells the connection as one line of JSON.
 */
import { once } from 'node:events';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/server/database/embedded-postgres.ts';
import { migrate } from '../../src/server/database/migrate.ts';
import type { Tables } from '../../src/server/database/schema.ts';
import { ExternalPostgres } from './external-postgres.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const TEMPLATE = 'candor_template';

async function makeTemplate(connection: pg.PoolConfig): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  // Whether what is written survives a power cut is asked elsewhere, of databases of their own.
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit']) {
    await client.query(`alter system set ${setting} = off`);
  }
  await client.query('select pg_reload_conf()');
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const pool = new pg.Pool({ ...connection, database: TEMPLATE });
  const template = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await migrate(template);
  await template.destroy();
}

async function keep(): Promise<void> {
  const folder = temporaryFolder();
  try {
    const isExternal = process.env['CANDOR_TEST_DATABASE'] === 'external';
    const postgres = isExternal
      ? await ExternalPostgres.start(folder.path)
      : await startEmbeddedPostgres(join(folder.path, 'data'));
    try {
      await makeTemplate(postgres.connection);
      process.stdout.write(`${JSON.stringify(postgres.connection)}\n`);
      await once(process.stdin.resume(), 'end');
    } finally {
      await postgres.stop();
    }
  } finally {
    folder.remove();
  }
}

if (import.meta.main) {
  // Only the end of the input counts: a signal to the tests may come here as well, and they may be gone already.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
  process.stdout.on('error', () => undefined);
  await keep();
}
