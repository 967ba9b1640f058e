/** Who asks, told once for all that counts them. Behind a proxy every connection is the proxy's, which names its client in a header. */
import { getConnInfo } from '@hono/node-server/conninfo';
import type { MiddlewareHandler } from 'hono';
import ipaddr from 'ipaddr.js';
import { inNetworks } from './networks.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /**
     * What is counted as one asker: an IPv4 address, or the network of 64 bits that one line is given of
     * IPv6, as whoever has it can ask from any address in it.
     */
    clientNetwork: string;
  }
}

/** `trustedProxies` are networks in CIDR notation. */
export function tellClientNetwork(trustedProxies: readonly string[]): MiddlewareHandler {
  const isTrusted = inNetworks(trustedProxies);
  return async function tellClientNetwork(c, next) {
    const peer = getConnInfo(c).remote.address ?? '';
    const named = c.req.header('x-forwarded-for')?.split(',') ?? [];
    c.set('clientNetwork', networkOf(clientAddress(peer, named, isTrusted)));
    await next();
  };
}

/**
 * Each proxy names at the end whom it was asked by. So the way is gone back from the connection for as
 * long as it leads through trusted proxies; what stands before is whatever a client has sent.
 */
function clientAddress(
  peer: string,
  named: readonly string[],
  isTrusted: (address: string) => boolean,
): string {
  let client = peer;
  for (const each of named.toReversed()) {
    const before = each.trim();
    if (!isTrusted(client) || !ipaddr.isValid(before)) break;
    client = before;
  }
  return client;
}

function networkOf(text: string): string {
  if (!ipaddr.isValid(text)) return text;
  const address = ipaddr.process(text);
  if (address.kind() === 'ipv4') return address.toString();
  return `${address.toNormalizedString().split(':').slice(0, 4).join(':')}::/64`;
}
