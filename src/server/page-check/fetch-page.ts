/**
 * Fetches a page that somebody of a shop has named: once, as a visitor would, with an end to the time and to
 * the bytes, and never from a private network. Nothing of what it says is run.
 */
import type { IncomingMessage } from 'node:http';
import { type Readable, pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type Outbound, Unreachable } from '../outbound/outbound-request.ts';

export interface FetchedPage {
  /** After redirects. */
  readonly url: URL;
  readonly html: string;
  /** Its headers `Content-Security-Policy`. */
  readonly policies: readonly string[];
  /** It is longer than what was read. */
  readonly isCut: boolean;
}

/** Why there is no page, by what its owner can do about it. */
export type NoPage =
  | {
      readonly why:
        | 'no-address'
        | 'private'
        | 'unknown-host'
        | 'no-answer'
        | 'insecure'
        | 'refused'
        | 'redirects'
        | 'unreadable';
    }
  | { readonly why: 'status'; readonly status: number }
  | { readonly why: 'type'; readonly type: string };

export interface PageFetching {
  readonly outbound: Outbound;
  readonly version: string;
  /** For the whole of it. */
  readonly timeoutMs?: number;
}

export const BYTES_MAX = 3_000_000;
export const TIMEOUT_MS = 10_000;
const REDIRECTS_MAX = 3;

class PageMissing extends Error {
  readonly reason: NoPage;

  constructor(reason: NoPage) {
    super(reason.why);
    this.reason = reason;
  }
}

export async function fetchPage(address: string, fetching: PageFetching): Promise<FetchedPage | NoPage> {
  const signal = AbortSignal.timeout(fetching.timeoutMs ?? TIMEOUT_MS);
  try {
    return await follow(addressOf(address), REDIRECTS_MAX, { ...fetching, signal });
  } catch (error) {
    if (error instanceof PageMissing) return error.reason;
    if (error instanceof Unreachable) return { why: 'private' };
    if (signal.aborted) return { why: 'no-answer' };
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { why: WHY.find(([, pattern]) => pattern.test(code))?.[0] ?? 'refused' };
  }
}

/** By the codes of Node. */
const WHY = [
  ['unknown-host', /^(ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/],
  ['insecure', /CERT|TLS|SSL|SIGNATURE/],
  ['unreadable', /^(Z_|ERR_)/],
] as const;

function addressOf(text: string, base?: URL): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  const isPage = url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (!isPage) throw new PageMissing({ why: 'no-address' });
  url.hash = '';
  return url;
}

async function follow(
  url: URL,
  redirects: number,
  { signal, ...fetching }: PageFetching & { readonly signal: AbortSignal },
): Promise<FetchedPage> {
  const answer = await fetching.outbound(url.href, {
    method: 'GET',
    signal,
    headers: {
      'Accept': 'text/html, application/xhtml+xml',
      'Accept-Encoding': 'gzip, deflate, br',
      'User-Agent': `Mozilla/5.0 (compatible; Candor/${fetching.version}; page check asked for by the shop)`,
    },
  });
  try {
    const status = answer.statusCode ?? 0;
    const { location } = answer.headers;
    if (status >= 300 && status < 400 && location !== undefined) {
      if (redirects === 0) throw new PageMissing({ why: 'redirects' });
      return await follow(addressOf(location, url), redirects - 1, { signal, ...fetching });
    }
    if (status !== 200) throw new PageMissing({ why: 'status', status });
    const type = (answer.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    if (!/^(text\/html|application\/xhtml\+xml)$/.test(type)) throw new PageMissing({ why: 'type', type });
    const { html, isCut } = await readText(answer);
    return { url, html, isCut, policies: answer.headersDistinct['content-security-policy'] ?? [] };
  } finally {
    answer.destroy();
  }
}

/** What it is read for is ASCII, whatever the rest is written in. */
async function readText(answer: IncomingMessage): Promise<{ html: string; isCut: boolean }> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of unpacked(answer)) {
    const part = Buffer.from(chunk);
    chunks.push(part.subarray(0, BYTES_MAX - bytes));
    bytes += part.length;
    if (bytes > BYTES_MAX) return { html: Buffer.concat(chunks).toString(), isCut: true };
  }
  return { html: Buffer.concat(chunks).toString(), isCut: false };
}

const UNPACK = { gzip: createGunzip, deflate: createInflate, br: createBrotliDecompress } as const;

function unpacked(answer: IncomingMessage): Readable {
  const encoding = answer.headers['content-encoding'] ?? '';
  const unpack = Object.entries(UNPACK).find(([name]) => name === encoding)?.[1];
  // A fault of either end is met by whoever reads.
  return unpack ? pipeline(answer, unpack(), () => undefined) : answer;
}
