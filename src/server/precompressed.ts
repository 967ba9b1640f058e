/** Built files, with the ready-made compressed copies that stand beside them. */
import { readFile } from 'node:fs/promises';
import { codingFor } from './representation.ts';

const suffixes = { br: '.br', gzip: '.gz' } as const;

export interface StoredFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What has to be said of the copy that was taken. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Undefined when there is no such file. */
export async function readPrecompressed(
  path: string,
  acceptEncoding: string | undefined,
): Promise<StoredFile | undefined> {
  const coding = codingFor(acceptEncoding);
  const encoded = coding && (await read(path + suffixes[coding]));
  if (encoded) return { bytes: encoded, headers: { 'Content-Encoding': coding, 'Vary': 'Accept-Encoding' } };
  const bytes = await read(path);
  return bytes && { bytes, headers: {} };
}

async function read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
