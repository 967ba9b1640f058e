import { Command } from 'commander';
import { makeApiKey } from '../../server/api-key.ts';
import { storeApiKey } from '../../server/database/api-keys.ts';
import { shopExists } from '../../server/database/shops.ts';
import { StartError } from '../../server/start-error.ts';
import { withDatabase } from '../with-database.ts';

const create = new Command('create')
  .description(
    "Make an API key for a shop's merchant operations. It is shown once; only a hash of it is kept.",
  )
  .requiredOption('--shop <key>', 'the shop it is for')
  .requiredOption('--name <name>', 'what it is used by, to tell keys apart')
  .action(async ({ shop, name }: { shop: string; name: string }) => {
    await withDatabase(async (database) => {
      if (!(await shopExists(database, shop))) throw new StartError(`There is no shop with the key ${shop}.`);
      const { key, id, secretHash } = makeApiKey();
      await storeApiKey(database, {
        shop_id: shop,
        id,
        name,
        secret_hash: secretHash,
        created_at: new Date(),
      });
      console.log(key);
    });
  });

export const keyCommand = new Command('key').description('API keys of a shop').addCommand(create);
