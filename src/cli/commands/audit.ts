import { Command } from 'commander';
import {
  AUDIT_FAULTS,
  type AuditFault,
  listAuditedShops,
  verifyAudit,
} from '../../server/database/audit-verification.ts';
import { withDatabase } from '../with-database.ts';

interface Options {
  readonly shop?: string;
  readonly json?: true;
}

const verifyCommand = new Command('verify')
  .description(
    'Follow the log of acts from its first entry, and say which was removed or altered. It changes nothing.',
  )
  .option('--shop <key>', 'the shop; all of them when left out')
  .option('--json', 'as JSON: { "shops": [{ "shop", "entries", "hash", "fault" }] }')
  .action(async ({ shop, json }: Options) => {
    await withDatabase(async (database) => {
      const shops = [];
      for (const key of shop === undefined ? await listAuditedShops(database) : [shop])
        shops.push(await verifyAudit(database, key));
      if (shops.some(({ fault }) => fault)) process.exitCode = 1;
      if (json) console.log(JSON.stringify({ shops }, null, 2));
      for (const { shop: key, entries, hash, fault } of json ? [] : shops) {
        if (fault) console.error(`${key}: ${inWords(fault)}.`);
        else console.log(`${key}: ${entries} entries, whole; the last is ${hash}.`);
      }
    });
  });

function inWords({ kind, position, id }: AuditFault): string {
  const which = [position === null ? 'an entry' : `entry ${position}`, id && `(${id})`];
  return `${which.filter(Boolean).join(' ')} ${AUDIT_FAULTS[kind]}`;
}

export const auditCommand = new Command('audit')
  .description('The log of all that was done in a shop.')
  .addCommand(verifyCommand);
