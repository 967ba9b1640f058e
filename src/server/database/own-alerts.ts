/** What each member of a shop wants to be told of. */
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { OwnAlerts } from '../../contract/own-alerts.ts';
import type { Role } from '../../contract/rights.ts';
import type { Tables } from './schema.ts';
import { type SeenProducts, seenProducts } from './seen-products.ts';

/** A member as the outbox sees them. */
export interface ToldMember {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly alerts: OwnAlerts;
  readonly products: SeenProducts;
}

/** Of whoever has decided nothing. */
export const FIRST_DIGEST: OwnAlerts['digest'] = { isDaily: true, hour: 8 };

/** Of whoever has decided nothing: an owner hears of everything at once, the others of what is theirs. */
export function firstAlerts(role: Role): OwnAlerts {
  const timing = role === 'owner' ? 'at-once' : 'digest';
  return {
    timings: {
      'negative-review': timing,
      'contact-asked': timing,
      'customer-spoke': timing,
      'promise-due': timing,
      'promise-late': timing,
      'assigned': 'at-once',
      'mentioned': 'at-once',
    },
    negativeUpTo: 4,
    cases: 'all',
    digest: FIRST_DIGEST,
  };
}

export async function readOwnAlerts(
  database: Kysely<Tables>,
  { shopId, personId, role }: { shopId: string; personId: string; role: Role },
): Promise<OwnAlerts> {
  const row = await database
    .selectFrom('own_alerts')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row ? alertsOf(row) : firstAlerts(role);
}

export async function storeOwnAlerts(
  transaction: Transaction<Tables>,
  address: { readonly shopId: string; readonly personId: string },
  { timings, negativeUpTo, cases, digest }: OwnAlerts,
  digestSince: Date,
): Promise<void> {
  const choices = {
    timings: JSON.stringify(timings),
    negative_up_to: negativeUpTo,
    cases,
    digest_is_daily: digest.isDaily,
    digest_hour: digest.hour,
  };
  await transaction
    .insertInto('own_alerts')
    .values({
      shop_id: address.shopId,
      person_id: address.personId,
      ...choices,
      digest_since: digestSince,
    })
    .onConflict((conflict) =>
      conflict.columns(['shop_id', 'person_id']).doUpdateSet((row) => ({
        ...choices,
        digest_since: row
          .case()
          .when(
            row.and([
              row('own_alerts.digest_is_daily', '=', digest.isDaily),
              row('own_alerts.digest_hour', '=', digest.hour),
            ]),
          )
          .then(row.ref('own_alerts.digest_since'))
          .else(digestSince)
          .end(),
      })),
    )
    .execute();
}

/** All of the shop, by name. */
export async function listToldMembers(database: Kysely<Tables>, shopId: string): Promise<ToldMember[]> {
  const rows = await toldMembers(database, shopId).execute();
  return rows.map(toToldMember);
}

/** Undefined when they are none of the shop. */
export async function readToldMember(
  database: Kysely<Tables>,
  shopId: string,
  personId: string,
): Promise<ToldMember | undefined> {
  const row = await toldMembers(database, shopId).where('person.id', '=', personId).executeTakeFirst();
  return row && toToldMember(row);
}

function toldMembers(database: Kysely<Tables>, shopId: string) {
  return database
    .selectFrom('member')
    .innerJoin('person', 'person.id', 'member.person_id')
    .leftJoin('own_alerts', (join) =>
      join
        .onRef('own_alerts.shop_id', '=', 'member.shop_id')
        .onRef('own_alerts.person_id', '=', 'member.person_id'),
    )
    .select(['person.id', 'person.name', 'person.email', 'member.role', ...CHOICES])
    .select((row) => seenProducts(row).as('products'))
    .where('member.shop_id', '=', shopId)
    .orderBy('person.name')
    .orderBy('person.id');
}

type ToldRow = Awaited<ReturnType<ReturnType<typeof toldMembers>['execute']>>[number];

function toToldMember({ id, name, email, role, products, ...row }: ToldRow): ToldMember {
  const alerts = isDecided(row) ? alertsOf(row) : firstAlerts(role);
  return { personId: id, name, email, role, alerts, products: products ?? undefined };
}

const CHOICES = [
  'own_alerts.timings',
  'own_alerts.negative_up_to',
  'own_alerts.cases',
  'own_alerts.digest_is_daily',
  'own_alerts.digest_hour',
] as const;

type Choices = Pick<
  Selectable<Tables['own_alerts']>,
  'timings' | 'negative_up_to' | 'cases' | 'digest_is_daily' | 'digest_hour'
>;

function isDecided(row: { readonly [K in keyof Choices]: Choices[K] | null }): row is Choices {
  return row.timings !== null;
}

function alertsOf(row: Choices): OwnAlerts {
  return {
    timings: row.timings,
    negativeUpTo: row.negative_up_to,
    cases: row.cases,
    digest: { isDaily: row.digest_is_daily, hour: row.digest_hour },
  };
}
