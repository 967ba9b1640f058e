/** Everything from an open database to a server that takes requests, until it is asked to stop. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import { createAccounts } from '../server/accounts/create-accounts.ts';
import { inboxLink } from '../server/accounts/first-owner.ts';
import { createApp } from '../server/create-app.ts';
import { migrate } from '../server/database/migrate.ts';
import { openDatabase, type OpenDatabase } from '../server/database/open-database.ts';
import { shopExists } from '../server/database/shops.ts';
import { drawingFrom } from '../server/drawing-files.ts';
import { listen } from '../server/listen.ts';
import { createMailer } from '../server/mail/create-mailer.ts';
import type { MediaStore } from '../server/media/media-store.ts';
import { openMediaStore } from '../server/media/open-media-store.ts';
import { startSweeper } from '../server/media/sweep-media.ts';
import { outboxPages } from '../server/mail/outbox-pages.ts';
import { createOutbound } from '../server/outbound/outbound-request.ts';
import { reachableWith } from '../server/outbound/reachable.ts';
import { startWorker } from '../server/outbox/worker.ts';
import { serverSecret } from '../server/server-secret.ts';
import type { Settings } from '../server/settings.ts';
import { StartError } from '../server/start-error.ts';
import { DEMO_SHOP, loadDemo } from './load-demo.ts';
import { VERSION } from './version.ts';

const distFolder = join(import.meta.dirname, '../../dist');
const built = {
  widgetFolder: join(distFolder, 'widget'),
  inboxFolder: join(distFolder, 'inbox'),
  drawingIn: drawingFrom(join(distFolder, 'html')),
};

export interface ServerRun {
  readonly settings: Settings;
  /** With the storefront at `/`. */
  readonly demo: boolean;
  readonly clock: { now(): Date };
  readonly stopSignal: Promise<void>;
}

export async function runServer({ settings, demo, clock, stopSignal }: ServerRun): Promise<void> {
  console.log(`Candor: ${settings.DATABASE_URL ? 'connecting to' : 'starting'} the database ...`);
  const opened = await openDatabase(settings);
  try {
    await serve({ settings, demo, clock, stopSignal }, opened);
  } finally {
    await opened.close();
  }
}

async function serve(
  { settings, demo, clock, stopSignal }: ServerRun,
  { database: patient, forRequests: database, lost }: OpenDatabase,
): Promise<void> {
  await migrate(patient);
  const secret = await serverSecret(settings);
  const mediaStore = openMediaStore(settings);
  const storefront = demo ? await openStorefront() : undefined;
  if (demo) await loadDemo(database, { secret, mediaStore });
  const publicUrlAt = (port: number) => settings.PUBLIC_URL ?? `http://localhost:${port}`;
  const stopping = new AbortController();
  const log = pino({ level: settings.LOG_LEVEL });
  const outbound = outboundOf(settings);
  const outside = { database, clock, makeId: uuidv7, log, secret, version: VERSION, outbound };
  const mailer = createMailer(settings, demo, outside);
  const keepsMails = demo && !settings.SMTP_URL;
  const listening = await listen(
    (port) =>
      createApp({
        ...outside,
        accounts: createAccounts({ ...outside, mailer, publicUrl: publicUrlAt(port) }),
        publicUrl: publicUrlAt(port),
        media: mediaOf(mediaStore, settings, publicUrlAt(port)),
        ...built,
        ...limitsOf(settings),
        stopping: stopping.signal,
        ...(storefront && { storefront }),
        ...(keepsMails && { outbox: outboxPages(database) }),
      }),
    { host: settings.HOST, port: settings.PORT, ...limitsOf(settings) },
  );
  const publicUrl = publicUrlAt(listening.port);
  const media = mediaOf(mediaStore, settings, publicUrl);
  const workers = [
    startWorker({ ...outside, publicUrl, mailer, mediaUrl: media.url }),
    startSweeper({ ...outside, media }),
  ];
  const inbox = await inboxAddress(database, publicUrl, demo, clock.now());
  console.log(addresses(publicUrl, { demo, keepsMails, inbox }));
  const fault = await Promise.race([stopSignal, lost]);
  console.log('Candor: stopping ...');
  stopping.abort();
  await Promise.all([listening, ...workers].map((each) => each.stop()));
  if (fault) throw fault;
}

/** Imported here, as only the repository has it. */
async function openStorefront() {
  if (!existsSync(join(import.meta.dirname, '../../demo'))) {
    throw new StartError('The package carries no demo shop; it comes with the repository.');
  }
  const { createStorefront } = await import('../../demo/storefront-app.ts');
  return createStorefront();
}

/** Who is believed about who asks, from which pages one may, and how often. */
function limitsOf({ TRUSTED_PROXIES, ALLOWED_ORIGINS, RATE_LIMIT_FACTOR }: Settings) {
  return {
    trustedProxies: TRUSTED_PROXIES ?? [],
    allowedOrigins: ALLOWED_ORIGINS ?? [],
    rateLimitFactor: RATE_LIMIT_FACTOR,
  };
}

/** Where webhooks may go, and which pages are looked at. */
function outboundOf({ PRIVATE_NETWORKS }: Settings) {
  return createOutbound(reachableWith(PRIVATE_NETWORKS));
}

/** Photos are served by this server unless the operator names another address. */
function mediaOf(store: MediaStore, { MEDIA_PUBLIC_URL }: Settings, publicUrl: string) {
  return { store, url: MEDIA_PUBLIC_URL ?? `${publicUrl}/media` };
}

/** That of the demo shop makes its first owner; a database that holds another shop was not given that shop. */
async function inboxAddress(
  database: OpenDatabase['database'],
  publicUrl: string,
  demo: boolean,
  now: Date,
): Promise<string> {
  const shopId = DEMO_SHOP.key;
  const isThere = demo && (await shopExists(database, shopId));
  return isThere ? inboxLink(database, { shopId, publicUrl, now }) : `${publicUrl}/inbox`;
}

interface Served {
  readonly demo: boolean;
  readonly keepsMails: boolean;
  readonly inbox: string;
}

function addresses(url: string, { demo, keepsMails, inbox }: Served): string {
  const endpoint = `${url}/v1/shops/${demo ? DEMO_SHOP.key : '<shop>'}`;
  const lines = [
    ...(demo ? [['Storefront', `${url}/`]] : []),
    ['Inbox', inbox],
    ...(keepsMails ? [['Mails', `${url}/outbox`]] : []),
    ['REST endpoint', endpoint],
    ['OpenAPI', `${url}/openapi.json`],
    ['Widget', `${url}/candor.js`],
  ];
  return ['', ...lines.map(([what = '', where]) => `  ${what.padEnd(15)}${where}`), ''].join('\n');
}
