/** A database of its own for a test file: a clone of the migrated template. */
import { randomBytes } from 'node:crypto';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { inject } from 'vitest';
import { openPool } from '../../src/server/database/connection.ts';
import type { Tables } from '../../src/server/database/schema.ts';
import { TEMPLATE } from './database-keeper.ts';

export interface TestDatabase {
  readonly kysely: Kysely<Tables>;
  /** For a second connection to the same database. */
  readonly url: string;
  readonly drop: () => Promise<void>;
}

export async function createDatabase(): Promise<TestDatabase> {
  const server = inject('database');
  const name = `candor_${randomBytes(6).toString('hex')}`;
  await administer(server, `create database ${name} template ${TEMPLATE}`);
  const { user, password, host = '', port } = server;
  // A socket's folder stands in the place of the host, escaped.
  const url = `postgres://${user}:${String(password)}@${encodeURIComponent(host)}:${port}/${name}`;
  const kysely = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: openPool({ connectionString: url }) }),
  });
  return {
    kysely,
    url,
    async drop() {
      await kysely.destroy();
      await administer(server, `drop database ${name} with (force)`);
    },
  };
}

async function administer(server: pg.PoolConfig, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(statement);
  await client.end();
}
