/**
 * A Chromium for the browser tests: the one that CHROMIUM_PATH names, one of the machine, or
 * Playwright's own. Run as a script it installs one when there is none; where it cannot, it says
 * what to run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return named ?? [...onPath, ...APPLICATIONS, chromium.executablePath()].find((path) => existsSync(path));
}

/** How the browser tests and the bench start it: the switches keep it from asking the net for anything of its own. */
export function chromiumLaunch(): { executablePath?: string; args: string[] } {
  const executablePath = findChromium();
  const isRoot = process.getuid?.() === 0;
  return {
    ...(executablePath && { executablePath }),
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  };
}

function run(command: string): boolean {
  console.log(`Candor: ${command}`);
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
}

function installChromium(): string {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isDebianRoot && run('apt-get update') && run('apt-get install -y --no-install-recommends chromium')) {
    const found = findChromium();
    if (found) return found;
  }
  run('playwright install chromium');
  const found = findChromium();
  if (found) return found;
  throw new Error(
    'The browser tests need a Chromium, and none could be installed. Install one by hand, such as by\n' +
      '  sudo apt-get install chromium\nor name one: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}

if (import.meta.main) {
  try {
    console.log(`Candor: the browser tests use ${findChromium() ?? installChromium()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
