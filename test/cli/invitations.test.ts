import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { Order } from '../../src/contract/orders.ts';
import { FIRST_INVITATION_SETTINGS } from '../../src/contract/invitation-settings.ts';
import { openDatabaseBeside, type OpenDatabase } from '../../src/server/database/open-database.ts';
import { takeOrders } from '../../src/server/orders/take-orders.ts';
import { type CandorProcess, runCandor } from '../support/candor-process.ts';
import { MailServer } from '../support/mail-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const BUYERS = 30;
const SHOP = 'lindfold';
/** What one process hands over at a time. */
const UNDER_WAY = 4;

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const each of cleanUp.splice(0).toReversed()) await each();
});

function serve(settings: Record<string, string>): CandorProcess {
  const running = runCandor(['serve'], settings);
  cleanUp.push(async () => {
    running.child.kill('SIGTERM');
    await running.ended;
  });
  return running;
}

async function fill({ database }: OpenDatabase): Promise<void> {
  const now = new Date();
  const placedAt = new Date(now.getTime() - 20 * 86_400_000).toISOString();
  const key = { shop_id: SHOP };
  const hours = { from: 0, until: 24 };
  const settings = { ...FIRST_INVITATION_SETTINGS, enabled: true, hours, perMinute: 1000 };
  const orders = Array.from({ length: BUYERS }, (_, at) =>
    Order.parse({
      orderId: `order-${at}`,
      email: `buyer-${at}@customer.example`,
      country: 'US',
      placedAt,
      lines: [{ productId: 'shirt', name: 'Linen shirt' }],
    }),
  );
  await database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('shop')
      .values({ ...key, name: 'Lindfold', created_at: now })
      .execute();
    await transaction
      .insertInto('invitation_setting')
      .values({ ...key, settings: JSON.stringify(settings) })
      .execute();
    await takeOrders(transaction, orders, { shopId: SHOP, now, makeId: uuidv7 });
  });
}

it(
  'a server that is killed while it hands mails over loses none, and what comes twice has the same id',
  { timeout: 120_000 },
  async () => {
    const folder = temporaryFolder();
    cleanUp.push(folder.remove);
    const mailServer = new MailServer();
    await mailServer.start();
    cleanUp.push(() => mailServer.stop());
    const DATA_DIR = join(folder.path, 'data');
    const settings = { DATA_DIR, SMTP_URL: mailServer.url };

    const first = serve(settings);
    await first.listening();
    const beside = await openDatabaseBeside({ DATA_DIR });
    await fill(beside);
    await beside.close();

    // Each time at another moment of a mail: named, taken and not yet answered, and answered.
    let running = first;
    for (const [moment, after] of [
      ['recipient', 3],
      ['taken', 8],
      ['answered', 14],
    ] as const) {
      const reached = mailServer.when(moment, after);
      await reached;
      running.child.kill('SIGKILL');
      await running.ended;
      running = serve(settings);
      await running.listening();
      const { database, close } = await openDatabaseBeside({ DATA_DIR });
      // As if the half minute had passed after which a worker that says nothing is taken for gone.
      await database
        .updateTable('delivery')
        .set({ leased_until: new Date(0) })
        .where('sent_at', 'is', null)
        .execute();
      await close();
    }
    await expect.poll(() => new Set(mailServer.reached).size, { timeout: 60_000 }).toBe(BUYERS);
    running.child.kill('SIGTERM');
    await running.ended;

    const ids = new Map<string, Set<string | undefined>>();
    for (const { recipients, messageId } of mailServer.mails) {
      for (const to of recipients) ids.set(to, (ids.get(to) ?? new Set()).add(messageId));
    }
    expect([...ids.values()].filter((each) => each.size > 1)).toEqual([]);
    // Only what was under way at one of the three kills can have come twice.
    expect(mailServer.mails.length).toBeLessThanOrEqual(BUYERS + 3 * UNDER_WAY);
  },
);
