import { Command } from 'commander';
import {
  AUDIT_FAULTS,
  type AuditFault,
  type AuditVerdict,
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
    'Follow the log of acts from its first entry, and say which was removed or altered, and whether the public ledger says the same. It changes nothing.',
  )
  .option('--shop <key>', 'the shop; all of them when left out')
  .option('--json', 'as JSON: { "shops": [{ "shop", "entries", "hash", "fault", "ledger" }] }')
  .action(async ({ shop, json }: Options) => {
    await withDatabase(async (database) => {
      const shops = [];
      for (const key of shop === undefined ? await listAuditedShops(database) : [shop])
        shops.push(await verifyAudit(database, key));
      if (shops.some(({ fault, ledger }) => fault ?? ledger.differs)) process.exitCode = 1;
      if (json) console.log(JSON.stringify({ shops }, null, 2));
      else for (const verdict of shops) tell(verdict);
    });
  });

function tell({ shop, entries, hash, fault, ledger }: AuditVerdict): void {
  if (fault) console.error(`${shop}: ${inWords(fault)}.`);
  else console.log(`${shop}: ${entries} entries, whole; the last is ${hash}.`);
  if (ledger.differs !== null) console.error(`${shop}: the ledger differs at review ${ledger.differs}.`);
}

function inWords({ kind, position, id }: AuditFault): string {
  const which = [position === null ? 'an entry' : `entry ${position}`, id && `(${id})`];
  return `${which.filter(Boolean).join(' ')} ${AUDIT_FAULTS[kind]}`;
}

export const auditCommand = new Command('audit')
  .description('The log of all that was done in a shop.')
  .addCommand(verifyCommand);
