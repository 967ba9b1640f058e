/**
 * Five kinds of tests: those of the server, for which a PostgreSQL is started once; those that start and
 * kill whole servers, which take as long as all the rest and so are left to `npm test`; those of what a
 * browser draws, the widget and the inbox; and all others. `--mode external` takes a PostgreSQL over TCP, as an operator would.
 */
import { defineConfig } from 'vitest/config';
import { installParts } from './tools/vite-install-parts.ts';
import { topicWords } from './tools/vite-topic-words.ts';
import { widgetVite } from './tools/widget-vite.ts';

const PROCESSES = [
  'test/cli/**/*.test.ts',
  'test/server/database/embedded-postgres.test.ts',
  'test/server/database/postgres-user.test.ts',
];
const SERVER = ['test/server/**/*.test.ts', 'test/contract/server.test.ts'];
const WIDGET = ['test/widget/**/*.test.{ts,tsx}'];
const INBOX = ['test/inbox/**/*.test.{ts,tsx}', 'test/ui/**/*.test.{ts,tsx}'];

export default defineConfig(({ mode }) => {
  if (mode === 'external') process.env['CANDOR_TEST_DATABASE'] = 'external';
  return {
    ...widgetVite,
    plugins: [...widgetVite.plugins, topicWords(), installParts()],
    test: {
      // What tests read and do not import: a change of it may touch any of them.
      forceRerunTriggers: ['**/package.json', '**/*.config.ts', '**/docs/**', '**/demo/**', '**/*.css'],
      // Most tests wait for a server or a database, so a processor is not left to rest.
      maxWorkers: '100%',
      // A slow machine runs all of that on two processors.
      testTimeout: 20_000,
      hookTimeout: 180_000,
      projects: [
        {
          extends: true,
          // Nothing here leaves a trace in its process, so a file need not begin in a new one.
          test: {
            name: 'node',
            isolate: false,
            include: ['test/**/*.test.ts'],
            exclude: [...SERVER, ...PROCESSES, ...WIDGET, ...INBOX, 'test/e2e/**'],
          },
        },
        {
          extends: true,
          test: {
            name: 'server',
            isolate: false,
            include: SERVER,
            exclude: PROCESSES,
            globalSetup: 'test/support/database-server.ts',
          },
        },
        { extends: true, test: { name: 'processes', isolate: false, include: PROCESSES } },
        // Elements are defined once for a window, and each file has a window of its own.
        { extends: true, test: { name: 'widget', include: WIDGET, environment: 'jsdom', css: true } },
        {
          extends: true,
          test: { name: 'inbox', isolate: false, include: INBOX, environment: 'jsdom', css: true },
        },
      ],
    },
  };
});
