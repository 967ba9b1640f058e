/**
 * Measures how fast orders come in by the signed webhooks of a platform, each a request of its own, at a running
 * server on the embedded database, and counts that none is lost.
 *
 *   node bench/orders.ts            100,000 orders
 *   node bench/orders.ts 1000       as many orders as that
 */
import { createHmac } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../src/server/database/open-database.ts';
import { candor, runCandor } from '../test/support/candor-process.ts';

const SHOP = 'bench';
const SECRET = 'the-secret-of-the-bench';
const PRODUCTS = 300;
/** As many as a platform has under way. */
const AT_ONCE = 16;
const count = Number(process.argv[2] ?? 100_000);
if (!Number.isInteger(count) || count < 1)
  throw new Error('The number of orders must be a whole number from 1 on');

const folder = mkdtempSync(join(tmpdir(), 'candor-bench-'));
chmodSync(folder, 0o755);
const settings = { DATA_DIR: join(folder, 'data') };
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
const now = new Date().toISOString();

/** In the shape of WooCommerce's `order.created`. */
function anOrder(id: number): string {
  const line = (at: number) => ({
    id: id * 10 + at,
    product_id: (id + at * 7) % PRODUCTS,
    name: `Product ${(id + at * 7) % PRODUCTS}`,
    quantity: 1,
  });
  return JSON.stringify({
    id,
    number: `${id}`,
    status: 'processing',
    date_created_gmt: now,
    date_modified_gmt: now,
    billing: { first_name: 'Ida', last_name: `Lind ${id}`, email: `b${id}@customer.example`, country: 'DE' },
    line_items: [line(1), line(2)],
  });
}

function send(address: string, body: string): Promise<number | undefined> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-wc-webhook-topic': 'order.created',
    'x-wc-webhook-signature': createHmac('sha256', SECRET).update(body).digest('base64'),
  };
  return new Promise((resolve, reject) => {
    const sent = request(address, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode));
    });
    sent.on('error', reject).end(body);
  });
}

async function sendAll(origin: string): Promise<void> {
  const address = `${origin}/v1/shops/${SHOP}/webhooks/woocommerce`;
  let next = 1;
  async function lane(): Promise<void> {
    for (let id = next++; id <= count; id = next++) {
      const status = await send(address, anOrder(id));
      if (status !== 204) throw new Error(`order ${id} was answered with ${status}`);
    }
  }
  const begun = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `${count} orders by webhook in ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} each second`,
  );
}

async function countStored(): Promise<number> {
  const { database, close } = await openDatabase(settings);
  try {
    const { stored } = await database
      .selectFrom('customer_order')
      .select(({ fn }) => fn.countAll<string>().as('stored'))
      .executeTakeFirstOrThrow();
    return Number(stored);
  } finally {
    await close();
  }
}

/** Runs a command of Candor to its end; answers what it printed. */
async function run(...args: string[]): Promise<string> {
  const { code, output, errors } = await candor(args, settings);
  if (code !== 0) throw new Error(`candor ${args.join(' ')} ended with ${code}: ${errors}`);
  return output.trim();
}

async function connect(origin: string, key: string): Promise<void> {
  const connected = await fetch(`${origin}/v1/shops/${SHOP}/merchant/order-sources/woocommerce`, {
    method: 'PUT',
    headers: { 'authorization': `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ secret: SECRET }),
  });
  if (!connected.ok) throw new Error(`the platform was not connected: ${await connected.text()}`);
}

try {
  await run('migrate');
  await run('shop', 'create', SHOP, '--name', 'Bench');
  const key = await run('key', 'create', '--shop', SHOP, '--name', 'Bench');
  const server = runCandor(['serve'], settings);
  try {
    const origin = await server.listening();
    await connect(origin, key);
    await sendAll(origin);
  } finally {
    server.child.kill('SIGTERM');
    await server.ended;
  }
  const stored = await countStored();
  console.log(`${stored} of them stored, ${count - stored} lost`);
  process.exitCode = stored === count ? 0 : 1;
} finally {
  agent.destroy();
  rmSync(folder, { recursive: true });
}
