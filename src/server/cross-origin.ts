/**
 * Which pages of other origins may ask, and what. No cookie is ever allowed along, so what is open to all may be
 * asked from anywhere, unless the operator names the shops. What is the merchant's, and what platforms send, is
 * for the inbox and for servers: a page elsewhere has no use for it, and an API key no place there.
 */
import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

const FOR_NO_PAGE = /^\/v1\/shops\/[^/]+\/(merchant|webhooks)(\/|$)/;

/** `allowedOrigins` are all that may; none means any. */
export function crossOrigin(allowedOrigins: readonly string[]): MiddlewareHandler {
  const open = cors({
    origin: allowedOrigins.length === 0 ? '*' : [...allowedOrigins],
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'Proof-Of-Work'],
    exposeHeaders: ['Allow', 'ETag', 'Idempotency-Replayed', 'Retry-After'],
    maxAge: 86_400,
  });
  return (c, next) => (FOR_NO_PAGE.test(c.req.path) ? next() : open(c, next));
}
