/** Lets Vite serve the inbox straight from its sources while it is worked on. */
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { repositoryRoot } from './widget-files.ts';

const SOURCES = '/src/inbox/';
/** Every address of the inbox but those that the server answers. */
const SHELL = /^\/inbox(?!\/api\/|\/preview$)(?=[/?]|$)/;

export function inbox(): Plugin {
  return {
    name: 'candor:inbox',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const address = request.url ?? '';
        if (SHELL.test(address)) sendShell(server, address, response).then(undefined, next);
        else next();
      });
    },
  };
}

async function sendShell(server: ViteDevServer, address: string, response: ServerResponse): Promise<void> {
  const shell = await readFile(join(repositoryRoot, SOURCES, 'index.html'), 'utf8');
  const html = await server.transformIndexHtml(address, shell.replaceAll('="./', `="${SOURCES}`));
  response.setHeader('Content-Type', 'text/html').end(html);
}
