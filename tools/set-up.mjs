/**
 * Runs before the npm scripts, so that a fresh clone needs no other command: installs the packages
 * when they are not the ones that package-lock.json names, then runs what is given to it on the
 * Node that came with them. Plain JavaScript without any package, because there may be none yet and
 * the Node of the machine may be too old for the rest; the lock file is compared by its versions,
 * not by its age, as a checkout touches it without a change.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = 20;

/** @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */
function packagesIn(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
}

/** npm notes what it installed, at the very end; an interrupted install leaves no note. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const present = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, optional, devOptional }]) => {
      // Binaries of other platforms are left out by npm.
      if (path === '' || (!present[path] && (optional || devOptional))) return true;
      return present[path]?.version === version;
    },
  );
}

function run(command, args, shell = false) {
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(signal === 'SIGINT' ? 130 : (status ?? 1));
}

function install() {
  console.log('Candor: installing its packages; this takes a minute, and only once.');
  // Not `npm ci`, which refuses a lock file that lacks the binaries of another platform. `--no-save`
  // keeps the lock file as it is, and `error` keeps quiet that packages want the Node that comes with them.
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  if (npm) run(process.env['npm_node_execpath'] ?? process.execPath, [npm, ...args]);
  else run('npm', args, process.platform === 'win32');
}

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  console.error(`Candor needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
if (!isInstalled()) install();

const projectNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
if (!existsSync(projectNode)) {
  console.error('The package `node` lacks its binary. Run `npm rebuild node` with install scripts allowed.');
  process.exit(1);
}
const [script, ...args] = process.argv.slice(2);
if (script) run(projectNode, [script, ...args]);
