/** Takes the photos of the story in by the very code that takes a shopper's. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Tables } from '../../src/server/database/schema.ts';
import type { MediaStore } from '../../src/server/media/media-store.ts';
import { takeUpload } from '../../src/server/media/take-upload.ts';
import type { Scene } from './story.ts';

/** The id of each photo, by its file. */
export type Uploads = ReadonlyMap<string, string>;

interface UploadTelling {
  readonly shopId: string;
  readonly mediaStore: MediaStore;
  readonly opening: Date;
}

export async function uploadPhotos(
  database: Kysely<Tables>,
  { shopId, mediaStore, opening }: UploadTelling,
  scenes: readonly Scene[],
): Promise<Uploads> {
  const dependencies = {
    database,
    clock: { now: () => opening },
    makeId: uuidv7,
    media: { store: mediaStore, url: '' },
  };
  const files = scenes.flatMap(({ photos = [] }) => photos.map(({ file }) => file));
  const entries = await Promise.all(
    files.map(async (file) => {
      const bytes = new Uint8Array(await readFile(join(import.meta.dirname, `photos/${file}.jpg`)));
      const { answer } = await takeUpload(dependencies, { shopId, bytes, idempotencyKey: uuidv7() });
      return [file, answer.id] as const;
    }),
  );
  return new Map(entries);
}
