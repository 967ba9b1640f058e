/** The browser tests: the built files on the pages of the demo, served by a Candor of their own. */
import { defineConfig } from '@playwright/test';
import { findChromium } from '../../tools/find-chromium.ts';

const port = process.env['E2E_PORT'] ?? '3499';
const baseURL = `http://localhost:${port}`;
const executablePath = findChromium();
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['line']],
  use: {
    baseURL,
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      // The switches keep the browser from asking the net for anything of its own.
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'node serve.ts',
    cwd: import.meta.dirname,
    env: { PORT: port },
    url: `${baseURL}/readyz`,
    timeout: 60_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
