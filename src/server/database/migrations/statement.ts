import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * A migration of one statement, as some distributed engines cannot take several
 * changes of the schema in one transaction. There is no way back: a mistake is
 * mended by a further migration.
 */
export function statement(text: string): Migration {
  return {
    async up(database) {
      await sql.raw(text).execute(database);
    },
  };
}
