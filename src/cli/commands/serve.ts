import { Command } from 'commander';
import { readSettings } from '../../server/settings.ts';
import { onStopSignal } from '../on-stop-signal.ts';
import { runServer } from '../run-server.ts';

export const serveCommand = new Command('serve')
  .description('Run the server: the API, the widget, the inbox and the docs. It migrates its database first.')
  .option('--demo', 'with a small storefront at /, whose shop is filled when the database is empty')
  .action(async ({ demo = false }: { demo?: boolean }) => {
    const settings = readSettings(process.env);
    // From here on a signal waits for what was begun, so that no database is left half started.
    const stopSignal = onStopSignal();
    await runServer({ settings, demo, clock: { now: () => new Date() }, stopSignal });
  });
