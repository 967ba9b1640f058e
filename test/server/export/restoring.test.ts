/** A shop that was taken away is put back: the demo shop, with its reviews, threads, promises, photos and orders. */
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_SHOP, loadDemo } from '../../../src/cli/load-demo.ts';
import { findWrongAggregates } from '../../../src/server/database/recount.ts';
import type { Tables } from '../../../src/server/database/schema.ts';
import { LEFT_OUT, SHOP_PARTS, tablesOf } from '../../../src/server/database/shop-parts.ts';
import { exportArchive, exportLines } from '../../../src/server/export/export-shop.ts';
import { restoreShop } from '../../../src/server/export/restore-shop.ts';
import { readTar, tarEntry } from '../../../src/server/export/tar.ts';
import { createDatabase, type TestDatabase } from '../../support/database.ts';
import { memoryMedia } from '../../support/memory-media.ts';

const now = new Date('2026-11-23T12:00:00Z');
const secret = 'a secret of at least so many characters';
const store = memoryMedia();
let here: TestDatabase;
let archive: Buffer;

/** Rows of the tables that the demo shop leaves empty. */
async function addTheRest(database: Kysely<Tables>): Promise<void> {
  const shop_id = DEMO_SHOP.key;
  const times = { created_at: now, updated_at: now };
  const person = { id: 'ana', name: 'Ana', email: 'ana@shop.example', email_verified: true, ...times };
  await database.insertInto('person').values(person).execute();
  await database
    .insertInto('member')
    .values({ shop_id, person_id: 'ana', role: 'owner', created_at: now })
    .execute();
  await database
    .updateTable('review_case')
    .set({ assignee_id: 'ana', tags: ['vip'] })
    .where('shop_id', '=', shop_id)
    .execute();
  await sql`
    insert into saved_view values (${shop_id}, 'ana', gen_random_uuid(), 'Mine', 'active', '{"assignee":"ana"}')
  `.execute(database);
  await sql`insert into member_product select ${shop_id}, 'ana', id from product where shop_id = ${shop_id} limit 2`.execute(
    database,
  );
  await sql`insert into webhook (shop_id, id, url, secret, created_at) values
    (${shop_id}, gen_random_uuid(), 'https://acme.example/hook', 'whsec_x', ${now})`.execute(database);
  await sql`insert into suppressed_address values
    (${shop_id}, sha256('x'), 'unsubscribed', ${now})`.execute(database);
}

beforeAll(async () => {
  here = await createDatabase();
  await loadDemo(here.kysely, { secret, mediaStore: store });
  await addTheRest(here.kysely);
  archive = await taken(here.kysely);
}, 120_000);
afterAll(() => here.drop());

const shopOf = (database: Kysely<Tables>) => ({
  database,
  store,
  shopId: DEMO_SHOP.key,
  now,
  version: '1.2.3',
});

const taken = (database: Kysely<Tables>) => buffer(exportArchive(shopOf(database)));
const file = (bytes: Uint8Array) =>
  async function* read() {
    yield bytes;
  };

async function filesOf(bytes: Buffer): Promise<Map<string, Buffer>> {
  const tar = readTar(file(gunzipSync(bytes))(), 64_000_000);
  const files = new Map<string, Buffer>();
  for await (const each of tar) files.set(each.name, Buffer.from(each.bytes));
  return files;
}

