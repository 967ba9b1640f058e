import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { isRunning } from '../../src/server/database/running-process.ts';
import { recordedProcess } from '../../src/server/database/postgres-cluster.ts';
import { type CandorProcess, candor, runCandor } from '../support/candor-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const cleanUp: (() => unknown)[] = [];
function dataFolder(): string {
  const folder = temporaryFolder();
  cleanUp.push(folder.remove);
  return join(folder.path, 'data');
}
/** To make a database takes most of a test's time, so those that need no new one share this. */
const shared = temporaryFolder();
const sharedData = join(shared.path, 'data');
function serve(settings: Record<string, string>, ...options: string[]): CandorProcess {
  const running = runCandor(['serve', ...options], settings);
  cleanUp.push(async () => {
    running.child.kill('SIGTERM');
    await running.ended;
  });
  return running;
}
afterEach(async () => {
  for (const each of cleanUp.splice(0).toReversed()) await each();
});
afterAll(() => shared.remove());

const submission = JSON.stringify({
  reviewRating: { ratingValue: 2 },
  headline: 'Written by hand',
  author: { name: 'Jo', email: 'jo@example.com' },
});

describe('candor serve --demo', () => {
  it(
    'fills the shop once, prints where everything is, and keeps what was written',
    { timeout: 30_000 },
    async () => {
      const DATA_DIR = dataFolder();
      const first = serve({ DATA_DIR }, '--demo');
      const url = await first.listening();
      expect(first.output()).toContain('filled the demo shop with 436 reviews');
      for (const address of [
        `Storefront     ${url}/`,
        `Inbox          ${url}/inbox/welcome#`,
        `Mails          ${url}/outbox`,
        `REST endpoint  ${url}/v1/shops/demo`,
        `OpenAPI        ${url}/openapi.json`,
      ]) {
        expect(first.output()).toContain(address);
      }
      const posted = await fetch(`${url}/v1/shops/demo/products/clothing-862/reviews`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'by-hand-0001' },
        body: submission,
      });
      expect(posted.status).toBe(201);
      first.child.kill('SIGTERM');
      expect(await first.ended).toBe(0);

      const second = serve({ DATA_DIR }, '--demo');
      const again = await second.listening();
      expect(second.output()).not.toContain('filled');
      const page = await (await fetch(`${again}/v1/shops/demo/products/clothing-862/reviews`)).json();
      // Those that were moved in, the one of the story, and this one.
      expect(page.aggregateRating.ratingCount).toBe(37);
      expect(page.reviews[0].headline).toBe('Written by hand');
    },
  );

  it(
    'serves the storefront, the widget, the API document and the health checks',
    { timeout: 30_000 },
    async () => {
      const url = await serve({ DATA_DIR: dataFolder() }, '--demo').listening();
      for (const path of [
        '/',
        '/products/wren-bib-tee',
        '/openapi.json',
        '/healthz',
        '/readyz',
        '/docs/problems/unknown-product',
      ]) {
        expect([path, (await fetch(url + path)).status]).toEqual([path, 200]);
      }
    },
  );
});

describe('ending', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s ends it cleanly, and its database with it',
    async (signal) => {
      const DATA_DIR = sharedData;
      const running = serve({ DATA_DIR });
      await running.listening();
      const database = recordedProcess({ folder: DATA_DIR })!;
      running.child.kill(signal);
      expect(await running.ended).toBe(0);
      expect(isRunning(database)).toBe(false);
      expect(running.errors()).toBe('');
    },
  );
});

describe('an end that was not asked for', () => {
  /** A request whose body never comes, so that the server does not stop by itself. */
  async function holdOpen(url: string): Promise<void> {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => socket.destroy());
    socket.write('POST /v1/shops/x/products/y/reviews HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n');
    socket.write('Content-Type: application/json\r\nContent-Length: 9\r\n\r\n');
    await once(socket, 'data');
  }

  it('a second signal ends it at once, and its database with it', async () => {
    const DATA_DIR = sharedData;
    const running = serve({ DATA_DIR });
    await holdOpen(await running.listening());
    const database = recordedProcess({ folder: DATA_DIR })!;
    running.child.kill('SIGTERM');
    await expect.poll(running.output).toContain('stopping');
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(130);
    await expect.poll(() => isRunning(database)).toBe(false);
  });

  it('when its database is gone it says so and ends, so that whoever watches it starts it anew', async () => {
    const DATA_DIR = sharedData;
    const running = serve({ DATA_DIR });
    await running.listening();
    process.kill(recordedProcess({ folder: DATA_DIR })!, 'SIGKILL');
    expect(await running.ended).toBe(1);
    expect(running.errors()).toBe(
      `candor: The database ended by itself; ${join(DATA_DIR, 'postgres.log')} may say why.\n`,
    );
  });

  it('a first start that was cut short before the reviews came is made good by the next', async () => {
    const DATA_DIR = dataFolder();
    await candor(['shop', 'create', 'demo', '--name', 'Lindfold'], { DATA_DIR });
    const running = serve({ DATA_DIR }, '--demo');
    await running.listening();
    expect(running.output()).toContain('filled the demo shop with 436 reviews');
  });

  it("fills nothing into a database that holds a merchant's shop", async () => {
    const DATA_DIR = dataFolder();
    await candor(['shop', 'create', 'acme', '--name', 'Acme'], { DATA_DIR });
    const running = serve({ DATA_DIR }, '--demo');
    await running.listening();
    expect(running.output()).not.toContain('filled');
  });
});

describe('what an operator can mend is one line and a non-zero exit', () => {
  async function refusal(settings: Record<string, string>, ...args: string[]) {
    const { code, errors } = await candor(args.length > 0 ? args : ['serve'], settings);
    expect(code).toBe(1);
    expect(errors.trim().split('\n')).toHaveLength(1);
    return errors;
  }

  it('a port in use', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const DATA_DIR = sharedData;
    expect(await refusal({ DATA_DIR, PORT: String(port) })).toContain(`Port ${port} is in use.`);
    expect(recordedProcess({ folder: DATA_DIR })).toBeUndefined();
    holder.close();
  });

  it('a data folder that cannot be written to', async () => {
    const DATA_DIR = dataFolder();
    writeFileSync(DATA_DIR, 'a file in its place');
    expect(await refusal({ DATA_DIR })).toContain(`${DATA_DIR} cannot be written to`);
  });

  it('a data folder in use by another server', async () => {
    const DATA_DIR = sharedData;
    const running = serve({ DATA_DIR });
    await running.listening();
    expect(await refusal({ DATA_DIR })).toContain(`in use by process ${running.child.pid}`);
  });

  it('bad settings, all of them at once', async () => {
    expect(await refusal({ PORT: 'http', LOG_LEVEL: 'loud' })).toMatch(/PORT must be .*; LOG_LEVEL must be/);
  });

  it('a database that cannot be reached, without its password', async () => {
    const errors = await refusal({ DATABASE_URL: 'postgres://user:hunter2@127.0.0.1:1/candor' });
    expect(errors).toContain('The database cannot be reached');
    expect(errors).not.toContain('hunter2');
  });
});
