/** Networks of addresses, in CIDR notation. */
import ipaddr from 'ipaddr.js';

export function isNetwork(text: string): boolean {
  return ipaddr.isValidCIDR(text);
}

/** Answers whether an address is in one of the networks. An IPv4 address that is written as one of IPv6 is judged as what it is. */
export function inNetworks(networks: readonly string[]): (address: string) => boolean {
  const all = networks.map((network) => ipaddr.parseCIDR(network));
  return function isIn(text) {
    if (!ipaddr.isValid(text)) return false;
    const address = ipaddr.process(text);
    return all.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits));
  };
}
