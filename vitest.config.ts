/** Two kinds of tests: those that run in Node, and those of what a browser draws. */
import { defineConfig } from 'vitest/config';
import { widgetVite } from './tools/widget-vite.ts';

const DOM_TESTS = ['test/ui/**/*.test.{ts,tsx}', 'test/widget/**/*.test.{ts,tsx}'];

export default defineConfig({
  ...widgetVite,
  test: {
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [...DOM_TESTS, 'test/e2e/**'],
          globalSetup: 'test/support/database-server.ts',
        },
      },
      { extends: true, test: { name: 'dom', include: DOM_TESTS, environment: 'jsdom', css: true } },
    ],
  },
});
