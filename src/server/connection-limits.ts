/** How patient the server is with connections, so that slow or many ones take no room from others. */
import type { Server, ServerOptions } from 'node:http';
import { inNetworks } from './networks.ts';

export interface ConnectionLimits {
  /** Until all headers of a request are there, in milliseconds, as the next ones. */
  readonly headersMs: number;
  /** Until the whole of a request is there. */
  readonly requestMs: number;
  /** Without a byte in either direction; streams say something more often than that. */
  readonly silenceMs: number;
  /** How often slow requests are looked for. */
  readonly checkMs: number;
  /** At once from one address that is no trusted proxy. */
  readonly perAddress: number;
}

export const CONNECTION_LIMITS: ConnectionLimits = {
  headersMs: 10_000,
  requestMs: 300_000,
  silenceMs: 60_000,
  checkMs: 5000,
  perAddress: 200,
};

/** Headers may have 16 kB, as is usual in Node. */
export function serverOptions({ headersMs, requestMs, checkMs }: ConnectionLimits): ServerOptions {
  return {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: checkMs,
  };
}

export function limitConnections(
  server: Server,
  { silenceMs, perAddress }: ConnectionLimits,
  trustedProxies: readonly string[],
): void {
  server.setTimeout(silenceMs);
  const isTrusted = inNetworks(trustedProxies);
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? '';
    if (isTrusted(address)) return;
    const count = (open.get(address) ?? 0) + 1;
    if (count > perAddress) {
      socket.destroy();
      return;
    }
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 0) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
  });
}
