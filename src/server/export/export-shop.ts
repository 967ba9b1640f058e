/**
 * A whole shop as JSON Lines, or as an archive with its photos beside them, which restores it. Both are
 * of one moment and are written while they are read, so a shop may be larger than the memory.
 */
import type { Kysely } from 'kysely';
import { openSnapshot, readPart, readPeople, readPhotos } from '../database/exported-shop.ts';
import type { Tables } from '../database/schema.ts';
import { SHOP_PARTS } from '../database/shop-parts.ts';
import { type MediaStore, photoPath } from '../media/media-store.ts';
import { ARCHIVE_FORMAT, HEADER_FILE, photoFile } from './archive.ts';
import { gathered, gzipped, lineFiles } from './archive-files.ts';
import { TAR_END, tarEntry } from './tar.ts';

export interface ExportedShop {
  readonly database: Kysely<Tables>;
  readonly store: MediaStore;
  readonly shopId: string;
  readonly now: Date;
  readonly version: string;
}

/** All but the photos themselves. */
export async function* exportLines(shop: ExportedShop): AsyncGenerator<Uint8Array> {
  const snapshot = await openSnapshot(shop.database);
  try {
    yield Buffer.from(headerLine(shop));
    for await (const text of gathered(linesOf(snapshot, shop, new Set()))) yield Buffer.from(text);
  } finally {
    await snapshot.rollback().execute();
  }
}

/** A tar, made small by gzip. */
export function exportArchive(shop: ExportedShop): AsyncIterable<Uint8Array> {
  return gzipped(archiveOf(shop));
}

/** The photos come before the rows: one that was removed meanwhile is then left out of those too. */
async function* archiveOf(shop: ExportedShop): AsyncGenerator<Uint8Array> {
  const { now } = shop;
  const snapshot = await openSnapshot(shop.database);
  const missing = new Set<string>();
  try {
    yield* tarEntry({ name: HEADER_FILE, bytes: Buffer.from(headerLine(shop)) }, now);
    yield* photosOf(snapshot, shop, missing);
    yield* lineFiles('shop', linesOf(snapshot, shop, missing), now);
    yield TAR_END;
  } finally {
    await snapshot.rollback().execute();
  }
}

function headerLine({ shopId, now, version }: ExportedShop): string {
  const header = {
    '@type': 'candor',
    'format': ARCHIVE_FORMAT,
    version,
    'shop': shopId,
    'exported': now.toISOString(),
  };
  return `${JSON.stringify(header)}\n`;
}

async function* photosOf(
  snapshot: Kysely<Tables>,
  { shopId, store, now }: ExportedShop,
  missing: Set<string>,
): AsyncGenerator<Uint8Array> {
  for await (const { id, hashes } of readPhotos(snapshot, shopId)) {
    const files = await Promise.all(hashes.map((hash) => store.get(photoPath({ shopId, id, hash }))));
    if (files.includes(undefined)) missing.add(id);
    for (const [index, bytes] of files.entries()) {
      const hash = hashes[index];
      if (bytes && hash && !missing.has(id)) yield* tarEntry({ name: photoFile({ id, hash }), bytes }, now);
    }
  }
}

async function* linesOf(
  snapshot: Kysely<Tables>,
  { shopId }: ExportedShop,
  missing: ReadonlySet<string>,
): AsyncGenerator<string> {
  let count = 0;
  for (const person of await readPeople(snapshot, shopId)) {
    yield `${JSON.stringify({ '@type': 'person', ...person })}\n`;
    count += 1;
  }
  for (const part of SHOP_PARTS) {
    for await (const line of readPart(snapshot, shopId, part)) {
      const shown = missing.size > 0 ? withoutPhotos(line, missing) : line;
      yield `{"@type":${JSON.stringify(part.name)},${shown.slice(1)}\n`;
      count += 1;
    }
  }
  yield `${JSON.stringify({ '@type': 'end', 'lines': count })}\n`;
}

interface ShowingPhotos {
  readonly photos?: readonly { readonly id: string }[];
}

function withoutPhotos(line: string, missing: ReadonlySet<string>): string {
  const row = JSON.parse(line) as ShowingPhotos;
  if (!row.photos?.some(({ id }) => missing.has(id))) return line;
  const photos = row.photos.filter(({ id }) => !missing.has(id));
  return JSON.stringify({ ...row, photos, media_count: photos.length });
}
