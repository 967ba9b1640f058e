/**
 * The last thing that happens to an answer: a strong ETag and 304, and brotli or
 * gzip. One place does both, since a strong ETag must differ by coding and is
 * best made before the work of compressing. Hono's own has no brotli and
 * weakens the tag.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-etag
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';

const TEXTUAL = /^(text\/|application\/(json|problem\+json|javascript|xml)|image\/svg\+xml)/;
/** A smaller body fits one packet anyway. */
const COMPRESS_FROM = 1024;

/** Level 5 is near the best size for a fraction of the time of 11. */
const brotli = promisify<Uint8Array, Uint8Array>((bytes, done) => {
  brotliCompress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }, done);
});
const compressors = { br: brotli, gzip: promisify<Uint8Array, Uint8Array>(gzip) } as const;
type Coding = keyof typeof compressors;

export function representation(): MiddlewareHandler {
  return async function representation(c, next) {
    await next();
    const { res } = c;
    if (!res.body || c.req.method === 'OPTIONS' || isOfEvents(res)) return;
    if (isFile(res)) {
      passOn(c, res.body);
      return;
    }
    const bytes = new Uint8Array(await res.arrayBuffer());
    const headers = new Headers(res.headers);
    const isEncoded = headers.has('Content-Encoding');
    const isCompressible = !isEncoded && TEXTUAL.test(headers.get('Content-Type') ?? '');
    const coding =
      isCompressible && bytes.length >= COMPRESS_FROM
        ? codingFor(c.req.header('accept-encoding'))
        : undefined;
    if (isCompressible) headers.append('Vary', 'Accept-Encoding');
    if (isStorable(c)) {
      const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}${coding ? `-${coding}` : ''}"`;
      headers.set('ETag', tag);
      if (isKnown(tag, c.req.header('if-none-match'))) {
        replace(c, notModified(headers));
        return;
      }
    }
    if (coding) headers.set('Content-Encoding', coding);
    headers.delete('Content-Length');
    const body = coding ? await compressors[coding](bytes) : bytes;
    replace(c, new Response(new Uint8Array(body), { status: res.status, headers }));
  };
}

/** Events are passed on one by one, as they happen. */
function isOfEvents({ headers }: Response): boolean {
  return headers.get('Content-Type')?.startsWith('text/event-stream') ?? false;
}

function isFile({ headers }: Response): boolean {
  return headers.has('Content-Disposition');
}

/** A file is sent while it is made: there is no tag to know it by, and of the codings the one that streams at little cost. */
function passOn(c: Context, body: ReadableStream<Uint8Array<ArrayBuffer>>): void {
  const headers = new Headers(c.res.headers);
  if (!TEXTUAL.test(headers.get('Content-Type') ?? '')) return;
  headers.append('Vary', 'Accept-Encoding');
  const isTaken = codingsOf(c.req.header('accept-encoding'))('gzip');
  if (isTaken) headers.set('Content-Encoding', 'gzip');
  const coded = isTaken ? body.pipeThrough(new CompressionStream('gzip')) : body;
  replace(c, new Response(coded, { status: c.res.status, headers }));
}

function isStorable(c: Context): boolean {
  const isSafe = c.req.method === 'GET' || c.req.method === 'HEAD';
  return isSafe && c.res.status === 200 && !c.res.headers.get('Cache-Control')?.includes('no-store');
}

/** Brotli wherever it is taken at all: it is smaller, and quick at this level. */
export function codingFor(acceptEncoding?: string): Coding | undefined {
  return (['br', 'gzip'] as const).find(codingsOf(acceptEncoding));
}

function codingsOf(acceptEncoding = ''): (name: string) => boolean {
  const weights = new Map(
    acceptEncoding.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const weight = parameters.find((text) => text.startsWith('q='))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)];
    }),
  );
  return (name) => (weights.get(name) ?? weights.get('*') ?? 0) > 0;
}

function isKnown(tag: string, ifNoneMatch = ''): boolean {
  return (
    ifNoneMatch.trim() === '*' ||
    ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === tag)
  );
}

function notModified(headers: Headers): Response {
  for (const name of ['Content-Type', 'Content-Length', 'Content-Encoding']) headers.delete(name);
  return new Response(null, { status: 304, headers });
}

/** Hono merges the headers of the answer before into the new one unless that is cleared first. */
function replace(c: Context, response: Response): void {
  c.res = undefined;
  c.res = response;
}
