/** What a member changes in their own account: each act is logged, and told to them by mail. */
import { rightsOf } from '../../contract/rights.ts';
import type { Actor } from '../actor.ts';
import { recordAct } from '../database/audit-entries.ts';
import { storeDeliveries } from '../database/delivery-queue.ts';
import { readMemberships } from '../database/members.ts';
import type { Transaction } from 'kysely';
import type { Tables } from '../database/schema.ts';
import { inTransaction } from '../database/transaction.ts';
import type { AccountChange } from '../mail/templates/account-changed.ts';
import { ProblemException } from '../problem-exception.ts';
import type { AccountsOptions } from './create-accounts.ts';
import type { Factor } from './second-factor.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface OwnAct extends Factor {
  readonly transaction: Transaction<Tables>;
  readonly shop: { readonly key: string; readonly name: string };
  readonly log: (act: string, detail: string) => Promise<void>;
  /** Logs it, and tells the one whose account it is. */
  readonly tell: (change: AccountChange) => Promise<void>;
}

/** All of the act, with its log and its mail, or nothing. */
export async function actOnAccount<T>(
  { database, clock, makeId, secret }: AccountsOptions,
  person: Person,
  act: (own: OwnAct) => Promise<T>,
): Promise<T> {
  return inTransaction(database, async (transaction) => {
    const now = clock.now();
    const [membership] = await readMemberships(transaction, person.id);
    if (!membership) throw new ProblemException('unauthorized');
    const { shop, role, products } = membership;
    const rights = rightsOf(role, { isLimited: products !== undefined });
    const actor: Actor = { kind: 'member', id: person.id, name: person.name, rights };
    const log = (name: string, detail: string) =>
      recordAct(transaction, { shopId: shop.key, reviewId: null, actor, act: name, detail }, { now, makeId });
    const tell = async (change: AccountChange) => {
      await log(change, person.name);
      await tellOfChange(transaction, { shopId: shop.key, person, change, now, makeId });
    };
    return act({ transaction, personId: person.id, secret, now, shop, log, tell });
  });
}

interface ToldChange {
  readonly shopId: string;
  readonly person: Person;
  readonly change: AccountChange;
  readonly now: Date;
  readonly makeId: () => string;
}

export async function tellOfChange(
  transaction: Transaction<Tables>,
  { shopId, person, change, now, makeId }: ToldChange,
): Promise<void> {
  await storeDeliveries(transaction, [
    {
      shop_id: shopId,
      id: makeId(),
      by: 'mail',
      occurrence: 'account.changed',
      recipient: person.email,
      payload: JSON.stringify({ toldAs: 'member', personId: person.id, change }),
      run_at: now,
      created_at: now,
    },
  ]);
}
