/** The example of a backend in another language keeps the levels of the contract that its page says. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { repositoryRoot } from '../../tools/widget-files.ts';
import { runCandor } from '../support/candor-process.ts';
import { freePort } from '../support/free-port.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const asked = spawnSync('python3', ['-c', 'import sys, sqlite3; print(sys.version_info >= (3, 11))']);
const hasPython = String(asked.stdout).trim() === 'True';

describe.runIf(hasPython)('the backend in Python, tried where there is a python3 from 3.11 on', () => {
  const folder = temporaryFolder();
  let backend: ChildProcess;
  let endpoint: string;
  beforeAll(async () => {
    const port = await freePort();
    endpoint = `http://127.0.0.1:${port}`;
    const script = join(repositoryRoot, 'demo/own-backend/backend.py');
    const products = ['mug-1=Mug with a blue rim', 'candor-check=For trying'];
    backend = spawn('python3', [script, String(port), join(folder.path, 'reviews.db'), ...products], {
      stdio: 'ignore',
    });
    const answers = () =>
      fetch(`${endpoint}/ratings`).then(
        ({ ok }) => ok,
        () => false,
      );
    await vi.waitUntil(answers, { timeout: 10_000 });
  });
  afterAll(async () => {
    const ended = once(backend, 'exit');
    backend.kill();
    await ended;
    folder.remove();
  });

  it('passes “read” and “write”', async () => {
    const options = ['--product', 'mug-1', '--write', '--up-to', 'write'];
    const checked = runCandor(['check', endpoint, ...options], {});
    const code = await checked.ended;
    expect(checked.output()).toMatch(/\n\d+ kept, 0 broken, /);
    expect(code).toBe(0);
  });
});
