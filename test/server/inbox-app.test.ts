import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectProblem } from '../contract/expect-problem.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { runServer, type RunningServer } from './running-server.ts';

const SHELL = '<!doctype html><title>Candor</title>';
const SCRIPT = 'export const inbox = 1;\n'.repeat(100);
let folder: string;
let database: TestDatabase;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candor-inbox-'));
  const inboxFolder = join(folder, 'inbox');
  await mkdir(join(inboxFolder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.js'), 'secret');
  await writeFile(join(inboxFolder, 'index.html'), SHELL);
  await writeFile(join(inboxFolder, 'assets/index-Ab_1-2.js'), SCRIPT);
  await writeFile(join(inboxFolder, 'assets/index-Ab_1-2.js.br'), brotliCompressSync(SCRIPT));
  database = await createDatabase();
  server = await runServer(database.kysely, { inboxFolder });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
  await rm(folder, { recursive: true });
});

const get = (path: string) => fetch(server.origin + path, { headers: { 'accept-encoding': 'br' } });

test.for(['/inbox', '/inbox/cases/01a20696-2650-7747-8aa5-487ea9d8eccd', '/inbox/settings'])(
  'the address %s opens the inbox, which runs nothing of others and is framed by nobody',
  async (path) => {
    const response = await get(path);
    expect(await response.text()).toBe(SHELL);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
    });
    const policy = response.headers.get('content-security-policy')?.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ]),
    );
  },
);

test('the preview of the widget is framed by the inbox alone, runs what is of this server, and takes no text', async () => {
  const response = await get('/inbox/preview?"><script>alert(1)</script>');
  const html = await response.text();
  expect(html).toContain('<script type="module" async src="/candor.js"></script>');
  expect(html).not.toContain('alert');
  expect(response.headers.get('x-frame-options')).toBe('SAMEORIGIN');
  expect(response.headers.get('content-security-policy')?.split('; ')).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "frame-ancestors 'self'"]),
  );
});

test('its assets are kept for good, as another content has another name', async () => {
  const response = await get('/inbox/assets/index-Ab_1-2.js');
  expect(await response.text()).toBe(SCRIPT);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

test.for(['/inbox/assets/index-old.js', '/inbox/assets/..%2f..%2fsecret.js', '/inbox/api/nothing'])(
  'there is nothing at %s',
  async (path) => {
    await expectProblem(await get(path), 'unknown-address');
  },
);
