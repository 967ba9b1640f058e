import type { Kysely } from 'kysely';
import type { Assignee, Colleague } from '../../contract/case-work.ts';
import { RIGHTS } from '../../contract/rights.ts';
import type { Tables } from './schema.ts';
import { seenProducts } from './seen-products.ts';

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

/** Those who may answer cases, by name. */
export async function readAssignees(database: Kysely<Tables>, shopId: string): Promise<Assignee[]> {
  const rows = await database
    .selectFrom('member')
    .innerJoin('person', 'person.id', 'member.person_id')
    .select((row) => ['person.id', 'person.name', seenProducts(row).as('products')])
    .where('member.shop_id', '=', shopId)
    .where('member.role', 'in', [...RIGHTS['answer-cases'].roles])
    .orderBy('person.name')
    .orderBy('person.id')
    .execute();
  return rows;
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
