/** The mails of a server that has no SMTP, for whoever tries it out. */
import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Tables } from './schema.ts';

export type KeptMail = Selectable<Tables['kept_mail']>;

/** A mail that is sent once more takes the place of the one before, as it has the same id. */
export async function keepMail(
  database: Kysely<Tables>,
  mail: Insertable<Tables['kept_mail']>,
): Promise<void> {
  await database
    .insertInto('kept_mail')
    .values(mail)
    .onConflict((conflict) => conflict.columns(['shop_id', 'id']).doUpdateSet(mail))
    .execute();
}

const SHOWN_MAX = 200;

/** The newest first, of all shops: only who runs the server sees them. */
export async function listKeptMails(database: Kysely<Tables>): Promise<Omit<KeptMail, 'html' | 'body'>[]> {
  return database
    .selectFrom('kept_mail')
    .select(['shop_id', 'id', 'recipient', 'subject', 'kept_at'])
    .orderBy('kept_at', 'desc')
    .orderBy('id', 'desc')
    .limit(SHOWN_MAX)
    .execute();
}

export async function readKeptMail(database: Kysely<Tables>, id: string): Promise<KeptMail | undefined> {
  return database.selectFrom('kept_mail').selectAll().where('id', '=', id).executeTakeFirst();
}
