/** All of an installation is taken while it works, and put back elsewhere: it is what it was at one moment. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { candor, type CandorProcess, runCandor } from '../../support/candor-process.ts';
import { ExternalPostgres } from '../../support/external-postgres.ts';
import { tellFigures } from '../../support/hard-use-figures.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openLoadShop } from './load-shop.ts';
import { checkSums, MixedLoad, readOrders, readReviews } from './mixed-load.ts';

const PASSPHRASE = 'a phrase that only the operator knows';
const ROUNDS = Number(process.env['BACKUP_ROUNDS'] ?? 1);

const folder = temporaryFolder();
const at = (...names: string[]) => join(folder.path, ...names);
const settings = { DATA_DIR: at('data'), BACKUP_PASSPHRASE: PASSPHRASE };
const file = at('whole.tar.gz');
let key: string;
let running: CandorProcess | undefined;
const servers: CandorProcess[] = [];

async function serve(with_: Readonly<Record<string, string>>): Promise<string> {
  running = runCandor(['serve'], with_);
  servers.push(running);
  return `${await running.listening()}/v1/shops/acme`;
}

async function stop(): Promise<void> {
  running?.child.kill('SIGTERM');
  await running?.ended;
}

beforeAll(async () => {
  key = await openLoadShop(folder.path, settings);
});
afterAll(async () => {
  for (const { child, ended } of servers) {
    child.kill('SIGTERM');
    await ended;
  }
  folder.remove();
});

/** What was answered before the back-up began is in it, once, and it agrees with itself. */
async function checkRestored(
  restored: Readonly<Record<string, string>>,
  before: MixedLoad['answered'],
): Promise<number> {
  const reviews = await readReviews(await serve(restored));
  for (const id of before.reviews) expect(reviews.has(id)).toBe(true);
  const orders = await readOrders(restored);
  expect([...before.orders].filter((id) => !orders.includes(id))).toEqual([]);
  expect(new Set(orders).size).toBe(orders.length);
  await checkSums(restored, reviews.size);
  // Keys of the API and the secret came along.
  const cases = await fetch(
    `${new URL(running ? await running.listening() : '').origin}/v1/shops/acme/merchant/cases`,
    {
      headers: { authorization: `Bearer ${key}` },
    },
  );
  expect(cases.status).toBe(200);
  await stop();
  return reviews.size;
}

describe('a back-up', () => {
  it(
    'that is taken amid all kinds of work is put back as it was at one moment, on the embedded PostgreSQL and on another',
    async () => {
      const load = new MixedLoad(key, Math.random);
      load.endpoint = await serve(settings);
      const external = await ExternalPostgres.start(at());
      let told = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        let isOver = false;
        await Promise.all(
          Array.from({ length: 4 }, () => load.work(() => load.tried.answered > 20 * (round + 1))),
        );
        const before = load.answered;
        const clients = Promise.all(Array.from({ length: 4 }, () => load.work(() => isOver)));
        expect(await candor(['backup', file], settings)).toMatchObject({ code: 0 });
        isOver = true;
        await clients;
        const elsewhere = { DATA_DIR: at(`restored-${round}`), BACKUP_PASSPHRASE: PASSPHRASE };
        expect(await candor(['restore', file], elsewhere)).toMatchObject({ code: 0, errors: '' });
        const source = running;
        expect(readFileSync(join(elsewhere.DATA_DIR, 'secret'))).toEqual(readFileSync(at('data', 'secret')));
        told += await checkRestored(elsewhere, before);
        if (round === 0) {
          const outside = { ...elsewhere, DATA_DIR: at('outside'), DATABASE_URL: external.url };
          expect(await candor(['restore', file], outside)).toMatchObject({ code: 0, errors: '' });
          told += await checkRestored(outside, before);
        }
        running = source;
      }
      await stop();
      await external.stop();
      tellFigures(
        'backup',
        `${ROUNDS} taken amid ${load.told}; ${ROUNDS + 1} restored with ${told} reviews in all; 0 lost, 0 twice`,
      );
    },
    120_000 + ROUNDS * 60_000,
  );

  it('says what it cannot do, and leaves nothing half done', async () => {
    const elsewhere = { DATA_DIR: at('refused'), BACKUP_PASSPHRASE: PASSPHRASE };
    const whole = readFileSync(file);
    const text = gunzipSync(whole).toString('latin1');
    const changed = (from: string | RegExp, to: string) =>
      gzipSync(Buffer.from(text.replace(from, to), 'latin1'));
    const broken = Buffer.from(whole);
    broken.writeUInt8(broken.readUInt8(whole.length >> 1) ^ 0xff, whole.length >> 1);
    const files: readonly (readonly [string, Uint8Array, RegExp])[] = [
      ['cut off', whole.subarray(0, whole.length - 100), /is no whole export or back-up/],
      ['broken', broken, /is no whole export or back-up|is no JSON/],
      ['foreign', Buffer.from('name,rating\nMug,5\n'), /is no whole export or back-up/],
      ['of a later form', changed('"format":1', '"format":9'), /has the format 9; this Candor reads 1/],
      ['of a later version', changed(/("migrations":\[").{4}/, '$1next'), /which is newer than this one/],
    ];
    for (const [what, bytes, reason] of files) {
      const path = at('refused.tar.gz');
      writeFileSync(path, bytes);
      const { code, errors } = await candor(['restore', path], elsewhere);
      expect({ what, code }).toEqual({ what, code: 1 });
      expect(errors).toMatch(reason);
      expect(errors.trim().split('\n')).toHaveLength(1);
    }
    const refusal = async (args: readonly string[], env: Readonly<Record<string, string>>) =>
      (await candor(['restore', file, ...args], env)).errors;
    expect(await refusal([], { DATA_DIR: at('refused') })).toMatch(/sealed in the back-up: set SECRET/);
    expect(await refusal([], { ...elsewhere, BACKUP_PASSPHRASE: 'another phrase than that' })).toMatch(
      /another than the one/,
    );
    expect(await refusal([], { ...elsewhere, SECRET: 'another secret of the same length' })).toMatch(
      /secret here is another/,
    );
    expect(await refusal(['--shop', 'acme'], elsewhere)).toMatch(
      /back-up of all shops; restore it without --shop/,
    );
    expect(await refusal([], settings)).toMatch(/is not empty/);
    expect(readdirSync(at()).includes('refused') && readdirSync(at('refused')).includes('secret')).toBe(
      false,
    );
  }, 120_000);
});
