/**
 * The whole installation in one file while the server works: every row of every shop in one moment, and the photos
 * that they name. Written while it is read, so it may be larger than the memory.
 */
import type { Kysely } from 'kysely';
import { keepPhotos, listTables, readAllPhotos, readMigrations, readTable } from '../database/backed-up.ts';
import { openSnapshot } from '../database/exported-shop.ts';
import type { Tables } from '../database/schema.ts';
import { HEADER_FILE, photoFile } from '../export/archive.ts';
import { gzipped, lineFiles } from '../export/archive-files.ts';
import { TAR_END, tarEntry } from '../export/tar.ts';
import { type MediaStore, photoPath } from '../media/media-store.ts';
import { headerLine } from './backup-header.ts';
import { markOf, sealSecret } from './sealed-secret.ts';

export interface BackedUp {
  readonly database: Kysely<Tables>;
  readonly store: MediaStore;
  readonly secret: string;
  /** Without it the secret is left out. */
  readonly passphrase: string | undefined;
  readonly now: Date;
  readonly version: string;
}

export interface BackupSummary {
  rows: number;
  photos: number;
  /** Photos whose file the store has lost. */
  lost: number;
}

/** The summary is right once all was read. */
export function writeBackup(backup: BackedUp): {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly summary: Readonly<BackupSummary>;
} {
  const summary = { rows: 0, photos: 0, lost: 0 };
  return { bytes: gzipped(entriesOf(backup, summary)), summary };
}

async function* entriesOf(backup: BackedUp, summary: BackupSummary): AsyncGenerator<Uint8Array> {
  const { database, secret, passphrase, now, version } = backup;
  const photosStay = await keepPhotos(database);
  try {
    const snapshot = await openSnapshot(database);
    try {
      const header = headerLine({
        version,
        taken: now.toISOString(),
        migrations: await readMigrations(snapshot),
        secret: {
          mark: markOf(secret),
          sealed: passphrase === undefined ? null : sealSecret(secret, passphrase),
        },
      });
      yield* tarEntry({ name: HEADER_FILE, bytes: Buffer.from(header) }, now);
      yield* photosOf(snapshot, backup, summary);
      yield* lineFiles('rows', linesOf(snapshot, summary), now);
      yield TAR_END;
    } finally {
      await snapshot.rollback().execute();
    }
  } finally {
    await photosStay.rollback().execute();
  }
}

async function* photosOf(
  snapshot: Kysely<Tables>,
  { store, now }: BackedUp,
  summary: BackupSummary,
): AsyncGenerator<Uint8Array> {
  for await (const { shopId, id, hashes } of readAllPhotos(snapshot)) {
    let isWhole = true;
    for (const hash of hashes) {
      const bytes = await store.get(photoPath({ shopId, id, hash }));
      if (bytes) yield* tarEntry({ name: photoFile({ shopId, id, hash }), bytes }, now);
      else isWhole = false;
    }
    summary.photos += Number(isWhole);
    summary.lost += Number(!isWhole);
  }
}

async function* linesOf(snapshot: Kysely<Tables>, summary: BackupSummary): AsyncGenerator<string> {
  for (const table of await listTables(snapshot)) {
    for await (const line of readTable(snapshot, table)) {
      yield `{"@type":${JSON.stringify(table)},"row":${line}}\n`;
      summary.rows += 1;
    }
  }
  yield `${JSON.stringify({ '@type': 'end', ...summary })}\n`;
}
