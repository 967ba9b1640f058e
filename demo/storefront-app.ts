/**
 * The demo shop as a web app of its own: its pages, its files and the endpoints
 * that fail on purpose. It knows nothing of Candor but the tags in its pages.
 */
import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { catalogue } from './shop/catalogue.ts';
import { addFaults } from './storefront-faults.ts';
import { DRAWN, drawnPage, drawnReviews } from './storefront/drawn-pages.ts';
import { LOOKS, lookSheet } from './storefront/looks.ts';
import { pageAt, sweater } from './storefront/pages.ts';

/** Address, file and type; only what is listed is served. */
const FILES: readonly (readonly [string, string, string])[] = [
  ['/shop.css', 'storefront/shop.css', 'text/css; charset=utf-8'],
  ['/products.css', 'storefront/products.css', 'text/css; charset=utf-8'],
  ['/looks.css', 'storefront/looks.css', 'text/css; charset=utf-8'],
  ...LOOKS.map(
    ({ name }) => [lookSheet(name), `storefront/looks/${name}.css`, 'text/css; charset=utf-8'] as const,
  ),
  ['/favicon.svg', 'storefront/favicon.svg', 'image/svg+xml'],
  ...catalogue.map(
    ({ handle }) => [`/pictures/${handle}.svg`, `shop/pictures/${handle}.svg`, 'image/svg+xml'] as const,
  ),
];

export function createStorefront(): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('X-Content-Type-Options', 'nosniff');
  });
  for (const [address, file, type] of FILES) {
    app.get(address, async (context) => {
      const bytes = await readFile(new URL(file, import.meta.url));
      return context.body(bytes, 200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=300' });
    });
  }
  // Built by tools/build-frameworks.ts, with a chunk of what both pages share.
  app.get('/frameworks/:script{[\\w-]+\\.js}', async (context) => {
    const bytes = await readFile(
      new URL(`../dist/frameworks/${context.req.param('script')}`, import.meta.url),
    );
    return context.body(bytes, 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
  });
  addFaults(app);
  for (const [address, { query, headers }] of Object.entries(DRAWN)) {
    app.get(address, async (context) => {
      const { origin } = new URL(context.req.url);
      const element = await drawnReviews(origin, sweater, { ...query, ...context.req.query() });
      return context.html(drawnPage(sweater, element), 200, headers);
    });
  }
  app.get('*', (context) => {
    const { html, status, headers } = pageAt(context.req.path);
    return context.html(html, status, headers);
  });
  return app;
}
