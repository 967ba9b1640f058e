/**
 * The built inbox, at `/inbox` and each address below it: its own script finds out what to show.
 * The shell is never kept, so that it always names the assets of today; those never change.
 */
import { join } from 'node:path';
import { Hono, type MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { ServerDependencies } from './dependencies.ts';
import { readPrecompressed } from './precompressed.ts';
import { ProblemException } from './problem-exception.ts';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** The pattern leaves no way out of the folder. */
const ASSET = '/inbox/assets/:file{[\\w.-]+\\.(?:js|css)}';

/** There nothing stands in for what is missing. */
const NOT_THE_APP = /^\/inbox\/(api|assets)\//;

/** Only what this server itself sends is run, drawn and asked; nobody frames it, and no text becomes a script. */
const policy = (mediaUrl: string): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      connectSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', `${mediaUrl}/`],
      // The preview of the widget.
      frameSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    strictTransportSecurity: false,
    xFrameOptions: 'DENY',
  });

export function inboxApp({ inboxFolder, media }: ServerDependencies): Hono {
  const app = new Hono();
  const closed = policy(media.url);
  app.get(ASSET, async (c) => {
    const name = c.req.param('file');
    const found = await readPrecompressed(join(inboxFolder, 'assets', name), c.req.header('accept-encoding'));
    if (!found) throw new ProblemException('unknown-address');
    return c.body(found.bytes, 200, {
      'Content-Type': types[name.slice(name.lastIndexOf('.') + 1)] ?? '',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
      ...found.headers,
    });
  });
  for (const path of ['/inbox', '/inbox/*']) {
    app.get(path, closed, async (c, next) => {
      if (NOT_THE_APP.test(c.req.path)) return next();
      const shell = await readPrecompressed(join(inboxFolder, 'index.html'), c.req.header('accept-encoding'));
      if (!shell) throw new ProblemException('unknown-address');
      return c.body(shell.bytes, 200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        ...shell.headers,
      });
    });
  }
  return app;
}
