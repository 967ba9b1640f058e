/**
 * One PostgreSQL for a whole run of the tests, with a migrated template that each test file clones.
 * By default it is the embedded one; CANDOR_TEST_DATABASE=external runs the same tests on a server
 * that was started as an operator would, reached over TCP.
 */
import { join } from 'node:path';
import type { PoolConfig } from 'pg';
import type { TestProject } from 'vitest/node';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/server/database/embedded-postgres.ts';
import { migrate } from '../../src/server/database/migrate.ts';
import type { Tables } from '../../src/server/database/schema.ts';
import { startExternalPostgres } from './external-postgres.ts';
import { temporaryFolder } from './temporary-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of a superuser. */
    database: PoolConfig;
  }
}

export const TEMPLATE = 'candor_template';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const external = process.env['CANDOR_TEST_DATABASE'] === 'external';
  const folder = temporaryFolder();
  const { connection, stop } = external ? await startExternalPostgres(folder.path) : await startEmbeddedPostgres(join(folder.path, 'data'));
  const client = new pg.Client(connection);
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const pool = new pg.Pool({ ...connection, database: TEMPLATE });
  const template = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await migrate(template);
  await template.destroy();
  project.provide('database', connection);
  return async () => {
    await stop();
    folder.remove();
  };
}
