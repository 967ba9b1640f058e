import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { once } from 'node:events';
import type { Server } from 'node:http';
import {
  CONNECTION_LIMITS,
  type ConnectionLimits,
  limitConnections,
  serverOptions,
} from './connection-limits.ts';
import { StartError } from './start-error.ts';

export interface Listening {
  readonly port: number;
  /** Takes no more requests, and resolves when those under way are answered. */
  readonly stop: () => Promise<void>;
}

interface ListenOptions {
  readonly host: string;
  readonly port: number;
  /** Networks in CIDR notation, from which any number of connections may come. */
  readonly trustedProxies: readonly string[];
  readonly limits?: ConnectionLimits;
}

/** How long requests under way may take once the server is told to stop, in milliseconds. */
const DRAIN_MS = 10_000;
/** How often connections that became idle meanwhile are closed. */
const SWEEP_MS = 50;

/** `makeApp` is told the port, which is not known before when any free one was asked for. */
export async function listen(
  makeApp: (port: number) => Hono,
  { host, port, trustedProxies, limits = CONNECTION_LIMITS }: ListenOptions,
): Promise<Listening> {
  const app = Promise.withResolvers<Hono>();
  // Plain HTTP/1: TLS ends at the proxy in front.
  const server = createAdaptorServer({
    fetch: async (request, bindings) => (await app.promise).fetch(request, bindings),
    serverOptions: serverOptions(limits),
  }) as Server;
  limitConnections(server, limits, trustedProxies);
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new StartError(reasonOf(error as NodeJS.ErrnoException, host, port));
  }
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  app.resolve(makeApp(taken));
  return {
    port: taken,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      // One on which an answer is still under way is idle only after it.
      const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
      const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      await closed;
      clearInterval(sweep);
      clearTimeout(late);
    },
  };
}

function reasonOf({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Stop what uses it, or set PORT to another.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this user. Set PORT to one from 1024 on.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST is ${host}, which is no address of this machine.`;
  return message;
}
