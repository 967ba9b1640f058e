#!/usr/bin/env node
/** The command line. Each command is a file of its own in commands/. */
import { Command } from 'commander';
import { auditCommand } from './commands/audit.ts';
import { backupCommand } from './commands/backup.ts';
import { checkCommand } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { keyCommand } from './commands/key.ts';
import { migrateCommand } from './commands/migrate.ts';
import { memberCommand } from './commands/member.ts';
import { ownerCommand } from './commands/owner.ts';
import { recountCommand } from './commands/recount.ts';
import { restoreCommand } from './commands/restore.ts';
import { serveCommand } from './commands/serve.ts';
import { shopCommand } from './commands/shop.ts';
import { endWithReason } from './end-with-reason.ts';
import { VERSION } from './version.ts';

const program = new Command('candor')
  .description('The reviews widget that shows how you made it right: its server, and the tools around it.')
  .version(VERSION)
  .showHelpAfterError()
  .addHelpText('after', '\nSettings come from the environment; docs/operating.md lists them.')
  .addCommand(serveCommand)
  .addCommand(migrateCommand)
  .addCommand(shopCommand)
  .addCommand(keyCommand)
  .addCommand(ownerCommand)
  .addCommand(memberCommand)
  .addCommand(importCommand)
  .addCommand(backupCommand)
  .addCommand(exportCommand)
  .addCommand(restoreCommand)
  .addCommand(recountCommand)
  .addCommand(auditCommand)
  .addCommand(checkCommand);

await program.parseAsync().catch(endWithReason);
