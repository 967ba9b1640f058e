/**
 * A request to an address that somebody of a shop has named. The name is looked up once, and the
 * connection goes to the very address that was judged, so that a name which changes in between gains
 * nothing. Redirects are answered and not followed.
 */
import { lookup as lookUp } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Reachable } from './reachable.ts';

/** The address, or all that its name stands for, are of a private network. */
export class Unreachable extends Error {
  constructor() {
    super('the address is of a private network, which PRIVATE_NETWORKS does not name');
  }
}

export interface OutboundAsk {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

export type Outbound = (url: string, ask: OutboundAsk) => Promise<IncomingMessage>;

export function createOutbound(isReachable: Reachable): Outbound {
  const lookup = guardedLookup(isReachable);
  return function outbound(address, { method, headers, body, signal }) {
    const url = new URL(address);
    const host = url.hostname.replaceAll(/[[\]]/g, '');
    // What is an address already is looked up by nobody.
    if (isIP(host) !== 0 && !isReachable(host)) return Promise.reject(new Unreachable());
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    return new Promise((resolve, reject) => {
      // A connection of its own each time: one that is kept would spare the lookup, and its judgement.
      const asked = request(url, { method, headers, signal, lookup, agent: false }, resolve);
      asked.on('error', reject);
      asked.end(body);
    });
  };
}

function guardedLookup(isReachable: Reachable): LookupFunction {
  return function guardedLookup(hostname, options, done) {
    lookUp(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, []);
      const reachable = found.filter(({ address }) => isReachable(address));
      const [first] = reachable;
      if (!first) return done(new Unreachable(), []);
      return options.all ? done(null, reachable) : done(null, first.address, first.family);
    });
  };
}
