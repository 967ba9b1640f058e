/** Puts a back-up into a database that holds nothing: all of it or nothing, as it was, by the tables of its own version. */
import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { listTables, readMigrations } from '../database/backed-up.ts';
import { MIGRATION_NAMES, migrate } from '../database/migrate.ts';
import {
  findFilled,
  goOnCounting,
  liftBonds,
  putRows,
  readGivenColumns,
} from '../database/restored-database.ts';
import type { Tables } from '../database/schema.ts';
import { inTransaction } from '../database/transaction.ts';
import { type ArchiveEntry, readArchive } from '../export/read-archive.ts';
import { ImportError, type ImportFile } from '../import/read-csv.ts';
import { type MediaStore, photoPath } from '../media/media-store.ts';
import { type BackupHeader, readHeader } from './backup-header.ts';

export interface Restored {
  readonly database: Kysely<Tables>;
  readonly store: MediaStore;
}

export interface RestoreSummary {
  readonly rows: number;
  readonly photos: number;
}

const BATCH = 200;

/** Reads all of the file before anything is stored. */
export async function surveyBackup(file: ImportFile): Promise<BackupHeader & RestoreSummary> {
  let header: BackupHeader | undefined;
  let end: Readonly<Record<string, unknown>> | undefined;
  let rows = 0;
  const photos = new Map<string, number>();
  for await (const entry of readArchive(file)) {
    header ??= readHeader('line' in entry ? entry.line : {});
    if ('photo' in entry) {
      const { shopId, id, hash } = photoIn(entry);
      photos.set(`${shopId}/${id}`, (photos.get(`${shopId}/${id}`) ?? 0) + 1);
      if (createHash('sha256').update(entry.bytes).digest('base64url') !== hash)
        throw new ImportError(`The photo ${id} is not what it was.`);
    } else if (entry.line['@type'] === 'end') end = entry.line;
    else if ('row' in entry.line) rows += 1;
  }
  const whole = [...photos.values()].filter((files) => files === 2).length;
  if (!header) throw new ImportError('The file is no back-up of an installation.');
  if (end?.['rows'] !== rows || end['photos'] !== whole)
    throw new ImportError('The file is not whole: rows or photos of its end are missing.');
  return { ...header, rows, photos: whole };
}

/** Throws when the back-up cannot go into the database. */
export async function checkPlace(database: Kysely<Tables>, header: BackupHeader): Promise<void> {
  const unknown = header.migrations.filter((name) => !MIGRATION_NAMES.includes(name));
  if (unknown.length > 0) {
    throw new ImportError(
      `The back-up is of Candor ${header.version}, which is newer than this one (it knows ${unknown.join(', ')}); restore it with that version or a later one.`,
    );
  }
  const filled = await findFilled(database);
  if (filled !== undefined) {
    throw new ImportError(
      `The database is not empty (there is something in the table ${filled}); a back-up is restored into an empty one.`,
    );
  }
  const made = await readMigrations(database);
  if (made.some((name) => !header.migrations.includes(name))) {
    throw new ImportError(
      'The tables of the database are of a newer version than the back-up; restore into a database without tables, they are brought up to date afterwards.',
    );
  }
}

export async function restoreBackup(
  { database, store }: Restored,
  file: ImportFile,
  { migrations }: BackupHeader,
): Promise<void> {
  const put: string[] = [];
  try {
    await inTransaction(database, async (transaction) => {
      await migrate(transaction, migrations);
      const bind = await liftBonds(transaction);
      await storeEntries(transaction, file, async (path, bytes) => {
        put.push(path);
        await store.put(path, bytes);
      });
      await goOnCounting(transaction);
      await bind();
    });
  } catch (error) {
    for (const path of put) await store.remove(path);
    throw error;
  }
  await migrate(database);
}

async function storeEntries(
  transaction: Transaction<Tables>,
  file: ImportFile,
  keep: (path: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>,
): Promise<void> {
  const tables = new Set(await listTables(transaction));
  const columns = await readGivenColumns(transaction);
  let batch: object[] = [];
  let table = '';
  const flush = async () => {
    if (batch.length > 0) await putRows(transaction, table, columns.get(table) ?? [], batch);
    batch = [];
  };
  for await (const entry of readArchive(file)) {
    if ('photo' in entry) {
      await keep(photoPath(photoIn(entry)), entry.bytes);
      continue;
    }
    const { '@type': type, row } = entry.line;
    if (typeof row !== 'object' || row === null) continue;
    if (type !== table || batch.length === BATCH) await flush();
    if (!tables.has(String(type)))
      throw new ImportError(`The back-up has the table "${String(type)}", which this Candor does not know.`);
    table = String(type);
    batch.push(row);
  }
  await flush();
}

function photoIn({ photo }: Extract<ArchiveEntry, { photo: unknown }>) {
  const { shopId, id, hash } = photo;
  if (shopId === undefined) throw new ImportError(`Of the photo ${id} it is not told whose it is.`);
  return { shopId, id, hash };
}
