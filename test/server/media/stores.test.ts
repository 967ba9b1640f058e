import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDiskStore } from '../../../src/server/media/disk-store.ts';
import { type MediaStore, photoPath } from '../../../src/server/media/media-store.ts';
import { openMediaStore } from '../../../src/server/media/open-media-store.ts';
import { readSettings } from '../../../src/server/settings.ts';
import { S3Receiver } from '../../support/s3-receiver.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const receiver = new S3Receiver();
const folder = temporaryFolder();
let stores: Readonly<Record<'disk' | 's3', MediaStore>>;
beforeAll(async () => {
  await receiver.start();
  stores = {
    disk: createDiskStore(folder.path),
    s3: openMediaStore(readSettings({ MEDIA_URL: receiver.url() })),
  };
});
afterAll(async () => {
  await receiver.stop();
  folder.remove();
});

const bytes = new Uint8Array([1, 2, 3]);
const fresh = () =>
  photoPath({
    shopId: 'acme',
    id: crypto.randomUUID(),
    hash: createHash('sha256').update(bytes).digest('base64url'),
  });

describe.each(['disk', 's3'] as const)('photos kept by %s', (name) => {
  test('come back as they were put, until they are removed', async () => {
    const path = fresh();
    expect(await stores[name].get(path)).toBeUndefined();
    await stores[name].put(path, bytes);
    expect(await stores[name].get(path)).toEqual(bytes);
    await stores[name].remove(path);
    expect(await stores[name].get(path)).toBeUndefined();
  });

  test('can be removed twice', async () => {
    const path = fresh();
    await stores[name].put(path, bytes);
    await stores[name].remove(path);
    await expect(stores[name].remove(path)).resolves.toBeUndefined();
  });
});

describe('an S3-compatible store', () => {
  test('holds each photo below the bucket and folder that were set, with its type', async () => {
    const path = fresh();
    await stores.s3.put(path, bytes);
    expect(receiver.objects.get(`/bucket/photos/${path}`)?.type).toBe('image/webp');
  });

  test('that takes a wrong secret for what it is makes a fault, which does not tell the secret', async () => {
    const wrong = openMediaStore(readSettings({ MEDIA_URL: receiver.url('not-the-secret') }));
    const fault = await wrong.put(fresh(), bytes).catch(String);
    expect(fault).toContain('403');
    expect(fault).not.toContain('not-the-secret');
  });

  test('that is away for a moment is asked again', async () => {
    receiver.away = 1;
    await expect(stores.s3.put(fresh(), bytes)).resolves.toBeUndefined();
  });
});

test('a MEDIA_URL without key and secret is refused at the start', () => {
  expect(() => readSettings({ MEDIA_URL: 'https://s3.example/bucket' })).toThrow(
    'MEDIA_URL must be an http or https address with key and secret',
  );
});
