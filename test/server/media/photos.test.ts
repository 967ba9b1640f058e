import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDiskStore } from '../../../src/server/media/disk-store.ts';
import { sweepMedia } from '../../../src/server/media/sweep-media.ts';
import type { MediaStore } from '../../../src/server/media/media-store.ts';
import { key, submission } from '../../contract/ask.ts';
import { SHOP } from '../../contract/seed.ts';
import { aPhoto } from '../../support/photos.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { CaseShop } from '../cases/case-shop.ts';
import { testDependencies } from '../running-server.ts';
import { seedShop } from '../seeded-shop.ts';

let shop: CaseShop;
let store: MediaStore;
const folder = temporaryFolder();
beforeAll(async () => {
  store = createDiskStore(join(folder.path, 'media'));
  shop = await CaseShop.open('2026-11-02T10:00:00Z', { store, rateLimitFactor: 1 });
});
afterAll(async () => {
  await shop.close();
  folder.remove();
});

const files = () =>
  readdirSync(folder.path, { recursive: true }).filter((name) => String(name).endsWith('p'));
const sweep = () =>
  sweepMedia({
    ...testDependencies(shop.database.kysely),
    clock: { now: () => shop.now() },
    media: { store, url: '' },
  });
const upload = async (photo?: Uint8Array<ArrayBuffer>, headers = key()): Promise<Response> =>
  fetch(`${shop.endpoint}/media`, { method: 'POST', headers, body: photo ?? (await aPhoto()) });
const uploaded = async () => ((await (await upload()).json()) as { id: string }).id;
const fetchAt = (url: string) => fetch(url.replace('https://reviews.example', shop.server.origin));

describe('a photo of a review', () => {
  test('is served to any page, as a picture that can do nothing else, and for ever', async () => {
    const { review } = await shop.submit({ media: [{ id: await uploaded() }] });
    for (const { url } of review.media.flatMap(({ thumbnail, full }) => [thumbnail, full])) {
      const response = await fetchAt(url);
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'image/webp',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'cross-origin',
        'access-control-allow-origin': '*',
        'cache-control': 'public, max-age=31536000, immutable',
      });
      expect(response.headers.get('content-security-policy')).toContain('sandbox');
    }
  });

  test('goes with its review', async () => {
    const written = await shop.submit({ media: [{ id: await uploaded() }, { id: await uploaded() }] });
    await written.rate(4);
    expect((await written.own()).review.media).toHaveLength(2);
    await written.remove();
    expect(await sweep()).toBe(2);
    for (const { full } of written.review.media) expect((await fetchAt(full.url)).status).toBe(404);
  });

  test('stays however often unused ones are removed', async () => {
    const { review } = await shop.submit({ media: [{ id: await uploaded() }] });
    shop.pass(24 * 400);
    await sweep();
    expect((await fetchAt(review.media[0]?.full.url ?? '')).status).toBe(200);
  });

  test('is counted on its review', async () => {
    const { reviewId } = await shop.submit({ media: [{ id: await uploaded() }, { id: await uploaded() }] });
    const { media_count } = await shop.database.kysely
      .selectFrom('review')
      .select('media_count')
      .where('id', '=', reviewId)
      .executeTakeFirstOrThrow();
    expect(media_count).toBe(2);
  });

  test('is of one shop: another one cannot use it', async () => {
    const id = await uploaded();
    await seedShop(shop.database.kysely, 'other');
    const elsewhere = shop.endpoint.replace(SHOP.id, 'other');
    const submit = (endpoint: string) =>
      fetch(`${endpoint}/products/written/reviews`, {
        method: 'POST',
        headers: { ...key(), 'content-type': 'application/json' },
        body: JSON.stringify(submission({ media: [{ id }] })),
      });
    expect((await submit(elsewhere)).status).toBe(422);
    expect((await submit(shop.endpoint)).status).toBe(201);
  });
});

describe('an upload', () => {
  test('that no review uses within a day leaves neither row nor file', async () => {
    shop.pass(25);
    await sweep();
    const before = files().length;
    const id = await uploaded();
    expect(files()).toHaveLength(before + 2);
    shop.pass(23);
    await sweep();
    expect(files()).toHaveLength(before + 2);
    shop.pass(1.1);
    await sweep();
    expect(files()).toHaveLength(before);
    await expect(shop.submit({ media: [{ id }] })).rejects.toMatchObject({
      problem: { title: 'The request has faults' },
    });
  });

  test('whose file cannot be removed is remembered until it can', async () => {
    const id = await uploaded();
    shop.pass(25);
    const { remove } = store;
    Object.assign(store, { remove: () => Promise.reject(new Error('the store is away')) });
    await expect(sweep()).rejects.toThrow('the store is away');
    Object.assign(store, { remove });
    const isThere = () =>
      shop.database.kysely.selectFrom('media').select('id').where('id', '=', id).executeTakeFirst();
    expect(await isThere()).toBeDefined();
    await Promise.all([sweep(), sweep()]);
    expect(await isThere()).toBeUndefined();
  });

  test('that is refused leaves no file', async () => {
    const before = files().length;
    const whole = await aPhoto({ width: 300, height: 300 });
    expect((await upload(whole.slice(0, 400))).status).toBe(422);
    expect(files()).toHaveLength(before);
  });

  test('of which the file could not be stored is answered as a fault, and not kept for a replay', async () => {
    const headers = key();
    const photo = await aPhoto();
    const { put } = store;
    Object.assign(store, { put: () => Promise.reject(new Error('the disk is full')) });
    expect((await upload(photo, headers)).status).toBe(500);
    Object.assign(store, { put });
    expect((await upload(photo, headers)).status).toBe(201);
  });

  test('comes sixty times a quarter of an hour from one address, and no more', async () => {
    shop.pass(1);
    const photo = await aPhoto({ width: 8, height: 8 });
    for (let index = 0; index < 60; index += 1) expect((await upload(photo)).status).toBe(201);
    const refused = await upload(photo);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    shop.pass(0.3);
    expect((await upload(photo)).status).toBe(201);
  });
});

test.for(['..', '%2e%2e%2f%2e%2e%2fsecret', 'acme/x/y.webp', 'acme/../../secret'])(
  'no address of a photo leads out of the store: %s',
  async (path) => {
    expect((await fetch(`${shop.server.origin}/media/${path}`)).status).toBe(404);
  },
);
