import { HttpResponse, http, type HttpHandler } from 'msw/http';
import { BODY_MAX, checkRequest, isJsonType } from '../contract/check-request.ts';
import { embeddable } from '../contract/embeddable.ts';
import type { Operation } from '../contract/operation.ts';
import { operations } from '../contract/operations.ts';
import { askedWithoutProof } from '../contract/proof-of-work.ts';
import { askForWork } from './ask-for-work.ts';
import type { Answers, MemoryShop } from './memory-shop.ts';
import { ShopProblem } from './shop-problem.ts';

/** Keeps the answers given under an idempotency key, with what was asked. */
type Answered = Map<string, { readonly asked: string; readonly answer: string }>;

type AnsweredName = keyof Answers;

/** Those that a shop in memory has no answer to are no addresses of it. */
const routes = Object.entries(operations).map(([name, operation]) => ({
  name: name as AnsweredName,
  operation: operation as Operation,
  pattern: new RegExp(`^${operation.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** Answers every request below `endpoint` (absolute, or relative to the page) from the shop. */
export function handlers(endpoint: string, shop: MemoryShop): HttpHandler[] {
  const answered: Answered = new Map();
  const root = endpoint.replace(/^https?:\/\/[^/]+/, '');
  return [
    http.all(`${endpoint}/*`, async ({ request }) => {
      try {
        return await answer(shop, answered, request, root);
      } catch (error) {
        if (error instanceof ShopProblem) return error.toResponse();
        throw error;
      }
    }),
  ];
}

async function answer(
  shop: MemoryShop,
  answered: Answered,
  request: Request,
  root: string,
): Promise<Response> {
  const url = new URL(request.url);
  const { name, operation, params } = route(request.method, url.pathname.slice(root.length));
  if (!isAllowed(shop, operation.access, request, params)) {
    throw new ShopProblem('unauthorized', undefined, { 'WWW-Authenticate': 'Bearer' });
  }
  const checked = checkRequest(name, {
    params,
    query: url.searchParams,
    header: (each) => request.headers.get(each),
    body: operation.body && (await readBody(request, operation)),
  });
  if (!checked.ok) throw new ShopProblem('invalid-request', checked.errors);
  if (name === 'submitReview' && shop.asksForWork) await askForWork(request);
  const handle = shop[name] as (input: unknown) => unknown;
  const act = () => embeddable(handle(checked.input) ?? null);
  const key = request.headers.get('idempotency-key');
  const body =
    operation.headers && key !== null
      ? once(answered, `${name} ${key}`, askedOf(askedWithoutProof(checked.input)), act)
      : act();
  const { status } = operation.answer;
  if (status === 204) return new HttpResponse(null, { status });
  return new HttpResponse(body, { status, headers: { 'Content-Type': 'application/json' } });
}

function route(method: string, path: string) {
  const found = routes.flatMap((each) => {
    const match = each.pattern.exec(path);
    return match ? [{ ...each, params: decode(match.groups ?? {}) }] : [];
  });
  if (found.length === 0) throw new ShopProblem('unknown-address');
  const wanted = found.find(({ operation }) => operation.method === (method === 'HEAD' ? 'GET' : method));
  if (wanted) return wanted;
  throw new ShopProblem('method-not-allowed', undefined, {
    Allow: allowed(found.map((each) => each.operation)),
  });
}

function allowed(all: readonly Operation[]): string {
  return all.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
}

/** A broken escape is kept as it is, and then names nothing that the shop knows. */
function decode(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, text]) => {
      try {
        return [name, decodeURIComponent(text)];
      } catch {
        return [name, text];
      }
    }),
  );
}

function isAllowed(
  { apiKey, isOwn }: MemoryShop,
  access: Operation['access'],
  request: Request,
  params: Readonly<Record<string, string>>,
): boolean {
  if (access === 'public' || access === 'buyer') return true;
  const [, token] = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '') ?? [];
  if (token === undefined) return false;
  return access === 'merchant' ? token === apiKey : isOwn(params['reviewId'] ?? '', token);
}

async function readBody(request: Request, { upload }: Operation): Promise<unknown> {
  const isRead = upload !== undefined || isJsonType(request.headers.get('content-type'));
  if (!isRead) throw new ShopProblem('unsupported-media-type');
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > (upload?.bytesMax ?? BODY_MAX)) throw new ShopProblem('body-too-large');
  if (upload) return new Uint8Array(bytes);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new ShopProblem('malformed-json');
  }
}

/** All that was asked, in one text; of a file each byte is a character. */
function askedOf(input: object): string {
  return JSON.stringify(input, (_, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
}

function once(answered: Answered, key: string, asked: string, act: () => string): string {
  const before = answered.get(key);
  if (before && before.asked !== asked) throw new ShopProblem('idempotency-key-reused');
  const text = before?.answer ?? act();
  answered.set(key, { asked, answer: text });
  return text;
}
