/** Somebody who has signed in to the inbox of a shop, and to whom a test gives one role after another. */
import type { Kysely } from 'kysely';
import { inboxLink } from '../../src/server/accounts/first-owner.ts';
import type { Role } from '../../src/contract/rights.ts';
import type { Tables } from '../../src/server/database/schema.ts';
import { cookieOf } from './accounts/inbox-door.ts';

export class OwnMember {
  readonly cookie: string;
  readonly #database: Kysely<Tables>;
  readonly #shopId: string;

  private constructor(database: Kysely<Tables>, shopId: string, cookie: string) {
    this.#database = database;
    this.#shopId = shopId;
    this.cookie = cookie;
  }

  /** Of a shop that has no owner yet. */
  static async signIn(database: Kysely<Tables>, origin: string, shopId: string): Promise<OwnMember> {
    const link = await inboxLink(database, { shopId, publicUrl: origin, now: new Date() });
    const token = new URL(link).hash.slice(1);
    const about = { name: 'Ida', email: `ida@${shopId}.example`, password: 'correct horse battery staple' };
    const answer = await fetch(`${origin}/inbox/api/welcome`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, ...about }),
    });
    return new OwnMember(database, shopId, cookieOf(answer));
  }

  /** From now on they have this role, and see the cases of these products alone; of none named, of all. */
  async become(role: Role, products: readonly string[] = []): Promise<void> {
    const shop_id = this.#shopId;
    const { person_id } = await this.#database
      .updateTable('member')
      .set({ role })
      .where('shop_id', '=', shop_id)
      .returning('person_id')
      .executeTakeFirstOrThrow();
    await this.#database.deleteFrom('member_product').where('shop_id', '=', shop_id).execute();
    const rows = products.map((product_id) => ({ shop_id, person_id, product_id }));
    if (rows.length > 0) await this.#database.insertInto('member_product').values(rows).execute();
  }
}
