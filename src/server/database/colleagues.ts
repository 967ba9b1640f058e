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
