/** The real server on a port of its own, over any database. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Kysely } from 'kysely';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import { createApp } from '../../src/server/create-app.ts';
import type { ServerDependencies } from '../../src/server/dependencies.ts';
import type { Tables } from '../../src/server/database/schema.ts';

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
  const app = createApp({
    database,
    clock: { now: () => new Date() },
    makeId: uuidv7,
    secret: 'a secret that only the tests know, and long',
    accounts: { routes: new Hono(), memberOf: () => Promise.resolve(undefined) },
    log: pino({ level: 'info' }, sink),
    publicUrl: 'https://reviews.example',
    widgetFolder: 'dist/widget',
    inboxFolder: 'dist/inbox',
    stopping: new AbortController().signal,
    version: '0.0.0-test',
    ...changed,
  });
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
