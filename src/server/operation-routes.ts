/** The routes below `/v1/shops/{shop}`, made from the table of operations. */
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { BODY_MAX, type InputOf } from '../contract/check-request.ts';
import type { Signal } from '../contract/check.ts';
import { embeddable } from '../contract/embeddable.ts';
import type { Operation } from '../contract/operation.ts';
import { type FileName, operations, type OperationName } from '../contract/operations.ts';
import { away, type DatabasePresence } from './database-presence.ts';
import type { ServerDependencies } from './dependencies.ts';
import { lastAnswers } from './last-answers.ts';
import { limitAct, limitReads } from './limit-acts.ts';
import { takeUpload } from './media/take-upload.ts';
import { files } from './operations/files.ts';
import { reads, type ReadName, type UploadName, type WriteName } from './operations/index.ts';
import { isManyFromNetwork } from './moderation/many-from-network.ts';
import { askForWork } from './proof-of-work.ts';
import { ProblemException } from './problem-exception.ts';
import { readRequest } from './read-request.ts';
import { type AccessEnv, accessTo, shopOf } from './request-access.ts';
import { runFile, runRead, runWrite } from './run-operation.ts';
import { fileStream } from './send-file.ts';

/** A shared cache may keep a page for minutes; it is purged by its keys, and serves on when the server is away. */
const CACHE = 'public, max-age=30, s-maxage=300, stale-while-revalidate=86400, stale-if-error=86400';

export function operationRoutes(
  dependencies: ServerDependencies,
  presence: DatabasePresence,
): Hono<AccessEnv> {
  const routes = new Hono<AccessEnv>().basePath('/:shop');
  const access = accessTo(dependencies);
  const limitRead = limitReads(dependencies.rateLimitFactor);
  const kept = lastAnswers(dependencies.clock, presence);
  const awake = refuseWhileAway(presence);
  for (const name of Object.keys(operations) as OperationName[]) {
    const operation: Operation = operations[name];
    const limit = limitBody(operation.upload?.bytesMax ?? operation.bodyMax ?? BODY_MAX);
    const isOpenRead = operation.access === 'public' && isRead(name);
    if (isOpenRead) routes.on(operation.method, honoPath(operation), kept);
    routes.on(operation.method, honoPath(operation), awake, access(operation), limit, async (c) => {
      const network = c.get('clientNetwork');
      if (isForShoppers(operation) && operation.method === 'GET') await limitRead(network);
      const byNetwork = await limitAct(dependencies, {
        name,
        shopId: shopOf(c),
        productId: c.req.param('productId'),
        network,
      });
      if (isUpload(name)) return answerUpload(c, name, dependencies);
      if (isFile(name)) return answerFile(c, name, dependencies);
      return isRead(name) ? answerRead(c, name, dependencies) : answerWrite(c, name, dependencies, byNetwork);
    });
  }
  for (const [path, methods] of methodsByPath()) {
    routes.all(path, () => {
      throw new ProblemException('method-not-allowed', { headers: { Allow: methods.join(', ') } });
    });
  }
  return routes;
}

function isForShoppers({ access }: Operation): boolean {
  return access === 'public' || access === 'buyer';
}

/** Nobody waits for a database of which it is known that it does not answer. */
function refuseWhileAway(presence: DatabasePresence): MiddlewareHandler {
  return async function refuseWhileAway(_, next) {
    if (presence.isAway()) throw away();
    await next();
  };
}

function limitBody(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new ProblemException('body-too-large');
    },
  });
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

function isFile(name: OperationName): name is FileName {
  return name in files;
}

function isUpload(name: OperationName): name is UploadName {
  const operation: Operation = operations[name];
  return operation.upload !== undefined;
}

async function answerRead(c: Context<AccessEnv>, name: ReadName, dependencies: ServerDependencies) {
  const shopId = shopOf(c);
  const actor = c.get('actor');
  const body = await runRead(dependencies, { name, shopId, actor, input: await readRequest(c, name) });
  const { answer, access }: Operation = operations[name];
  return c.body(typeof body === 'string' ? body : embeddable(body), 200, {
    'Content-Type': answer.text === undefined ? 'application/json' : `${answer.text}; charset=utf-8`,
    ...(access === 'public'
      ? { 'Cache-Control': CACHE, 'Surrogate-Key': surrogateKeys(shopId, c.req.param('productId')) }
      : { 'Cache-Control': 'private, no-cache', 'Vary': 'Authorization, Cookie' }),
  });
}

/** Whoever only asks for the head is sent none of it. */
async function answerFile(c: Context<AccessEnv>, name: FileName, dependencies: ServerDependencies) {
  const shopId = shopOf(c);
  const actor = c.get('actor');
  const file = await runFile(dependencies, { name, shopId, actor, input: await readRequest(c, name) });
  const isPublic = operations[name].access === 'public';
  const headers = {
    'Content-Type': file.type,
    'Content-Disposition': `${isPublic ? 'inline' : 'attachment'}; filename="${file.name}"`,
    ...(isPublic
      ? { 'Cache-Control': CACHE, 'Surrogate-Key': surrogateKeys(shopId, undefined) }
      : { 'Cache-Control': 'no-store' }),
  };
  return c.req.method === 'HEAD' ? c.body(null, 200, headers) : c.body(fileStream(file.bytes), 200, headers);
}

function surrogateKeys(shopId: string, productId: string | undefined): string {
  return productId === undefined
    ? `shop/${shopId}`
    : `shop/${shopId} product/${shopId}/${encodeURIComponent(productId)}`;
}

async function answerWrite(
  c: Context<AccessEnv>,
  name: WriteName,
  dependencies: ServerDependencies,
  byNetwork: number | undefined,
) {
  const operation: Operation = operations[name];
  const input = await readRequest(c, name);
  const besides =
    name === 'submitReview' && byNetwork !== undefined
      ? // It was read by this very name.
        await judgeSender(c, dependencies, input as InputOf<'submitReview'>, byNetwork)
      : [];
  const { answer, isReplay } = await runWrite(dependencies, {
    name,
    shopId: shopOf(c),
    actor: c.get('actor'),
    input,
    idempotencyKey: operation.headers && c.req.header('idempotency-key'),
    besides,
  });
  c.header('Cache-Control', 'no-store');
  if (isReplay) c.header('Idempotency-Replayed', 'true');
  return operation.answer.status === 204 ? c.body(null, 204) : c.json(answer, operation.answer.status);
}

/** What speaks against a review by where it came from, once its sender has done what is asked of a program. */
async function judgeSender(
  c: Context<AccessEnv>,
  dependencies: ServerDependencies,
  { headers, body }: InputOf<'submitReview'>,
  byNetwork: number,
): Promise<readonly Signal[]> {
  const shopId = shopOf(c);
  await askForWork(dependencies, {
    shopId,
    idempotencyKey: headers['idempotency-key'],
    email: body.author.email,
    byNetwork,
    proof: headers['proof-of-work'],
  });
  const isMany = await isManyFromNetwork(dependencies, shopId, c.get('clientNetwork'));
  return isMany ? ['many-from-network'] : [];
}

async function answerUpload(c: Context<AccessEnv>, name: UploadName, dependencies: ServerDependencies) {
  const shopId = shopOf(c);
  const { headers, body: bytes } = await readRequest(c, name);
  const upload = { shopId, bytes, idempotencyKey: headers['idempotency-key'] };
  const { answer, isReplay } = await takeUpload(dependencies, upload);
  c.header('Cache-Control', 'no-store');
  if (isReplay) c.header('Idempotency-Replayed', 'true');
  return c.json(answer, operations[name].answer.status);
}
