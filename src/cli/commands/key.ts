import { Command, Option } from 'commander';
import type { Kysely } from 'kysely';
import { isKeyRight, KEY_RIGHTS, type Right } from '../../contract/rights.ts';
import { makeApiKey } from '../../server/api-key.ts';
import { endApiKey, listApiKeys, storeApiKey } from '../../server/database/api-keys.ts';
import type { Tables } from '../../server/database/schema.ts';
import { shopExists } from '../../server/database/shops.ts';
import { StartError } from '../../server/start-error.ts';
import { withDatabase } from '../with-database.ts';

const HOUR_MS = 3_600_000;
/** As long as both keys open a shop while its systems learn the new one, unless said otherwise. */
const OVERLAP_HOURS = 24;

interface Named {
  readonly shop: string;
  readonly id: string;
}

const create = new Command('create')
  .description(
    "Make an API key for a shop's merchant operations. It is shown once; only a hash of it is kept.",
  )
  .requiredOption('--shop <key>', 'the shop it is for')
  .requiredOption('--name <name>', 'what it is used by, to tell keys apart')
  .addOption(
    new Option('--may <right...>', 'the rights that it has; all that a key can have when left out').choices([
      ...KEY_RIGHTS,
    ]),
  )
  .action(async ({ shop, name, may }: { shop: string; name: string; may?: string[] }) => {
    await withDatabase(async (database) => {
      await requireShop(database, shop);
      console.log(await addKey(database, shop, { name, rights: may?.filter(isKeyRight) ?? null }));
    });
  });

const list = new Command('list')
  .description('The API keys of a shop: id, what each is used by and may do, and when it was used last.')
  .requiredOption('--shop <key>', 'the shop')
  .action(async ({ shop }: { shop: string }) => {
    await withDatabase(async (database) => {
      await requireShop(database, shop);
      for (const { id, name, rights, last_used_at, revoked_at } of await listApiKeys(database, shop)) {
        const used = last_used_at ? `used ${last_used_at.toISOString()}` : 'never used';
        const ends = revoked_at ? [`until ${revoked_at.toISOString()}`] : [];
        console.log([id, name, rights?.join(' ') ?? 'all rights', used, ...ends].join(' | '));
      }
    });
  });

const revoke = new Command('revoke')
  .description('End an API key at once.')
  .requiredOption('--shop <key>', 'the shop it is for')
  .requiredOption('--id <id>', 'as `candor key list` names it')
  .action(async ({ shop, id }: Named) => {
    await withDatabase(async (database) => {
      if (!(await endApiKey(database, shop, { id, at: new Date() }))) throw unknownKey(shop, id);
      console.log(`The key ${id} opens nothing any more.`);
    });
  });

const rotate = new Command('rotate')
  .description(
    `Make a key that takes the place of another: same name, same rights. The old one ends after ${OVERLAP_HOURS} hours.`,
  )
  .requiredOption('--shop <key>', 'the shop it is for')
  .requiredOption('--id <id>', 'of the old one, as `candor key list` names it')
  .action(async ({ shop, id }: Named) => {
    await withDatabase(async (database) => {
      const old = (await listApiKeys(database, shop)).find((key) => key.id === id);
      if (!old) throw unknownKey(shop, id);
      if (old.revoked_at && old.revoked_at <= new Date())
        throw new StartError(`The key ${id} has ended already; make a new one.`);
      console.log(await addKey(database, shop, old));
      await endApiKey(database, shop, { id, at: new Date(Date.now() + OVERLAP_HOURS * HOUR_MS) });
    });
  });

async function addKey(
  database: Kysely<Tables>,
  shop: string,
  { name, rights }: { readonly name: string; readonly rights: readonly Right[] | null },
): Promise<string> {
  const { key, id, secretHash } = makeApiKey();
  const made = { shop_id: shop, id, name, secret_hash: secretHash, created_at: new Date() };
  await storeApiKey(database, { ...made, rights: rights && [...rights] });
  return key;
}

async function requireShop(database: Kysely<Tables>, shop: string): Promise<void> {
  if (!(await shopExists(database, shop))) throw new StartError(`There is no shop with the key ${shop}.`);
}

function unknownKey(shop: string, id: string): StartError {
  return new StartError(`The shop ${shop} has no key with the id ${id}; candor key list names them.`);
}

export const keyCommand = new Command('key')
  .description('API keys of a shop')
  .addCommand(create)
  .addCommand(list)
  .addCommand(rotate)
  .addCommand(revoke);
