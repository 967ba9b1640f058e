import { join } from 'node:path';
import { Command } from 'commander';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import { createApp } from '../../server/create-app.ts';
import { migrate } from '../../server/database/migrate.ts';
import { openDatabase, type OpenDatabase } from '../../server/database/open-database.ts';
import { listen } from '../../server/listen.ts';
import { readSettings, type Settings } from '../../server/settings.ts';
import { DEMO_SHOP, loadDemo } from '../load-demo.ts';
import { onStopSignal } from '../on-stop-signal.ts';
import { VERSION } from '../version.ts';

const widgetFolder = join(import.meta.dirname, '../../../dist/widget');

export const serveCommand = new Command('serve')
  .description('Run the server: the API, the widget and the docs. It migrates its database first.')
  .option('--demo', 'with a small storefront at /, whose shop is filled when the database is empty')
  .action(async ({ demo = false }: { demo?: boolean }) => {
    const settings = readSettings(process.env);
    // From here on a signal waits for what was begun, so that no database is left half started.
    const stopSignal = onStopSignal();
    console.log(`Candor: ${settings.DATABASE_URL ? 'connecting to' : 'starting'} the database ...`);
    const opened = await openDatabase(settings);
    try {
      await serve(settings, opened, demo, stopSignal);
    } finally {
      await opened.close();
    }
  });

async function serve(
  settings: Settings,
  { database, lost }: OpenDatabase,
  demo: boolean,
  stopSignal: Promise<void>,
): Promise<void> {
  await migrate(database);
  if (demo) await loadDemo(database);
  // Imported here, as only the demo has it: the published package carries no storefront.
  const storefront = demo ? (await import('../../../demo/storefront-app.ts')).createStorefront() : undefined;
  const publicUrlAt = (port: number) => settings.PUBLIC_URL ?? `http://localhost:${port}`;
  const listening = await listen(
    (port) =>
      createApp({
        database,
        clock: { now: () => new Date() },
        makeId: uuidv7,
        log: pino({ level: settings.LOG_LEVEL }),
        publicUrl: publicUrlAt(port),
        widgetFolder,
        version: VERSION,
        ...(storefront && { storefront }),
      }),
    settings.HOST,
    settings.PORT,
  );
  console.log(addresses(publicUrlAt(listening.port), demo));
  const fault = await Promise.race([stopSignal, lost]);
  console.log('Candor: stopping ...');
  await listening.stop();
  if (fault) throw fault;
}

function addresses(url: string, demo: boolean): string {
  const endpoint = `${url}/v1/shops/${demo ? DEMO_SHOP.key : '<shop>'}`;
  const lines = [
    ...(demo ? [['Storefront', `${url}/`]] : []),
    ['REST endpoint', endpoint],
    ['OpenAPI', `${url}/openapi.json`],
    ['Widget', `${url}/candor.js`],
  ];
  return ['', ...lines.map(([what = '', where]) => `  ${what.padEnd(15)}${where}`), ''].join('\n');
}
