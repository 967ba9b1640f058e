import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { PAGE_STYLE_HASH } from './page-style.ts';

/**
 * The address of the page is the key to it. So the page names itself to nobody, is kept by no cache
 * and found by no search engine; and it runs no script and loads nothing but the photos of reviews,
 * whatever a text holds.
 */
export function pageHeaders(mediaUrl: string): MiddlewareHandler {
  const closed = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: [PAGE_STYLE_HASH],
      imgSrc: [`${mediaUrl}/`],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: false,
    xFrameOptions: 'DENY',
  });
  return (c, next) =>
    closed(c, async () => {
      await next();
      c.header('Cache-Control', 'no-store');
      c.header('X-Robots-Tag', 'noindex, nofollow');
    });
}
