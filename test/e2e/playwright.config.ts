/** The browser tests: the built files on the pages of the demo, served by a Candor of their own. */
import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../../tools/find-chromium.ts';

const port = process.env['E2E_PORT'] ?? '3499';
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: '.',
  globalSetup: './make-owner.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // A busy machine may take its time; what never comes fails all the same.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['line']],
  use: {
    baseURL,
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    launchOptions: chromiumLaunch(),
  },
  webServer: {
    command: 'node serve.ts',
    cwd: import.meta.dirname,
    env: { PORT: port },
    url: `${baseURL}/readyz`,
    // Becomes OWNER_TOKEN, by which make-owner.ts makes the owner of the shop.
    wait: { stdout: /Inbox +\S+#(?<owner_token>\S+)/ },
    timeout: 60_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
