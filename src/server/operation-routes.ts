/** The routes below `/v1/shops/{shop}`, made from the table of operations. */
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { BODY_MAX } from '../contract/check-request.ts';
import { operations, type Operation, type OperationName } from '../contract/operations.ts';
import { verifyApiKey } from './api-key.ts';
import { answerOnce } from './database/idempotency-keys.ts';
import { inTransaction } from './database/transaction.ts';
import type { ServerDependencies } from './dependencies.ts';
import { reads, writes, type ReadName, type WriteName } from './operations/index.ts';
import { ProblemException } from './problem-exception.ts';
import { readRequest } from './read-request.ts';

/** A shared cache may keep a page for minutes; it is purged by its keys, and serves on when the server is away. */
const CACHE = 'public, max-age=30, s-maxage=300, stale-while-revalidate=86400, stale-if-error=86400';
const SHOP = /^[a-z0-9][a-z0-9-]{0,62}$/;

export function operationRoutes(dependencies: ServerDependencies): Hono {
  const routes = new Hono().basePath('/:shop');
  const limit = bodyLimit({
    maxSize: BODY_MAX,
    onError: () => {
      throw new ProblemException('body-too-large');
    },
  });
  const access = { public: knownAddress, merchant: apiKeyNeeded(dependencies) };
  for (const name of Object.keys(operations) as OperationName[]) {
    const operation: Operation = operations[name];
    routes.on(operation.method, honoPath(operation), access[operation.access], limit, (c) =>
      isRead(name) ? answerRead(c, name, dependencies) : answerWrite(c, name, dependencies),
    );
  }
  for (const [path, methods] of methodsByPath()) {
    routes.all(path, () => {
      throw new ProblemException('method-not-allowed', { headers: { Allow: methods.join(', ') } });
    });
  }
  return routes;
}

function honoPath({ path }: Operation): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

function methodsByPath(): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  for (const operation of Object.values<Operation>(operations)) {
    const path = honoPath(operation);
    const own = operation.method === 'GET' ? ['GET', 'HEAD'] : [operation.method];
    methods.set(path, [...(methods.get(path) ?? []), ...own]);
  }
  return methods;
}

function isRead(name: OperationName): name is ReadName {
  return name in reads;
}

const knownAddress: MiddlewareHandler = async (c, next) => {
  shopOf(c);
  await next();
};

function shopOf(c: Context): string {
  const shopId = c.req.param('shop') ?? '';
  if (!SHOP.test(shopId)) throw new ProblemException('unknown-shop');
  return shopId;
}

function apiKeyNeeded({ database }: ServerDependencies): MiddlewareHandler {
  return async function apiKeyNeeded(c, next) {
    const [, key] = /^Bearer +([\w-]{1,200})$/i.exec(c.req.header('authorization') ?? '') ?? [];
    if (key === undefined || !(await verifyApiKey(database, shopOf(c), key))) {
      throw new ProblemException('unauthorized', { headers: { 'WWW-Authenticate': 'Bearer' } });
    }
    await next();
  };
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it ties the input to its handler
async function answerRead<N extends ReadName>(c: Context, name: N, { database }: ServerDependencies) {
  const shopId = shopOf(c);
  const input = await readRequest(c, name);
  const body = await reads[name](input, { shopId, database });
  return c.body(JSON.stringify(body), 200, {
    'Content-Type': 'application/json',
    'Cache-Control': CACHE,
    'Surrogate-Key': surrogateKeys(shopId, c.req.param('productId')),
  });
}

function surrogateKeys(shopId: string, productId: string | undefined): string {
  return productId === undefined
    ? `shop/${shopId}`
    : `shop/${shopId} product/${shopId}/${encodeURIComponent(productId)}`;
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it ties the input to its handler
async function answerWrite<N extends WriteName>(c: Context, name: N, dependencies: ServerDependencies) {
  const { database, clock, makeId } = dependencies;
  const operation: Operation = operations[name];
  const shopId = shopOf(c);
  const input = await readRequest(c, name);
  const { answer, isReplay } = await inTransaction(database, async (transaction) => {
    const now = clock.now();
    const work = async () => JSON.stringify(await writes[name](input, { shopId, transaction, now, makeId }));
    const key = operation.headers && c.req.header('idempotency-key');
    if (key === undefined) return { answer: await work(), isReplay: false };
    return answerOnce(transaction, { shopId, operation: name, key, asked: JSON.stringify(input), now }, work);
  });
  const { status } = operation.answer;
  c.header('Cache-Control', 'no-store');
  if (isReplay) c.header('Idempotency-Replayed', 'true');
  return status === 204 ? c.body(null, 204) : c.body(answer, status, { 'Content-Type': 'application/json' });
}
