import { Command } from 'commander';
import { findWrongAggregates } from '../../server/database/recount.ts';
import { withDatabase } from '../with-database.ts';

export const recountCommand = new Command('recount')
  .description('Count every review anew, and say whether an aggregate rating differs. It changes nothing.')
  .action(async () => {
    await withDatabase(async (database) => {
      const wrong = await findWrongAggregates(database);
      for (const { shop_id, product_id } of wrong)
        console.error(`wrong: product ${product_id} of shop ${shop_id}`);
      if (wrong.length > 0) process.exitCode = 1;
      else console.log('Every aggregate rating is what its reviews say.');
    });
  });
