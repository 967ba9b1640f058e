/** Writes lines into the files of an archive, and makes the whole of it small. */
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { linesFile } from './archive.ts';
import { tarEntry } from './tar.ts';

/** So many characters of lines go into one file of the archive, as its size must be known before it is written. */
const FILE_LENGTH = 1_000_000;

export async function* lineFiles(
  of: 'shop' | 'rows',
  lines: AsyncIterable<string>,
  now: Date,
): AsyncGenerator<Uint8Array> {
  let number = 1;
  for await (const text of gathered(lines)) {
    yield* tarEntry({ name: linesFile(of, number), bytes: Buffer.from(text) }, now);
    number += 1;
  }
}

export async function* gathered(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let text = '';
  for await (const line of lines) {
    text += line;
    if (text.length < FILE_LENGTH) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

export function gzipped(plain: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const bytes = Readable.from(plain, { objectMode: false });
  const gzip = createGzip();
  return (async function* read() {
    bytes.on('error', (error) => gzip.destroy(error));
    try {
      yield* bytes.pipe(gzip) as AsyncIterable<Uint8Array>;
    } finally {
      bytes.destroy();
    }
  })();
}
