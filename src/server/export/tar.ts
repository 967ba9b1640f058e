/**
 * The plain kind of tar, as every system reads it: no more than names, sizes and bytes. Files are written
 * and read one after the other, so that an archive may be larger than the memory.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
 */

const BLOCK = 512;
const NAME_MAX = 100;
/** Of the folders before a name that is longer. */
const PREFIX_MAX = 155;

export interface TarFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The file with its header, filled up to whole blocks. */
export function tarEntry({ name, bytes }: TarFile, modified: Date): Uint8Array[] {
  return [headerOf(name, bytes.length, modified), bytes, new Uint8Array(padding(bytes.length))];
}

export const TAR_END = new Uint8Array(2 * BLOCK);

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

function headerOf(name: string, size: number, modified: Date): Uint8Array {
  const header = Buffer.alloc(BLOCK);
  const [prefix, rest] = parted(name);
  const seconds = Math.floor(modified.getTime() / 1000);
  header.write(rest, 0);
  header.write('0000644\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write(`${seconds.toString(8).padStart(11, '0')}\0`, 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  header.write(prefix, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** At the first folder after which the rest is short enough. */
function parted(name: string): [prefix: string, rest: string] {
  if (Buffer.byteLength(name) <= NAME_MAX) return ['', name];
  for (let at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1)) {
    const [prefix, rest] = [name.slice(0, at), name.slice(at + 1)];
    if (Buffer.byteLength(rest) <= NAME_MAX && Buffer.byteLength(prefix) <= PREFIX_MAX) return [prefix, rest];
  }
  throw new RangeError(`${name} is too long a name for a tar`);
}

/** A zero is how the oldest tools say it. */
const PLAIN_FILE = new Set([0, '0'.charCodeAt(0)]);

export class BrokenTar extends Error {
  override readonly name = 'BrokenTar';
}

/** Files beyond `bytesMax` are refused before they are read. */
export async function* readTar(chunks: AsyncIterable<Uint8Array>, bytesMax: number): AsyncGenerator<TarFile> {
  const bytes = new Bytes(chunks);
  try {
    for (;;) {
      const header = await bytes.take(BLOCK);
      if (header[0] === 0) return;
      const name = nameIn(header);
      const size = Number.parseInt(textAt(header, 124, 12), 8);
      if (!isWhole(header) || !Number.isSafeInteger(size)) throw new BrokenTar('a header cannot be read');
      if (size > bytesMax) throw new BrokenTar(`${name} is too large`);
      const content = await bytes.take(size);
      await bytes.take(padding(size));
      // Folders and notes of other tools hold nothing for us.
      if (PLAIN_FILE.has(header[156] ?? 0)) yield { name, bytes: content };
    }
  } finally {
    await bytes.close();
  }
}

/** Other tools keep other things in the place of the folders. */
function nameIn(header: Uint8Array): string {
  const name = textAt(header, 0, NAME_MAX);
  const prefix = header[262] === 0 ? textAt(header, 345, PREFIX_MAX) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function textAt(header: Uint8Array, start: number, length: number): string {
  const field = Buffer.from(header.subarray(start, start + length));
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? length : end).trim();
}

function isWhole(header: Uint8Array): boolean {
  const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
  return sum === Number.parseInt(textAt(header, 148, 8), 8);
}

/** A stream from which so many bytes are taken at a time. */
class Bytes {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async take(size: number): Promise<Uint8Array<ArrayBuffer>> {
    const taken = new Uint8Array(size);
    let length = 0;
    while (length < size) {
      if (this.#rest.length === 0) {
        const next = await this.#chunks.next();
        if (next.done) throw new BrokenTar('it ends too early');
        this.#rest = next.value;
      }
      const part = this.#rest.subarray(0, size - length);
      taken.set(part, length);
      length += part.length;
      this.#rest = this.#rest.subarray(part.length);
    }
    return taken;
  }
}
