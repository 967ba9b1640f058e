/**
 * What the server needs goes away and comes back: it says so, loses nothing, and works on by itself. Longer absences:
 * `OUTAGE_SECONDS=30 npx vitest run --project processes test/cli/hard-use/outages.test.ts`
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CandorProcess, runCandor } from '../../support/candor-process.ts';
import { ExternalPostgres } from '../../support/external-postgres.ts';
import { tellFigures } from '../../support/hard-use-figures.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openLoadShop } from './load-shop.ts';
import { MixedLoad } from './mixed-load.ts';

const AWAY_MS = 1000 * Number(process.env['OUTAGE_SECONDS'] ?? 2);
/** No write waits longer to hear that the database is away; a first one waits for the database, all others do not. */
const FIRST_MS = 17_000;
const NEXT_MS = 3000;

const isLinux = process.platform === 'linux';
let folder: ReturnType<typeof temporaryFolder>;
let postgres: ExternalPostgres;
let running: CandorProcess;
let load: MixedLoad;
let settings: Record<string, string>;
let mounted: string | undefined;

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  if (isLinux) postgres.goOn();
  running.child.kill('SIGTERM');
  await running.ended;
  await postgres.stop();
  if (mounted !== undefined) spawnSync('umount', [mounted]);
  mounted = undefined;
  folder.remove();
});

async function open(databaseFolder: string): Promise<void> {
  postgres = await ExternalPostgres.start(databaseFolder);
  settings = { DATA_DIR: join(folder.path, 'data'), DATABASE_URL: postgres.url, LOG_LEVEL: 'info' };
  load = new MixedLoad(await openLoadShop(folder.path, settings), Math.random);
  running = runCandor(['serve'], settings);
  load.endpoint = `${await running.listening()}/v1/shops/acme`;
}

const ask = (path: string) => fetch(new URL(path, load.endpoint));
const reviews = (limit: number) => ask(`/v1/shops/acme/products/strap/reviews?limit=${limit}`);
const faults = () => running.output().match(/"level":50/g)?.length ?? 0;

async function write(): Promise<{ status: number; ms: number; retryAfter: string | null }> {
  const started = performance.now();
  const answer = await fetch(`${load.endpoint}/products/strap/reviews`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({
      reviewRating: { ratingValue: 4 },
      author: { name: 'Ida', email: 'ida@example.com' },
    }),
  });
  await answer.arrayBuffer();
  const retryAfter = answer.headers.get('retry-after');
  return { status: answer.status, ms: performance.now() - started, retryAfter };
}

async function expectAway(): Promise<void> {
  const first = await write();
  expect(first).toMatchObject({ status: 503, retryAfter: '5' });
  expect(first.ms).toBeLessThan(FIRST_MS);
  const next = await write();
  expect(next).toMatchObject({ status: 503, retryAfter: '5' });
  expect(next.ms).toBeLessThan(NEXT_MS);
  expect((await ask('/readyz')).status).toBe(503);
  expect((await ask('/healthz')).status).toBe(200);
  const kept = await reviews(20);
  expect(kept.status).toBe(200);
  expect(kept.headers.get('cache-status')).toContain('database-away');
  expect((await reviews(19)).status).toBe(503);
}

const GONE = {
  'is halted': {
    go: () => postgres.halt(),
    comeBack: () => postgres.goOn(),
  },
  'is stopped': { go: () => postgres.stop(), comeBack: () => postgres.start() },
} as const;

it.each(Object.entries(GONE).filter(([how]) => isLinux || how !== 'is halted'))(
  `when the database %s for a while, reads go on as they were, writes are asked to come back, and all of it recovers`,
  async (how, { go, comeBack }) => {
    await open(folder.path);
    let isOver = false;
    expect((await reviews(20)).status).toBe(200);
    const clients = Promise.all(Array.from({ length: 4 }, () => load.work(() => isOver)));
    clients.catch(() => undefined); // Told below.
    await wait(300);
    await go();
    const since = performance.now();
    await expectAway();
    await wait(Math.max(0, AWAY_MS - (performance.now() - since)));
    const before = faults();
    await comeBack();
    const back = performance.now();
    await expect.poll(async () => (await ask('/readyz')).status, { timeout: 20_000 }).toBe(200);
    const recovered = Math.round(performance.now() - back);
    isOver = true;
    await clients;
    await load.sendAgain();
    await load.check(settings);
    expect(running.child.exitCode).toBeNull();
    // One line of the server's, and one of each thing that it does by itself.
    expect(before).toBeLessThanOrEqual(4);
    const seconds = Math.round((back - since) / 1000);
    tellFigures(
      `outage, the database ${how}`,
      `${seconds} s; ${load.told}; ready ${recovered} ms after; 0 lost, ${before} lines of errors`,
    );
  },
  120_000 + AWAY_MS,
);

/** Answers why there can be none here. */
function mountSmallDisk(path: string): string | undefined {
  mkdirSync(path);
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=192m,mode=755', 'tmpfs', path]);
  if (status !== 0) return String(stderr ?? 'there is no mount').trim();
  mounted = path;
  return undefined;
}

it('when the disk of the database is full, writes are asked to come back, reads go on, and with room again all of it recovers', async (context) => {
  const disk = join(folder.path, 'disk');
  const reason = mountSmallDisk(disk);
  if (reason !== undefined) return context.skip(`a small disk needs root: ${reason}`);
  await open(disk);
  await load.work(() => load.tried.answered >= 8);
  expect((await reviews(20)).status).toBe(200);
  const filler = join(disk, 'filler');
  spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k']);
  let refused = 0;
  // There is room left in files that the database has made already.
  for (let tries = 0; tries < 3000 && refused < 3; tries += 1) {
    const { status, retryAfter } = await write();
    if (status === 201) continue;
    expect({ status, retryAfter }).toEqual({ status: 503, retryAfter: '5' });
    refused += 1;
  }
  expect(refused).toBe(3);
  expect((await reviews(20)).status).toBe(200);
  rmSync(filler);
  await expect.poll(async () => (await write()).status, { timeout: 30_000 }).toBe(201);
  expect(running.child.exitCode).toBeNull();
  expect(faults()).toBeLessThanOrEqual(4);
  tellFigures('outage, the disk is full', `${refused} writes refused, none with 500; 0 lost`);
}, 180_000);
