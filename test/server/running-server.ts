/** The real server on a port of its own, over any database. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { createAdaptorServer } from '@hono/node-server';
import type { Kysely } from 'kysely';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import { createAccounts } from '../../src/server/accounts/create-accounts.ts';
import { createApp } from '../../src/server/create-app.ts';
import type { ServerDependencies } from '../../src/server/dependencies.ts';
import type { Tables } from '../../src/server/database/schema.ts';
import { createOutbound } from '../../src/server/outbound/outbound-request.ts';
import { reachableWith } from '../../src/server/outbound/reachable.ts';
import { drawReviews } from '../../src/widget/html/draw-reviews.tsx';
import { memoryMedia } from '../support/memory-media.ts';

export interface RunningServer {
  readonly origin: string;
  /** Everything that was logged. */
  readonly logged: () => string;
  stop(): Promise<void>;
}

export async function runServer(
  database: Kysely<Tables>,
  changed: Partial<ServerDependencies> = {},
): Promise<RunningServer> {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const log = pino({ level: 'info' }, sink);
  const app = createApp({ ...testDependencies(database), log, ...changed });
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    logged: () => lines.join(''),
    async stop() {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}

/** What a server takes that writes no mail and says nothing. */
export function testDependencies(database: Kysely<Tables>): ServerDependencies {
  const outside = {
    database,
    clock: { now: () => new Date() },
    makeId: uuidv7,
    secret: 'a secret that only the tests know, and long',
    log: pino({ level: 'silent' }),
    publicUrl: 'https://reviews.example',
  };
  return {
    ...outside,
    accounts: createAccounts({
      ...outside,
      mailer: { send: () => Promise.resolve(), check: () => Promise.resolve() },
    }),
    media: { store: memoryMedia(), url: 'https://reviews.example/media' },
    outbound: createOutbound(reachableWith([])),
    widgetFolder: 'dist/widget',
    inboxFolder: 'dist/inbox',
    // From the sources, and so in English alone.
    drawingIn: (language) => (language === 'en' ? Promise.resolve(drawReviews) : undefined),
    allowedOrigins: [],
    trustedProxies: ['127.0.0.0/8', '::1/128'],
    // Tests ask more in a second than a shopper does in a day, and have all addresses.
    rateLimitFactor: 0,
    stopping: new AbortController().signal,
    version: '0.0.0-test',
  };
}
