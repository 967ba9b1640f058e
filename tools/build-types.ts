/**
 * Writes the types that the package carries into dist/types: for shops that bundle, and for JSX and
 * templates. Of all that the compiler declares only what these can reach is kept.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { repositoryRoot } from './widget-files.ts';

const typesFolder = join(repositoryRoot, 'dist/types');
const CONFIG = join(repositoryRoot, 'tsconfig/published.json');
const RELATIVE = /(?<=\b(?:from|import) ?\(?')\.{1,2}\/[^']+(?=')/g;

/** By path; what is wrong with the sources is for `npm run check` to say. */
function declarations(entries: readonly string[], options: ts.CompilerOptions): Map<string, string> {
  const declared = new Map<string, string>();
  const program = ts.createProgram({ rootNames: entries, options });
  program.emit(undefined, (path, text) => declared.set(path, text), undefined, true);
  return declared;
}

export function buildTypes(folder = typesFolder): void {
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(CONFIG, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    dirname(CONFIG),
  );
  const declared = declarations(fileNames, options);
  const sources = join(repositoryRoot, 'src');
  const declarationOf = (path: string) =>
    join(options.outDir ?? '', relative(sources, path)).replace(/\.tsx?$/, '.d.ts');
  const reached = new Set(fileNames.map(declarationOf).filter((path) => declared.has(path)));
  rmSync(folder, { recursive: true, force: true });
  for (const path of reached) {
    const text = declared.get(path);
    if (text === undefined) throw new Error(`build-types: nothing declares ${path}`);
    const published = text.replaceAll(RELATIVE, (specifier) => {
      reached.add(join(dirname(path), specifier).replace(/\.tsx?$/, '.d.ts'));
      return specifier.replace(/\.tsx?$/, '.js');
    });
    const target = join(folder, relative(options.outDir ?? '', path));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, published);
  }
}

if (import.meta.main) buildTypes();
