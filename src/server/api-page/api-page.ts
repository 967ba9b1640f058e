/** The documentation of the API for people, at `/docs`: no script, nothing from elsewhere. */
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { PAGE_STYLE_HASH } from '../reviewer-page/page-style.ts';
import type { ApiDocument } from './api-document.ts';
import { drawApi } from './draw-api.ts';

const closed = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: [PAGE_STYLE_HASH],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
});

/** `openApi` is the document as it is published, in which more stands than the page reads. */
export function apiPage(openApi: string): Hono {
  const pages = new Hono();
  let drawn: Promise<string> | undefined;
  pages.get('/', closed, async (c) => {
    // Drawn when it is asked for first; it is the same until the server is another.
    drawn ??= Promise.resolve(drawApi(JSON.parse(openApi) as ApiDocument)).then(String);
    c.header('Cache-Control', 'public, max-age=300');
    return c.html(await drawn);
  });
  return pages;
}
