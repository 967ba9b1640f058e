/** Reads what {@link exportArchive} and {@link exportLines} write: by its first bytes it is known which. */
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ImportError, type ImportFile } from '../import/read-csv.ts';
import { HEADER_FILE, isLinesFile, photoNamed, type PhotoName } from './archive.ts';
import { BrokenTar, readTar } from './tar.ts';

export type ArchiveEntry =
  | { readonly line: Readonly<Record<string, unknown>> }
  | { readonly photo: PhotoName; readonly bytes: Uint8Array<ArrayBuffer> };

/** Far more than a photo that was drawn anew, or a file of lines, ever has. */
const FILE_MAX = 64 * 1024 * 1024;
const GZIP = 0x1f;
const BRACE = '{'.charCodeAt(0);

/** The lines and photos of a shop, in the order of the file. */
export async function* readArchive(file: ImportFile): AsyncGenerator<ArchiveEntry> {
  try {
    const first = await firstByte(file);
    if (first === BRACE) yield* linesIn(file());
    else yield* entriesIn(first === GZIP ? gunzip(file()) : file());
  } catch (error) {
    const isBroken =
      error instanceof BrokenTar ||
      (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'));
    if (!isBroken) throw error;
    throw new ImportError(`The file is no whole export or back-up: ${error.message}.`);
  }
}

async function firstByte(file: ImportFile): Promise<number | undefined> {
  for await (const chunk of file()) if (chunk.length > 0) return chunk[0];
  return undefined;
}

function gunzip(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const source = Readable.from(bytes, { objectMode: false });
  const plain = createGunzip();
  source.on('error', (error) => plain.destroy(error));
  plain.on('close', () => source.destroy());
  return source.pipe(plain) as AsyncIterable<Uint8Array>;
}

async function* entriesIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveEntry> {
  for await (const { name, bytes: content } of readTar(bytes, FILE_MAX)) {
    const photo = photoNamed(name);
    if (photo) yield { photo, bytes: content };
    else if (name === HEADER_FILE || isLinesFile(name)) yield* linesIn([content]);
  }
}

async function* linesIn(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<ArchiveEntry> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true });
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    if (text.length > FILE_MAX) throw new ImportError('A line of the file is too long.');
    for (const line of lines) yield { line: parsed(line) };
  }
  if (text.trim() !== '') yield { line: parsed(text) };
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    throw new ImportError('A line of the file is no JSON; was the file cut off?');
  }
  throw new ImportError('A line of the file is no JSON object.');
}
