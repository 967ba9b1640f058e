/**
 * Runs the checks, two at a time, and says in one line each how they went; what a failed one had
 * to say follows at the end. Each check is a script of package.json and can be run alone by its
 * name. With `everything`, those that need a browser or an outside database come after the rest, and
 * no test is left out; else those are that no change since the last green run can have touched, and of
 * the server's those of other rooms than the change. What the tests of hard use have tried is told last.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { forgetFigures, readFigures } from './hard-use-figures.ts';
import { serverTests } from './touched-tests.ts';
import { repositoryRoot } from './widget-files.ts';

/** The longest first, so that the two lanes end together. */
const QUICK = [
  'check:server',
  'check:units',
  'check:lint',
  'check:types:test',
  'check:types:node',
  'check:types:browser',
  'check:types:neutral',
  'check:imports',
  'check:unused',
  'check:format',
];
/** One after the other: each of them takes both processors by itself. */
const SLOW = ['test:processes', 'test:external', 'test:chromium', 'test:browser'];

/** Holds the commit that the last green run stood upon. What was not committed then is tested again. */
const GREEN = join(repositoryRoot, 'node_modules/.cache/green-commit');
const isEverything = process.argv.includes('everything');

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: repositoryRoot, encoding: 'utf8' }).trim();

const commit = (name: string) => git('rev-parse', '--verify', '--quiet', `${name}^{commit}`);

/** Undefined where there was none, or the history that held it is gone. */
function greenCommit(): string | undefined {
  try {
    return commit(readFileSync(GREEN, 'utf8').trim());
  } catch {
    return undefined;
  }
}

const green = isEverything ? undefined : greenCommit();
/** The tests of the server that are to run; undefined where all are. */
const ofServer =
  green === undefined
    ? undefined
    : serverTests(
        [git('diff', '--name-only', green), git('ls-files', '--others', '--exclude-standard')]
          .join('\n')
          .split('\n'),
      );

/** What a script is given besides. */
function optionsOf(script: string): string[] {
  if (script === 'check:server' && ofServer) return ['--', '--passWithNoTests', ...ofServer];
  if (script === 'check:units' && green) return ['--', '--passWithNoTests', `--changed=${green}`];
  return [];
}

const isSpared = (script: string) => script === 'check:server' && ofServer?.length === 0;

interface Outcome {
  readonly script: string;
  readonly failed: boolean;
  readonly output: string;
}

const running = new Set<ReturnType<typeof spawn>>();

function run(script: string): Promise<Outcome> {
  const started = performance.now();
  // Node's own runner spares the start of npm for each check.
  const child = spawn(process.execPath, ['--run', script, ...optionsOf(script)], {
    cwd: repositoryRoot,
    // A group of its own, so that ending it ends what it has started too.
    detached: true,
    env: { ...process.env, NO_COLOR: '1' },
  });
  running.add(child);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      const failed = code !== 0;
      const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5);
      console.log(`${failed ? 'FAILED' : 'passed'} ${seconds} s  ${script}`);
      resolve({ script, failed, output: Buffer.concat(chunks).toString().trim() });
    });
  });
}

async function runAll(scripts: readonly string[], lanes: number): Promise<Outcome[]> {
  const waiting = [...scripts];
  const outcomes: Outcome[] = [];
  async function lane(): Promise<void> {
    for (let script = waiting.shift(); script; script = waiting.shift()) outcomes.push(await run(script));
  }
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    for (const { pid } of running) if (pid) process.kill(-pid, signal);
    process.exit(130);
  });
}

forgetFigures();
// First what several tests need, and would each build by themselves, all at once.
const outcomes = isEverything ? await runAll(['build'], 1) : [];
const quick = QUICK.filter((script) => !isSpared(script));
outcomes.push(...(await runAll(quick, 2)));
if (isEverything) outcomes.push(...(await runAll(SLOW, 1)));
if (!outcomes.some(({ failed }) => failed)) {
  mkdirSync(dirname(GREEN), { recursive: true });
  writeFileSync(GREEN, commit('HEAD'));
}
const failures = outcomes.filter(({ failed }) => failed);
for (const { script, output } of failures) console.log(`\n--- node --run ${script}\n${output}`);
const figures = readFigures();
if (figures.length > 0) console.log(`\nHard use, as far as it was tried:\n  ${figures.join('\n  ')}`);
console.log(
  failures.length === 0
    ? '\nAll checks passed.'
    : `\nFailed: ${failures.map(({ script }) => script).join(', ')}`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
