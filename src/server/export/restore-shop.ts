/**
 * Puts an exported shop back as it was: with its marks, revisions, cases and links. What a file says is
 * believed here, so this is for whoever runs the server, who could write the rows as well; a merchant
 * moves reviews in by the import, which marks them as imported.
 */
import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import * as z from 'zod/mini';
import type { PersonLine } from '../database/exported-shop.ts';
import {
  type Columns,
  findOccupied,
  makeAnew,
  readColumns,
  type Row,
  storePeople,
  storeRows,
} from '../database/restored-shop.ts';
import type { Tables } from '../database/schema.ts';
import { SHOP_PARTS, type ShopPart } from '../database/shop-parts.ts';
import { inTransaction } from '../database/transaction.ts';
import { ImportError, type ImportFile } from '../import/read-csv.ts';
import { type MediaStore, photoPath } from '../media/media-store.ts';
import { ARCHIVE_FORMAT } from './archive.ts';
import { readArchive } from './read-archive.ts';

export interface RestoredShop {
  readonly database: Kysely<Tables>;
  readonly store: MediaStore;
  readonly shopId: string;
  readonly now: Date;
}

export interface RestoreSummary {
  readonly lines: number;
  readonly reviews: number;
  readonly photos: number;
}

const BATCH = 200;
const Person: z.ZodMiniType<PersonLine> = z.object({ id: z.string(), name: z.string(), email: z.string() });

/** Reads the file twice: to see that it is whole and to keep the photos, and then for the rows, of which all go in or none. */
export async function restoreShop(shop: RestoredShop, file: ImportFile): Promise<RestoreSummary> {
  const { database, shopId } = shop;
  const occupied = await findOccupied(database, shopId);
  if (occupied !== undefined) {
    throw new ImportError(`The shop "${shopId}" is not empty (${occupied}); restore into one that is.`);
  }
  const summary = await survey(shop, file);
  const columns = await readColumns(database);
  await inTransaction(database, (transaction) => storeLines({ ...shop, transaction, columns }, file));
  return summary;
}

async function survey({ store, shopId }: RestoredShop, file: ImportFile): Promise<RestoreSummary> {
  const count = { lines: 0, reviews: 0, shown: 0, files: 0 };
  let end: unknown;
  let isFirst = true;
  for await (const entry of readArchive(file)) {
    if (isFirst) checkHeader('line' in entry ? entry.line : {});
    isFirst = false;
    if ('photo' in entry) {
      const { photo, bytes } = entry;
      const hash = createHash('sha256').update(bytes).digest('base64url');
      if (hash !== photo.hash) throw new ImportError(`The photo ${photo.id} is not what it was.`);
      await store.put(photoPath({ shopId, ...photo }), bytes);
      count.files += 1;
    } else if (entry.line['@type'] === 'end') {
      end = entry.line['lines'];
    } else if (entry.line['@type'] !== 'candor') {
      count.lines += 1;
      if (entry.line['@type'] === 'review') count.reviews += 1;
      const { photos } = entry.line;
      if (Array.isArray(photos)) count.shown += photos.length;
    }
  }
  if (end !== count.lines) throw new ImportError('The file is not whole: its end is missing.');
  if (count.files !== 2 * count.shown) {
    throw new ImportError(
      'Reviews of the file have photos that are not in it; take an export of the kind "archive".',
    );
  }
  return { lines: count.lines, reviews: count.reviews, photos: count.shown };
}

function checkHeader({ '@type': kind, format }: Readonly<Record<string, unknown>>): void {
  if (kind !== 'candor') throw new ImportError('The file is no export of a shop.');
  if (format === ARCHIVE_FORMAT) return;
  throw new ImportError(`The file has the format ${String(format)}; this Candor reads ${ARCHIVE_FORMAT}.`);
}

interface Storing extends RestoredShop {
  readonly transaction: Transaction<Tables>;
  readonly columns: Columns;
}

async function storeLines(storing: Storing, file: ImportFile): Promise<void> {
  const { transaction, shopId, now } = storing;
  const people: PersonLine[] = [];
  let ids: Map<string, string> | undefined;
  let batch: Row[] = [];
  let part: ShopPart | undefined;
  const flush = async () => {
    const rows = batch;
    batch = [];
    if (!part || rows.length === 0) return;
    ids ??= await storePeople(transaction, people, now);
    await storeRows(
      transaction,
      storing.columns,
      shopId,
      part,
      rows.map((row) => withIds(row, ids)),
    );
  };
  for await (const entry of readArchive(file)) {
    if ('photo' in entry) continue;
    const { '@type': kind, ...row } = entry.line;
    if (kind === 'person') people.push(Person.parse(row));
    if (kind === 'person' || kind === 'candor' || kind === 'end') continue;
    if (part?.name !== kind || batch.length === BATCH) await flush();
    part = partNamed(kind);
    batch.push(row);
  }
  await flush();
  await makeAnew(transaction, shopId);
}

function partNamed(kind: unknown): ShopPart {
  const part = SHOP_PARTS.find(({ name }) => name === kind);
  if (part) return part;
  throw new ImportError(
    `The file has a "${String(kind)}", which this Candor does not know; is the file from a newer one?`,
  );
}

/** People who are known here under another id are that one wherever they are named. */
function withIds(row: Row, ids: ReadonlyMap<string, string> = new Map()): Row {
  if ([...ids].every(([there, here]) => there === here)) return row;
  return JSON.parse(JSON.stringify(row), (_, value: unknown) =>
    typeof value === 'string' ? (ids.get(value) ?? value) : value,
  ) as Row;
}
