import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectProblem } from '../contract/expect-problem.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { runServer, type RunningServer } from './running-server.ts';

const SCRIPT = 'export const candor = 1;\n'.repeat(100);
let folder: string;
let database: TestDatabase;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candor-static-'));
  const widgetFolder = join(folder, 'widget');
  await mkdir(widgetFolder);
  await writeFile(join(folder, 'secret.js'), 'secret');
  await writeFile(join(widgetFolder, 'candor.js'), SCRIPT);
  await writeFile(join(widgetFolder, 'candor.js.br'), brotliCompressSync(SCRIPT));
  await writeFile(join(widgetFolder, 'candor.js.gz'), gzipSync(SCRIPT));
  await writeFile(join(widgetFolder, 'candor-form.js'), 'export {};');
  await mkdir(join(widgetFolder, 'own/de'), { recursive: true });
  await writeFile(join(widgetFolder, 'own/de/candor-form.js'), 'export const own = 1;');
  database = await createDatabase();
  server = await runServer(database.kysely, { widgetFolder, version: '1.2.3' });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.origin + path, { headers });

test.for(['br', 'gzip', 'identity'])('the widget is there for pages of any origin, as %s', async (coding) => {
  const response = await get('/candor.js', { 'accept-encoding': coding });
  expect(await response.text()).toBe(SCRIPT);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=3600',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    'vary': 'Accept-Encoding',
  });
  expect(response.headers.get('content-encoding')).toBe(coding === 'identity' ? null : coding);
  const again = await get('/candor.js', {
    'accept-encoding': coding,
    'if-none-match': response.headers.get('etag') ?? '',
  });
  expect(again.status).toBe(304);
});

test.for(['/own/de/candor-form.js', '/1.2.3/own/de/candor-form.js'])(
  'the files of a language are there, as %s',
  async (path) => {
    expect(await (await get(path)).text()).toBe('export const own = 1;');
  },
);

test('below its version a file never changes', async () => {
  const response = await get('/1.2.3/candor-form.js');
  expect(await response.text()).toBe('export {};');
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test.for([
  '/candor-nothing.js',
  '/1.2.2/candor.js',
  '/candor.js.br',
  '/..%2fsecret.js',
  '/1.2.3/..%2fsecret.js',
  '/%2e%2e%2fsecret.js',
  '/candor.js%00.js',
])('there is nothing at %s', async (path) => {
  await expectProblem(await get(path), 'unknown-address');
});
