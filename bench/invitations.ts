/**
 * Measures how fast orders of a batch are taken in, and how fast the scheduler looks at all invitations
 * that are due, decides, and queues their mails, on the embedded database.
 *
 *   node bench/invitations.ts           10,000 orders
 *   node bench/invitations.ts 1000      as many orders as that
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import { FIRST_INVITATION_SETTINGS } from '../src/contract/invitation-settings.ts';
import { Order } from '../src/contract/orders.ts';
import { migrate } from '../src/server/database/migrate.ts';
import { openDatabase } from '../src/server/database/open-database.ts';
import { sendDueInvitations } from '../src/server/invitations/send-due.ts';
import { takeOrders } from '../src/server/orders/take-orders.ts';

const SHOP = 'bench';
const BATCH = 500;
const PRODUCTS = 300;
const count = Number(process.argv[2] ?? 10_000);
if (!Number.isInteger(count) || count < 1)
  throw new Error('The number of orders must be a whole number from 1 on');

const folder = mkdtempSync(join(tmpdir(), 'candor-bench-'));
chmodSync(folder, 0o755);
const { database, close } = await openDatabase({ DATA_DIR: join(folder, 'data') });
const now = new Date();
const placedAt = new Date(now.getTime() - 20 * 86_400_000).toISOString();

function anOrder(at: number): Order {
  const line = (product: number) => ({
    productId: `product-${product % PRODUCTS}`,
    name: `Product ${product % PRODUCTS}`,
  });
  return Order.parse({
    orderId: `order-${at}`,
    placedAt,
    email: `buyer-${at}@customer.example`,
    name: `Buyer ${at}`,
    country: ['US', 'DE', 'FR', 'JP'][at % 4],
    consent: { given: true },
    lines: [line(at), line(at + 7)],
  });
}

async function measured(what: string, work: () => Promise<unknown>): Promise<void> {
  const begun = performance.now();
  await work();
  const seconds = (performance.now() - begun) / 1000;
  console.log(`${what.padEnd(28)}${seconds.toFixed(2)} s, ${Math.round(count / seconds)} each second`);
}

try {
  await migrate(database);
  const settings = {
    ...FIRST_INVITATION_SETTINGS,
    enabled: true,
    hours: { from: 0, until: 24 },
    // More than are due, so that only the scheduler's own speed is measured.
    perMinute: count + 1,
  };
  await database.insertInto('shop').values({ shop_id: SHOP, name: 'Bench', created_at: now }).execute();
  await database
    .insertInto('invitation_setting')
    .values({ shop_id: SHOP, settings: JSON.stringify(settings) })
    .execute();
  await measured(`${count} orders taken`, async () => {
    for (let from = 0; from < count; from += BATCH) {
      const orders = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => anOrder(from + at));
      await database
        .transaction()
        .execute((transaction) => takeOrders(transaction, orders, { shopId: SHOP, now, makeId: uuidv7 }));
    }
  });
  const outside = { database, clock: { now: () => now }, makeId: uuidv7, secret: 'of the bench alone' };
  await measured(`${count} invitations queued`, () =>
    sendDueInvitations({ ...outside, log: pino({ level: 'silent' }) }),
  );
  const { queued } = await database
    .selectFrom('delivery')
    .select(({ fn }) => fn.countAll<string>().as('queued'))
    .executeTakeFirstOrThrow();
  if (Number(queued) !== count) throw new Error(`${queued} mails were queued, not ${count}`);
} finally {
  await close();
  rmSync(folder, { recursive: true });
}
