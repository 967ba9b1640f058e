/**
 * Which addresses the server asks on behalf of a shop: those of the public internet, and the private
 * networks that the operator has named. Whoever may change the settings of a shop must not reach by
 * them what stands beside the server, such as the metadata of a cloud machine.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html
 */
import ipaddr from 'ipaddr.js';
import { inNetworks } from '../networks.ts';

export type Reachable = (address: string) => boolean;

/** `networks` are in CIDR notation. */
export function reachableWith(networks: readonly string[]): Reachable {
  const isAllowed = inNetworks(networks);
  return function isReachable(text) {
    if (!ipaddr.isValid(text)) return false;
    // An IPv4 address that is written as one of IPv6 is judged as what it is.
    return ipaddr.process(text).range() === 'unicast' || isAllowed(text);
  };
}
