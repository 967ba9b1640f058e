/**
 * Fills the marked regions of the Markdown files from the sources, so that the docs cannot say
 * something else than the code: `<!-- generated:tokens -->` ... `<!-- /generated -->`.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tables } from './reference-tables.ts';
import { repositoryRoot } from './widget-files.ts';

const REGION = /(<!-- generated:([\w-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g;

export function fillRegions(markdown: string): string {
  return markdown.replace(REGION, (_, begin: string, name: string, end: string) => {
    const table = tables[name];
    if (!table)
      throw new Error(
        `generate-docs: no table is named ${name}; there are ${Object.keys(tables).join(', ')}`,
      );
    return `${begin}\n${table()}\n\n${end}`;
  });
}

export function documents(): string[] {
  return globSync(['*.md', 'docs/**/*.md'], { cwd: repositoryRoot }).map((path) =>
    join(repositoryRoot, path),
  );
}

if (import.meta.main) {
  for (const path of documents()) {
    const before = readFileSync(path, 'utf8');
    const after = fillRegions(before);
    if (after !== before) {
      writeFileSync(path, after);
      console.log(`Candor: filled ${path}`);
    }
  }
}
