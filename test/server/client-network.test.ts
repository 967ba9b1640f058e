/** Who asks is the first that no trusted proxy has named. */
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tellClientNetwork } from '../../src/server/client-network.ts';
import { listen, type Listening } from '../../src/server/listen.ts';

let behindProxy: Listening;
let alone: Listening;
beforeAll(async () => {
  const open = (trustedProxies: string[]) => {
    const app = new Hono();
    app.use(tellClientNetwork(trustedProxies));
    app.get('/', (c) => c.text(c.get('clientNetwork')));
    return listen(() => app, { host: '127.0.0.1', port: 0, trustedProxies });
  };
  behindProxy = await open(['127.0.0.0/8', '10.0.0.0/8', '2001:db8:cd::/48']);
  alone = await open([]);
});
afterAll(() => Promise.all([behindProxy.stop(), alone.stop()]));

async function seen({ port }: Listening, named: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'x-forwarded-for': named } });
  return response.text();
}

it.each([
  ['what its proxy names', '198.51.100.7', '198.51.100.7'],
  ['not what a client says of itself', '203.0.113.9, 198.51.100.7', '198.51.100.7'],
  ['past a second proxy of ours', '198.51.100.7, 10.1.2.3', '198.51.100.7'],
  ['past a network in front of us, over IPv6', '203.0.113.9, 2001:db8:cd::1, 10.1.2.3', '203.0.113.9'],
  ['not past a proxy of somebody else', '203.0.113.9, 198.51.100.8, 10.1.2.3', '198.51.100.8'],
  ['the line of IPv6', '2001:db8:5:6:7:8:9:a', '2001:db8:5:6::/64'],
  ['IPv4 written as IPv6', '::ffff:198.51.100.7', '198.51.100.7'],
  ['the proxy, where it names no address', 'unknown', '127.0.0.1'],
  ['the proxy of ours, where one behind it names none', 'nonsense, 10.1.2.3', '10.1.2.3'],
])('behind trusted proxies it is %s', async (_, named, network) => {
  expect(await seen(behindProxy, named)).toBe(network);
});

it('without any, nobody is believed', async () => {
  expect(await seen(alone, '198.51.100.7')).toBe('127.0.0.1');
});
