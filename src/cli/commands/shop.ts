import { Command } from 'commander';
import { storeShop } from '../../server/database/shops.ts';
import { StartError } from '../../server/start-error.ts';
import { withDatabase } from '../with-database.ts';

const SHOP_KEY = /^[a-z0-9][a-z0-9-]{0,62}$/;

const create = new Command('create')
  .description('Add a shop. Its endpoint is /v1/shops/<key>.')
  .argument('<key>', 'lower-case letters, digits and hyphens; it stands in addresses and stays')
  .requiredOption('--name <name>', 'as shoppers read it')
  .action(async (key: string, { name }: { name: string }) => {
    if (!SHOP_KEY.test(key)) {
      throw new StartError('The key of a shop has lower-case letters, digits and hyphens, 63 at most.');
    }
    if (name.trim() === '') throw new StartError('The name of a shop must not be empty.');
    await withDatabase(async (database) => {
      const isNew = await storeShop(database, { key, name: name.trim(), createdAt: new Date() });
      if (!isNew) throw new StartError(`There is a shop with the key ${key} already.`);
      console.log(`The shop ${key} is there. Its endpoint is /v1/shops/${key}.`);
    });
  });

export const shopCommand = new Command('shop').description('Shops of this server').addCommand(create);
