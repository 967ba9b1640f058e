/**
 * The dev server: the demo with the widget straight from its sources. The endpoint is a Candor
 * server that `tools/dev.ts` starts beside it; in the mode `mock` the browser answers by itself.
 */
import { defineConfig } from 'vite';
import { storefront } from './demo/vite-storefront.ts';
import { serverPort } from './tools/dev-ports.ts';
import { installParts } from './tools/vite-install-parts.ts';
import { inbox } from './tools/vite-inbox.ts';
import { topicWords } from './tools/vite-topic-words.ts';
import { widgetVite } from './tools/widget-vite.ts';

const SERVER = `http://localhost:${serverPort}`;

export default defineConfig(({ mode }) => ({
  ...widgetVite,
  appType: 'custom',
  plugins: [
    ...widgetVite.plugins,
    topicWords(),
    installParts(),
    inbox(),
    storefront({ mocked: mode === 'mock' }),
  ],
  server: {
    proxy:
      mode === 'mock'
        ? {}
        : { '/v1': SERVER, '/inbox/api': SERVER, '/inbox/preview': SERVER, '^/candor[\\w-]*\\.js': SERVER },
  },
}));
