/**
 * Writes what the package runs in Node into lib/: the sources without their types, one file for each, so
 * that a stack names what is in the repository. Node takes types away by itself, but not within
 * node_modules.
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { repositoryRoot } from './widget-files.ts';

const FOLDERS = ['cli', 'client', 'coach', 'contract', 'mocks', 'server', 'ui'];

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
};

export function buildLib(folder = join(repositoryRoot, 'lib')): void {
  rmSync(folder, { recursive: true, force: true });
  const sources = join(repositoryRoot, 'src');
  for (const path of globSync(`{${FOLDERS.join(',')}}/**/*.{ts,css}`, { cwd: sources })) {
    if (path.endsWith('.d.ts')) continue;
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    if (path.endsWith('.css')) {
      cpSync(join(sources, path), target);
      continue;
    }
    const { outputText } = ts.transpileModule(readFileSync(join(sources, path), 'utf8'), {
      compilerOptions: OPTIONS,
      fileName: path,
    });
    writeFileSync(target.replace(/\.ts$/, '.js'), outputText);
  }
}

if (import.meta.main) buildLib();
