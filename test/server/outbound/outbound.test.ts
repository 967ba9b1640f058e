/** Requests to addresses that a shop has named reach the internet, and nothing beside the server. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOutbound, Unreachable } from '../../../src/server/outbound/outbound-request.ts';
import { isNetwork } from '../../../src/server/networks.ts';
import { reachableWith } from '../../../src/server/outbound/reachable.ts';

describe('what is reachable', () => {
  it.each([
    ['this machine', '127.0.0.1'],
    ['this machine, elsewhere in its network', '127.8.9.1'],
    ['this machine over IPv6', '::1'],
    ['an IPv4 address written as IPv6', '::ffff:127.0.0.1'],
    ['the same in hexadecimal', '::ffff:7f00:1'],
    ['an address that a gateway turns into IPv4', '64:ff9b::7f00:1'],
    ['6to4', '2002:7f00:1::'],
    ['private networks', '10.0.0.1'],
    ['private networks', '172.20.3.4'],
    ['private networks', '192.168.1.1'],
    ['private networks over IPv6', 'fd00::1'],
    ['the metadata of a cloud machine', '169.254.169.254'],
    ['link-local over IPv6', 'fe80::1'],
    ['the network of a carrier', '100.64.0.1'],
    ['nowhere', '0.0.0.0'],
    ['nowhere over IPv6', '::'],
    ['everybody', '255.255.255.255'],
    ['many', '224.0.0.1'],
    ['documentation', '192.0.2.1'],
    ['no address', 'localhost'],
  ])('not %s: %s', (_, address) => {
    expect(reachableWith([])(address)).toBe(false);
  });

  it.each(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '::ffff:93.184.215.14'])(
    'the public internet: %s',
    (address) => {
      expect(reachableWith([])(address)).toBe(true);
    },
  );

  it('a network that the operator has named, and no other', () => {
    const isReachable = reachableWith(['10.1.0.0/16', 'fd00:7::/32']);
    expect(['10.1.200.3', 'fd00:7::9'].map(isReachable)).toEqual([true, true]);
    expect(['10.2.0.1', 'fd00:8::9', '127.0.0.1'].map(isReachable)).toEqual([false, false, false]);
    expect(['10.1.0.0/16', '10.1.0.0', 'ten/8', '10.1.0.0/40'].map(isNetwork)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a request', () => {
  let server: Server;
  let port: number;
  const asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(302, { location: '/secret' }).end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => server.close());

  const ask = (host: string, networks: string[] = []) =>
    createOutbound(reachableWith(networks))(`http://${host}:${port}/hook`, {
      method: 'GET',
      headers: {},
      signal: AbortSignal.timeout(5000),
    });

  it.each(['127.0.0.1', '[::ffff:127.0.0.1]', 'localhost', '2130706433', '0x7f.1', '127.1'])(
    'to %s reaches nobody, also by a name or in a notation that stands for this machine',
    async (host) => {
      await expect(ask(host)).rejects.toBeInstanceOf(Unreachable);
      expect(asked).toEqual([]);
    },
  );

  it('goes where the operator allows it, and follows no redirect', async () => {
    const answer = await ask('localhost', ['127.0.0.1/32']);
    answer.destroy();
    expect(answer.statusCode).toBe(302);
    expect(asked).toEqual(['/hook']);
  });
});
