/**
 * What a server has answered is there, once, whenever it or its database is killed. Rounds by `CRASH_ROUNDS`, other
 * moments by `CRASH_SEED`: `CRASH_ROUNDS=50 npx vitest run --project processes test/cli/hard-use/crash.test.ts`
 */
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { recordedProcess } from '../../../src/server/database/postgres-cluster.ts';
import { type CandorProcess, runCandor } from '../../support/candor-process.ts';
import { ExternalPostgres } from '../../support/external-postgres.ts';
import { tellFigures } from '../../support/hard-use-figures.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openLoadShop } from './load-shop.ts';
import { MixedLoad } from './mixed-load.ts';

const ROUNDS = Number(process.env['CRASH_ROUNDS'] ?? 2);
const CLIENTS = 6;
let seed = Number(process.env['CRASH_SEED'] ?? 20_261_124);

/** The same row of numbers from 0 to 1 for the same seed. */
function random(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
}

let folder: ReturnType<typeof temporaryFolder>;
let external: ExternalPostgres | undefined;
let running: CandorProcess | undefined;
afterEach(async () => {
  running?.child.kill('SIGTERM');
  await running?.ended;
  await external?.stop();
  external = undefined;
  folder.remove();
});

async function serve(load: MixedLoad, settings: Readonly<Record<string, string>>): Promise<void> {
  running = runCandor(['serve'], settings);
  load.endpoint = `${await running.listening()}/v1/shops/acme`;
}

async function killServer(load: MixedLoad, settings: Readonly<Record<string, string>>): Promise<void> {
  running?.child.kill('SIGKILL');
  await running?.ended;
  await serve(load, settings);
}

/** The server ends with its own database, for whoever watches it to start it anew. */
async function killEmbedded(
  load: MixedLoad,
  settings: Readonly<Record<string, string>> & { readonly DATA_DIR: string },
): Promise<void> {
  process.kill(recordedProcess({ folder: settings.DATA_DIR }) ?? 0, 'SIGKILL');
  expect(await running?.ended).toBe(1);
  await serve(load, settings);
}

/** The server goes on beneath which an outside database went away and came back. */
async function killExternal(load: MixedLoad): Promise<void> {
  await external?.stop('SIGKILL');
  await external?.start();
  expect(running?.child.exitCode).toBeNull();
  const ready = new URL('/readyz', load.endpoint);
  await expect.poll(async () => (await fetch(ready)).status, { timeout: 10_000 }).toBe(200);
}

it.each(['embedded', 'external'])(
  `on the %s PostgreSQL, of ${ROUNDS} kills of the server and ${ROUNDS} of the database in the midst of all kinds of work, nothing is lost and nothing is there twice`,
  async (way) => {
    folder = temporaryFolder();
    external = way === 'external' ? await ExternalPostgres.start(join(folder.path)) : undefined;
    const settings = {
      DATA_DIR: join(folder.path, 'data'),
      ...(external && { DATABASE_URL: external.url }),
    };
    const load = new MixedLoad(await openLoadShop(folder.path, settings), random);
    await serve(load, settings);
    for (let round = 0; round < 2 * ROUNDS; round += 1) {
      let isOver = false;
      const clients = Promise.all(Array.from({ length: CLIENTS }, () => load.work(() => isOver)));
      clients.catch(() => undefined); // Told below, once the kill is done.
      await new Promise((resolve) => {
        setTimeout(resolve, 150 + random() * 900);
      });
      if (round % 2 === 0) await killServer(load, settings);
      else if (external) await killExternal(load);
      else await killEmbedded(load, settings);
      // Those that were not met by the kill would go on.
      isOver = true;
      await clients;
      await load.sendAgain();
    }
    await load.check(settings);
    tellFigures(
      `crash, ${way}`,
      `${ROUNDS} kills of the server and ${ROUNDS} of its database; ${load.told}; 0 lost, 0 twice`,
    );
  },
  60_000 + ROUNDS * 40_000,
);
