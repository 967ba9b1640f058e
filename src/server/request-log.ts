/**
 * One line for each request, with nothing that tells who asked or what was sent:
 * the route as it stands in the code, no address, no header, no body.
 */
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';

export function requestLog(log: Logger): MiddlewareHandler {
  return async function requestLog(c, next) {
    const start = performance.now();
    await next();
    const ms = Math.round((performance.now() - start) * 10) / 10;
    log.info({ method: c.req.method, route: routePath(c, -1), status: c.res.status, ms }, 'request');
  };
}

/** What of a fault may be written down: the words of a database error can hold what people sent. */
export function faultOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const isDatabaseError = 'severity' in error;
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
  return {
    name: error.name,
    code: 'code' in error ? error.code : undefined,
    table: 'table' in error ? error.table : undefined,
    constraint: 'constraint' in error ? error.constraint : undefined,
    message: isDatabaseError ? undefined : error.message,
    stack: frames,
  };
}
