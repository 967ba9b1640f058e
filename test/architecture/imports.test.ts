import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkImports } from '../../tools/check-imports.ts';
import { layers, loads } from '../../tools/import-rules.ts';

const PACKAGES = ['pg', 'kysely', 'hono', 'zod/mini'];

let root: string;

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'candor-imports-'));
  write({
    'package.json': '{"type":"module"}',
    'src/contract/review.ts':
      "import * as z from 'zod/mini';\nexport const Review = z;\nexport type Review = 1;\n",
    'src/client/client.ts':
      "import type { Review } from '../contract/review.ts';\nexport const client = (review: Review) => review;\n",
    'src/widget/element.ts':
      "import { client } from '../client/client.ts';\nexport const element = client;\n",
    ...Object.fromEntries(
      PACKAGES.map((name) => [`node_modules/${name}/index.js`, 'export const it = 1;\n']),
    ),
  });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The files that break each rule, by the rule's name. */
const BREACHES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'contract imports only zod/mini': { 'src/contract/a.ts': "import '../../node_modules/hono/index.js';" },
  'client imports only contract': {
    'src/ui/b.ts': 'export type B = 1;',
    'src/client/a.ts': "import type { B } from '../ui/b.ts';\nexport type A = B;",
  },
  'coach imports only contract': { 'src/coach/a.ts': "import '../client/client.ts';" },
  'ui imports only contract': { 'src/ui/a.ts': "import '../client/client.ts';" },
  'widget imports only client, ui and contract': {
    'src/inbox/b.ts': 'export const b = 1;',
    'src/widget/a.ts': "import '../inbox/b.ts';",
  },
  'inbox imports only client, ui, coach and contract, never the widget': {
    'src/inbox/a.ts': "import '../widget/element.ts';",
  },
  'server imports only contract and coach, and of ui the words': {
    'src/ui/Stars.tsx': 'export const Stars = 1;',
    'src/server/a.ts': "import '../ui/Stars.tsx';",
  },
  'what ships imports nothing that only builds or tests': {
    'tools/b.ts': 'export const b = 1;',
    'src/cli/a.ts': "import '../../tools/b.ts';",
  },
  'only the command line knows the demo': {
    'demo/b.ts': 'export const b = 1;',
    'src/server/a.ts': "import '../../demo/b.ts';",
  },
  'an import leads somewhere': { 'src/ui/a.ts': "import './nowhere.ts';" },
  'nothing that a browser loads reaches server, cli or a package of theirs': {
    'src/contract/b.ts': "import '../server/c.ts';",
    'src/server/c.ts': 'export const c = 1;',
    'src/ui/a.ts': "import '../contract/b.ts';",
  },
  'nothing that a browser loads imports a module of Node': { 'src/ui/a.ts': "import 'node:fs';" },
  'the widget never reaches zod': {
    'src/client/b.ts': "import { Review } from '../contract/review.ts';\nexport const b = Review;",
    'src/widget/a.ts': "import '../client/b.ts';",
  },
  'what draws on a server is loaded by no browser': {
    'src/widget/html/b.ts': 'export const b = 1;',
    'src/widget/a.ts': "import './html/b.ts';",
  },
  'SQL is only in server/database': {
    'src/server/a.ts': "import { it } from '../../node_modules/kysely/index.js';\nexport const a = it;",
  },
  'one file opens the database driver': {
    'src/server/database/a.ts':
      "import { it } from '../../../node_modules/pg/index.js';\nexport const a = it;",
  },
  'components never fetch': { 'src/ui/Stars.tsx': "import '../client/client.ts';" },
  'no circle of imports': {
    'src/ui/a.ts': "import { b } from './b.ts';\nexport const a = () => b;",
    'src/ui/b.ts': "import { a } from './a.ts';\nexport const b = () => a;",
  },
};

describe('the import rule', () => {
  it('lets pass what keeps it, such as a type of the contract in the widget', async () => {
    expect(await checkImports(root)).toEqual([]);
  });

  it.each(Object.entries(BREACHES))('finds what breaks it: %s', async (name, files) => {
    write(files);
    const found = await checkImports(root);
    expect(found.map((line) => line.split(': ')[0])).toContain(name);
  });

  it('has no clause that is not proven here', () => {
    expect(Object.keys(BREACHES).toSorted()).toEqual(
      [...layers, ...loads].map(({ name }) => name).toSorted(),
    );
  });

  it('is not held to be kept by a checker that has seen nothing', async () => {
    rmSync(join(root, 'src'), { recursive: true });
    write({ 'demo/a.ts': 'export const a = 1;' });
    await expect(checkImports(root)).rejects.toThrow('saw 1 modules and 0 imports');
  });
});
