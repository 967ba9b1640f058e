/** Turns the bytes of a file into text, in the encoding that the file turns out to have. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type FileBytes = AsyncIterable<Uint8Array>;

/** Enough to meet a letter with an accent, in files that have any. */
const SAMPLE = 1024 * 1024;

/** The beginning of a file. */
export async function sampleOf(bytes: FileBytes): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= SAMPLE) break;
  }
  return Buffer.concat(chunks);
}

/**
 * By its byte-order mark, or by what its bytes can be. Office programs save "CSV" in the code page of
 * the machine, which in the west is Windows-1252; a file with more broken than whole characters when
 * it is read as UTF-8 is such a one, while a lone broken character is the fault of its row alone.
 *
 * @see https://encoding.spec.whatwg.org/#decode
 */
export function encodingOf(sample: Uint8Array): Encoding {
  const [first, second] = sample;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // A header begins with letters that every alphabet of computers has; in UTF-16 a zero stands beside each.
  if (first === 0 && second) return 'utf-16be';
  if (second === 0 && first) return 'utf-16le';
  if (isUtf8(sample)) return 'utf-8';
  const text = new TextDecoder().decode(sample);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return broken > whole ? 'windows-1252' : 'utf-8';
}

/** The last character may be cut off. */
function isUtf8(sample: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Without a byte-order mark; every line break becomes LF. */
export async function* readText(bytes: FileBytes, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let held = '';
  for await (const chunk of bytes) {
    const text = held + decoder.decode(chunk, { stream: true });
    // A CR at the end may be the first half of a CR LF.
    held = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n');
  }
  yield (held + decoder.decode()).replace(/\r\n?/g, '\n');
}
