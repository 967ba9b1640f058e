/**
 * One PostgreSQL for a whole run of the tests, with a migrated template that each test file clones.
 * By default it is the embedded one; CANDOR_TEST_DATABASE=external runs the same tests on a server
 * that was started as an operator would, reached over TCP.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { PoolConfig } from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of a superuser. */
    database: PoolConfig;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const keeper = spawn(process.execPath, [join(import.meta.dirname, 'database-keeper.ts')], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(keeper, 'close');
  for await (const line of createInterface(keeper.stdout)) {
    project.provide('database', JSON.parse(line) as PoolConfig);
    return async () => {
      keeper.stdin.end();
      await ended;
    };
  }
  throw new Error('The database of the tests did not start.');
}
