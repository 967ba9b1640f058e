/** The command line as a real child process. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface CandorProcess {
  readonly child: ChildProcess;
  /** What it printed so far. */
  readonly output: () => string;
  readonly errors: () => string;
  /** Resolves with the address of the server once it takes requests; rejects when the process ends before. */
  readonly listening: () => Promise<string>;
  /** Resolves with the exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
}

export function runCandor(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): CandorProcess {
  const env = {
    PATH: process.env['PATH'],
    PORT: '0',
    LOG_LEVEL: 'error',
    RATE_LIMIT_FACTOR: '1000',
    ...settings,
  };
  const child = spawn(process.execPath, ['src/cli/candor.ts', ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  child.stderr.on('data', (text) => {
    errors += text;
  });
  const listening = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text) => {
      output += text;
      const [, address] = /REST endpoint\s+(http:\/\/localhost:\d+)/.exec(output) ?? [];
      if (address) resolve(address);
    });
    void ended.then((code) => reject(new Error(`candor ended with ${code}: ${errors}`)));
  });
  listening.catch(() => undefined); // Whoever waits for it hears; a command that only ends has nobody waiting.
  return { child, output: () => output, errors: () => errors, listening: () => listening, ended };
}

/** Runs a command to its end. */
export async function candor(args: readonly string[], settings: Readonly<Record<string, string>>) {
  const running = runCandor(args, settings);
  const code = await running.ended;
  return { code, output: running.output(), errors: running.errors() };
}
