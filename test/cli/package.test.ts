/** What somebody has who installs the package: clean for those who look at packages, and it runs. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLib } from '../../tools/build-lib.ts';
import { buildTypes } from '../../tools/build-types.ts';
import { repositoryRoot } from '../../tools/widget-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const program = join(folder.path, 'program');
const installed = join(program, 'node_modules/candor');
let tarball: Uint8Array;

beforeAll(() => {
  buildLib();
  buildTypes();
  const packing = ['pack', '--ignore-scripts', '--pack-destination', folder.path];
  execFileSync('npm', packing, { cwd: repositoryRoot, stdio: 'pipe' });
  const name = readdirSync(folder.path).find((each) => each.endsWith('.tgz')) ?? '';
  tarball = readFileSync(join(folder.path, name));
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder.path, name), '-C', installed, '--strip-components=1']);
  // Its dependencies, as an installation would put them beside it.
  for (const each of readdirSync(join(repositoryRoot, 'node_modules'))) {
    symlinkSync(join(repositoryRoot, 'node_modules', each), join(program, 'node_modules', each));
  }
  writeFileSync(join(program, 'package.json'), JSON.stringify({ name: 'program', type: 'module' }));
});
afterAll(folder.remove);

/** What a program of one's own prints. */
function printed(script: string): string {
  const node = ['--input-type=module', '--eval', script];
  return execFileSync(process.execPath, node, { cwd: program, encoding: 'utf8' }).trim();
}

describe('the package', () => {
  it('leads to files that are there and are what they say', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has types that every way of importing it finds', async () => {
    const checked = await checkPackage(createPackageFromTarballData(tarball), {
      // Those for JSX and templates are types alone.
      excludeEntrypoints: ['./react', './preact', './vue', './package.json'],
    });
    if (!checked.types) throw new Error('no types were found');
    // It is written in modules of today alone.
    const kinds = checked.problems
      .filter((problem) => !('resolutionKind' in problem && /node10|node16-cjs/.test(problem.resolutionKind)))
      .map(({ kind }) => kind);
    expect(kinds).toEqual([]);
  });

  it('carries no source, no test and nothing of the demo', () => {
    expect(readdirSync(installed).toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'dist',
      'lib',
      'package.json',
    ]);
  });
});

describe('a program that imports it', () => {
  it('asks by the client what the mocks answer, with no server at all', () => {
    const script = `
      import { candorClient, ProblemError } from 'candor/client';
      import { createMemoryShop } from 'candor/mocks';
      import { mockInNode } from 'candor/mocks/node';
      const endpoint = 'https://shop.example/reviews';
      const product = { productID: 'mug', name: 'Mug', url: '/mug' };
      const shop = createMemoryShop({ name: 'Acme', products: [product], reviews: [] });
      const mock = mockInNode(endpoint, shop);
      mock.listen();
      const client = candorClient({ endpoint });
      const page = await client.listReviews({ params: { productId: 'mug' }, query: {} });
      const refused = await client.listReviews({ params: { productId: 'cup' }, query: {} }).catch((error) => error);
      console.log(page.product.name, page.total, refused instanceof ProblemError);
      mock.close();`;
    expect(printed(script)).toBe('Mug 0 true');
  });

  it('has the contract to judge by', () => {
    const script = `
      import { operations } from 'candor/contract';
      console.log(operations.listReviews.path, operations.listReviews.answer.body.safeParse({}).success);`;
    expect(printed(script)).toBe('/products/{productId}/reviews false');
  });

  it('runs the server until it has enough of it', async () => {
    const script = `
      import { startServer } from 'candor/server';
      const stop = new AbortController();
      const running = startServer({ DATA_DIR: 'data', PORT: '0', LOG_LEVEL: 'silent' }, stop.signal);
      setTimeout(() => stop.abort(), 200);
      await running;
      await startServer({ PORT: 'no' }, stop.signal).catch(({ message }) => console.log(message));`;
    expect(printed(script)).toMatch(/Storefront|REST endpoint[\s\S]*stopping[\s\S]*PORT must be/);
  });

  it('has the command line, which says that the demo is elsewhere', async () => {
    const child = spawn(process.execPath, ['node_modules/candor/lib/cli/candor.js', 'serve', '--demo'], {
      cwd: program,
      env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: 'data' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (text) => {
      errors += text;
    });
    const [code] = await once(child, 'close');
    expect(errors).toContain('The package carries no demo shop; it comes with the repository.');
    expect(code).not.toBe(0);
  });
});
