/**
 * Measures how long a merchant waits for the insights of a year: on a PostgreSQL of Candor's own, in a
 * folder that is made for it and removed, with 100,000 reviews and 5,000 cases in that year.
 *
 *   node bench/insights.ts        20 rounds
 *   node bench/insights.ts 50     as many rounds as that
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CANDOR } from '../src/server/actor.ts';
import { migrate } from '../src/server/database/migrate.ts';
import { openDatabase } from '../src/server/database/open-database.ts';
import { getInsights } from '../src/server/operations/get-insights.ts';
import { getMonth } from '../src/server/operations/get-month.ts';
import { getTrends } from '../src/server/operations/get-trends.ts';
import { makeLargeShop } from './large-shop.ts';

const SHOP = { shopId: 'large', reviews: 100_000, cases: 5_000, products: 200 };
const DAYS = 365;

const rounds = Number(process.argv[2] ?? 20);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error('The number of rounds must be a whole number from 1 on');

const folder = mkdtempSync(join(tmpdir(), 'candor-bench-'));
// The database runs as another user where this one is root.
chmodSync(folder, 0o755);
const { database, close } = await openDatabase({ DATA_DIR: join(folder, 'data') });
try {
  await migrate(database);
  const now = new Date('2026-11-23T12:00:00Z');
  await makeLargeShop(database, { ...SHOP, now });
  const reading = { shopId: SHOP.shopId, database, now, mediaUrl: '', publicUrl: '', actor: CANDOR };
  console.log(`${SHOP.reviews} reviews and ${SHOP.cases} cases in ${DAYS} days; ${rounds} rounds`);
  await measure('figures', () => getInsights({ query: { days: DAYS } }, reading));
  await measure('over time', () => getTrends({ query: { days: DAYS } }, reading));
  await measure('a month', () => getMonth({ query: {} }, reading));
} finally {
  await close();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(name: string, read: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  // The first warms up.
  for (let round = -1; round < rounds; round += 1) {
    const start = performance.now();
    await read();
    if (round >= 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(Math.floor(times.length * share), times.length - 1)] ?? 0;
  console.log(`  ${name.padEnd(12)}${at(0.5).toFixed(0)} ms median, ${at(0.95).toFixed(0)} ms p95`);
}
