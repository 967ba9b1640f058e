/** Who may ask for what: each kind of access of the table as a middleware that says who it is, and refuses who may not. */
import type { Context, MiddlewareHandler, Next } from 'hono';
import type { MerchantOperation, Operation } from '../contract/operation.ts';
import { type Actor, REVIEWER } from './actor.ts';
import { findApiKey } from './api-key.ts';
import { verifyToken } from './database/private-links.ts';
import { isReviewSeen } from './database/seen-products.ts';
import type { ServerDependencies } from './dependencies.ts';
import { ProblemException } from './problem-exception.ts';

const SHOP = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** What the middlewares leave behind. */
export interface AccessEnv {
  Variables: { actor: Actor };
}

export type AccessMiddleware = MiddlewareHandler<AccessEnv>;

/** The middleware that stands before an operation. */
export function accessTo(dependencies: ServerDependencies): (operation: Operation) => AccessMiddleware {
  const reviewer = reviewerOnly(dependencies);
  const known = merchantOnly(dependencies);
  return (operation) => {
    switch (operation.access) {
      case 'public':
      case 'buyer':
        return anybody;
      case 'reviewer':
        return reviewer;
      case 'merchant':
        return (c, next) => known(c, () => allowed(c, operation, dependencies, next));
      default:
        return operation satisfies never;
    }
  };
}

const anybody: AccessMiddleware = async (c, next) => {
  shopOf(c);
  c.set('actor', REVIEWER);
  await next();
};

function reviewerOnly({ database }: ServerDependencies): AccessMiddleware {
  return async function reviewerOnly(c, next) {
    const token = bearerOf(c);
    const address = { shopId: shopOf(c), reviewId: c.req.param('reviewId') ?? '' };
    if (!token || !UUID.test(address.reviewId)) throw unauthorized();
    if (!(await verifyToken(database, address, token))) throw unauthorized();
    c.set('actor', REVIEWER);
    await next();
  };
}

/** To whoever sees the cases of some products alone, a review of another product is none of the shop. */
async function allowed(
  c: Context<AccessEnv>,
  { right, problems }: MerchantOperation,
  { database }: ServerDependencies,
  next: Next,
): Promise<void> {
  const { rights, products } = c.get('actor');
  if (!rights.has(right)) throw new ProblemException('not-allowed');
  const reviewId = c.req.param('reviewId');
  if (products && reviewId !== undefined && UUID.test(reviewId)) {
    const isSeen = await isReviewSeen(database, { shopId: shopOf(c), reviewId }, products);
    if (!isSeen)
      throw new ProblemException(problems.includes('unknown-case') ? 'unknown-case' : 'unknown-review');
  }
  await next();
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** An API key of this very shop, or a session of the inbox of one of its members. */
export function merchantOnly({ database, accounts, clock }: ServerDependencies): AccessMiddleware {
  return async function merchantOnly(c, next) {
    const shopId = shopOf(c);
    const key = bearerOf(c);
    const actor =
      c.req.header('authorization') === undefined
        ? await memberOf(c, () => accounts.memberOf(c.req.raw, shopId))
        : key && (await findApiKey(database, shopId, { key, now: clock.now() }));
    if (!actor) throw unauthorized();
    c.set('actor', actor);
    await next();
  };
}

/** A cookie comes along with whatever a browser is made to send, so a page of another origin is not believed. */
async function memberOf(c: Context, find: () => Promise<Actor | undefined>): Promise<Actor | undefined> {
  if (c.req.header('cookie') === undefined || !isOwnOrigin(c)) return undefined;
  return find();
}

/** @see https://fetch.spec.whatwg.org/#http-origin */
export function isOwnOrigin(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = c.req.header('origin');
  return origin === undefined || URL.parse(origin)?.host === c.req.header('host');
}

export function shopOf(c: Context): string {
  const shopId = c.req.param('shop') ?? '';
  if (!SHOP.test(shopId)) throw new ProblemException('unknown-shop');
  return shopId;
}

function bearerOf(c: Context): string | undefined {
  return /^Bearer +([\w.-]{1,200})$/i.exec(c.req.header('authorization') ?? '')?.[1];
}

function unauthorized(): ProblemException {
  return new ProblemException('unauthorized', { headers: { 'WWW-Authenticate': 'Bearer' } });
}
