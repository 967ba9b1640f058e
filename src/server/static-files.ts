/**
 * The built widget, for any page of any origin. The plain address is revalidated
 * each hour; the one below the version never changes. Precompressed files beside
 * the originals are sent as they are.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono, type Context, type Next } from 'hono';
import type { ServerDependencies } from './dependencies.ts';
import { codingFor } from './representation.ts';

const suffixes = { br: '.br', gzip: '.gz' } as const;
const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  map: 'application/json',
};

/** The pattern leaves no way out of the folder. */
const FILE = '/:file{[\\w-]+(?:\\.[\\w-]+)*\\.(?:js|map)}';

export function staticFiles({ widgetFolder, version }: ServerDependencies): Hono {
  const send = (cacheControl: string) => async (c: Context, next: Next) => {
    const name = c.req.param('file') ?? '';
    const found = await readBest(join(widgetFolder, name), c.req.header('accept-encoding'));
    if (!found) return next();
    return c.body(found.bytes, 200, {
      'Content-Type': types[name.slice(name.lastIndexOf('.') + 1)] ?? '',
      'Cache-Control': cacheControl,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
      ...(found.coding && { 'Content-Encoding': found.coding, 'Vary': 'Accept-Encoding' }),
    });
  };
  return new Hono()
    .get(FILE, send('public, max-age=3600'))
    .get(`/${version}${FILE}`, send('public, max-age=31536000, immutable'));
}

async function readBest(path: string, acceptEncoding: string | undefined) {
  const coding = codingFor(acceptEncoding);
  const encoded = coding && (await read(path + suffixes[coding]));
  if (encoded) return { bytes: encoded, coding };
  const bytes = await read(path);
  return bytes && { bytes, coding: undefined };
}

async function read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
