/**
 * The built widget, for any page of any origin. The plain address is revalidated
 * each hour; the one below the version never changes. Precompressed files beside
 * the originals are sent as they are.
 */
import { join } from 'node:path';
import { Hono, type Context, type Next } from 'hono';
import type { ServerDependencies } from './dependencies.ts';
import { readPrecompressed } from './precompressed.ts';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  map: 'application/json',
};

/** Also in the folder of a language, and of a shop's own words. The pattern leaves no way out of the folder. */
const FILE = '/:file{(?:own/)?(?:[a-z][a-z]/)?[\\w-]+(?:\\.[\\w-]+)*\\.(?:js|css|map)}';

export function staticFiles({ widgetFolder, version }: ServerDependencies): Hono {
  const send = (cacheControl: string) => async (c: Context, next: Next) => {
    const name = c.req.param('file') ?? '';
    const found = await readPrecompressed(join(widgetFolder, name), c.req.header('accept-encoding'));
    if (!found) return next();
    return c.body(found.bytes, 200, {
      'Content-Type': types[name.slice(name.lastIndexOf('.') + 1)] ?? '',
      'Cache-Control': cacheControl,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
      ...found.headers,
    });
  };
  return new Hono()
    .get(FILE, send('public, max-age=3600'))
    .get(`/${version}${FILE}`, send('public, max-age=31536000, immutable'));
}