describe('a shop that was exported', () => {
  it('is put back into an empty database exactly as it was', async () => {
    const there = await createDatabase();
    const media = memoryMedia();
    const restored = await restoreShop({ ...shopOf(there.kysely), store: media }, file(archive));
    const again = await buffer(exportArchive({ ...shopOf(there.kysely), store: media }));
    expect(await findWrongAggregates(there.kysely)).toEqual([]);
    await there.drop();
    expect(restored.photos).toBeGreaterThan(0);
    expect(media.files).toEqual(store.files);
    const [before, after] = [await filesOf(archive), await filesOf(again)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [name, bytes] of before) expect(after.get(name)?.toString(), name).toBe(bytes.toString());
  }, 120_000);

  it('leaves nothing behind that the shop has, but for what is left out with a reason', async () => {
    const { rows } = await sql<{ table_name: string }>`
      select distinct table_name::text from information_schema.columns
      where table_schema = current_schema() and column_name = 'shop_id'`.execute(here.kysely);
    const known = new Set([...tablesOf(SHOP_PARTS), ...Object.keys(LEFT_OUT)]);
    expect(rows.map(({ table_name }) => table_name).filter((name) => !known.has(name))).toEqual([]);
  });

  it('can be read by anyone: each review is a line with its thread, its versions and its case', async () => {
    const text = (await buffer(exportLines(shopOf(here.kysely)))).toString();
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ '@type': 'candor', 'format': 1, 'shop': 'demo' });
    const told = lines.find(
      ({ '@type': type, thread, revisions }) =>
        type === 'review' && thread.length > 1 && revisions.length > 0,
    );
    expect(told).toMatchObject({ rating: expect.any(Number), case: { state: expect.any(String) } });
    expect(told.thread[0]).toMatchObject({ by: 'merchant', body: expect.any(String) });
    expect(text).not.toContain('"shop_id"');
  });

  it('becomes a copy under another key, in which its people are those who are there already', async () => {
    const there = await createDatabase();
    const person = { id: 'known', name: 'Ana', email: 'ana@shop.example', email_verified: true };
    await there.kysely
      .insertInto('person')
      .values({ ...person, created_at: now, updated_at: now })
      .execute();
    const copy = { ...shopOf(there.kysely), store: memoryMedia(), shopId: 'copy' };
    await restoreShop(copy, file(archive));
    const cases = await there.kysely.selectFrom('review_case').select('assignee_id').distinct().execute();
    const views = await there.kysely.selectFrom('saved_view').select('filters').execute();
    await there.drop();
    expect(cases).toEqual([{ assignee_id: 'known' }]);
    expect(views).toEqual([{ filters: { assignee: 'known' } }]);
    expect([...copy.store.files.keys()].every((path) => path.startsWith('copy/'))).toBe(true);
  }, 120_000);
});

describe('what is no whole export', () => {
  let empty: TestDatabase;
  beforeAll(async () => {
    empty = await createDatabase();
  });
  afterAll(() => empty.drop());

  const restore = (bytes: Uint8Array) =>
    restoreShop({ ...shopOf(empty.kysely), store: memoryMedia() }, file(bytes));
  const shops = async () => (await empty.kysely.selectFrom('shop').select('shop_id').execute()).length;

  it.each([
    ['that was cut off', () => archive.subarray(0, archive.length / 2), /no whole export/],
    ['of something else', () => Buffer.from('name,rating\nMug,5\n'), /no whole export/],
    ['of another format', () => Buffer.from('{"@type":"candor","format":9}\n'), /has the format 9/],
    ['without its end', () => Buffer.from('{"@type":"candor","format":1}\n'), /not whole/],
    [
      'with a photo that is another',
      () => {
        const hash = createHash('sha256').update('a').digest('base64url');
        const name = `photos/0198a000-0000-7000-8000-000000000000/${hash}.webp`;
        const header = { name: 'candor.json', bytes: Buffer.from('{"@type":"candor","format":1}') };
        return Buffer.concat([...tarEntry(header, now), ...tarEntry({ name, bytes: Buffer.from('b') }, now)]);
      },
      /is not what it was/,
    ],
  ])('is refused, and nothing is stored: a file %s', async (_, bytes, reason) => {
    await expect(restore(bytes())).rejects.toThrow(reason);
    expect(await shops()).toBe(0);
  });

  it('is refused when photos of its reviews are not in it', async () => {
    const lines = await buffer(exportLines(shopOf(here.kysely)));
    await expect(restore(lines)).rejects.toThrow(/photos that are not in it/);
    expect(await shops()).toBe(0);
  });

  it('never mingles with a shop that has something', async () => {
    await expect(restoreShop(shopOf(here.kysely), file(archive))).rejects.toThrow(/is not empty/);
  });
});
