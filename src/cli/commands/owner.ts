import { Command } from 'commander';
import { inboxLink } from '../../server/accounts/first-owner.ts';
import { hasOwner } from '../../server/database/members.ts';
import { shopExists } from '../../server/database/shops.ts';
import { readSettings } from '../../server/settings.ts';
import { StartError } from '../../server/start-error.ts';
import { withDatabase } from '../with-database.ts';

const linkCommand = new Command('link')
  .description('Print a link, good once and for a day, by which whoever follows it becomes the owner.')
  .requiredOption('--shop <key>', 'the shop')
  .action(({ shop }: { shop: string }) =>
    withDatabase(async (database) => {
      if (!(await shopExists(database, shop))) throw new StartError(`There is no shop ${shop}.`);
      if (await hasOwner(database, shop)) throw new StartError(`The shop ${shop} has an owner already.`);
      const { PUBLIC_URL, PORT } = readSettings(process.env);
      const publicUrl = PUBLIC_URL ?? `http://localhost:${PORT}`;
      console.log(await inboxLink(database, { shopId: shop, publicUrl, now: new Date() }));
    }),
  );

export const ownerCommand = new Command('owner')
  .description('Who owns a shop and its inbox.')
  .addCommand(linkCommand);
