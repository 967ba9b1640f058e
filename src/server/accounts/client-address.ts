/** Who asks. Behind a proxy every connection is the proxy's, which names its client in a header. */
import { BlockList, isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import ipaddr from 'ipaddr.js';

/** Addresses of this machine and of private networks, where proxies are. @see https://www.rfc-editor.org/rfc/rfc1918 */
const near = new BlockList();
near.addSubnet('127.0.0.0', 8);
near.addSubnet('10.0.0.0', 8);
near.addSubnet('172.16.0.0', 12);
near.addSubnet('192.168.0.0', 16);
near.addAddress('::1', 'ipv6');
near.addSubnet('fc00::', 7, 'ipv6');

/**
 * The last entry of `X-Forwarded-For` is the proxy's own; those before are whatever was sent to it. A
 * client from afar is not believed at all.
 */
export function clientAddress(c: Context): string {
  const peer = getConnInfo(c).remote.address ?? '';
  const named = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return isNear(peer) && isIP(named) !== 0 ? named : peer;
}

/**
 * What is counted as one asker: an IPv4 address, or the network of 64 bits that one line is given of IPv6,
 * as whoever has it can ask from any address in it.
 */
export function clientNetwork(c: Context): string {
  const text = clientAddress(c);
  if (!ipaddr.isValid(text)) return text;
  const address = ipaddr.process(text);
  if (address.kind() === 'ipv4') return address.toString();
  return `${address.toNormalizedString().split(':').slice(0, 4).join(':')}::/64`;
}

/** An IPv4 address that came over an IPv6 socket is one of IPv4 to the list too. */
function isNear(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && near.check(address, version === 6 ? 'ipv6' : 'ipv4');
}
