import type { Kysely } from 'kysely';
import type { Colleague } from '../../contract/case-work.ts';
import type { Tables } from './schema.ts';

/** The members of a shop, by name. */
export async function readColleagues(database: Kysely<Tables>, shopId: string): Promise<Colleague[]> {
  return database
    .selectFrom('member')
    .innerJoin('person', 'person.id', 'member.person_id')
    .select(['person.id', 'person.name'])
    .where('member.shop_id', '=', shopId)
    .orderBy('person.name')
    .orderBy('person.id')
    .execute();
}

/** Who decides what a member may do. */
export async function readOwnerNames(database: Kysely<Tables>, shopId: string): Promise<string[]> {
  const rows = await database
    .selectFrom('member')
    .innerJoin('person', 'person.id', 'member.person_id')
    .select('person.name')
    .where('member.shop_id', '=', shopId)
    .where('member.role', '=', 'owner')
    .orderBy('person.name')
    .execute();
  return rows.map(({ name }) => name);
}
