/**
 * Lets Vite serve the demo shop while it is worked on: the same pages, with the
 * widget straight from its sources. With `mocked` there is no server of Candor
 * at all; the browser answers the widget itself.
 */
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin, ViteDevServer } from 'vite';
import { createStorefront } from './storefront-app.ts';

const WIDGET = '/src/widget/candor.ts';
const BUILT = /<script type="module" async src="\/candor\.js"/g;
const BUILT_CHUNK = /<link rel="modulepreload" href="\/candor-reviews\.js">\n/g;
const FRAMEWORK_PAGE = /src="\/frameworks\/(\w+)-page\.js"/;
const WORKER = '/mockServiceWorker.js';

/** The widget's tag waits, as no element may start before the worker that answers it. */
function useSources(html: string, mocked: boolean): string {
  const text = html
    .replace(BUILT_CHUNK, '')
    .replace(
      FRAMEWORK_PAGE,
      (_, name: string) => `src="/demo/frameworks/${name}-page.${name === 'react' ? 'tsx' : 'ts'}"`,
    );
  if (!mocked) return text.replace(BUILT, `<script type="module" async src="${WIDGET}"`);
  return text
    .replace(BUILT, `<script type="text/waiting" src="${WIDGET}"`)
    .replace(/<link rel="preload" as="fetch"[^>]*>\n?/g, '')
    .replace('</head>', '<script type="module" src="/demo/mock.ts"></script>\n</head>');
}

async function answer(
  server: ViteDevServer,
  mocked: boolean,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const address = request.url ?? '/';
  if (mocked && address === WORKER) {
    const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
    response.setHeader('Content-Type', 'text/javascript').end(await readFile(file));
    return;
  }
  const shown = await createStorefront().request(address);
  const type = shown.headers.get('Content-Type') ?? '';
  response.statusCode = shown.status;
  response.setHeader('Content-Type', type);
  if (type.startsWith('text/html')) {
    const html = useSources(await shown.text(), mocked);
    response.end(await server.transformIndexHtml(address, html));
  } else {
    response.end(Buffer.from(await shown.arrayBuffer()));
  }
}

/** What Vite itself serves or passes on: sources, packages, its own client, the widget in the inbox's preview. */
const VITES_OWN = /^\/(@|src\/|demo\/|node_modules\/|v1\/|inbox\/api\/|inbox\/preview$|candor[\w-]*\.js$)/;

export function storefront({ mocked }: { mocked: boolean }): Plugin {
  return {
    name: 'candor-storefront',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (VITES_OWN.test(request.url ?? '')) next();
        else answer(server, mocked, request, response).then(undefined, next);
      });
    },
  };
}
