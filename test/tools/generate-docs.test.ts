import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents, fillRegions } from '../../tools/generate-docs.ts';
import { tables } from '../../tools/reference-tables.ts';
import { TOKEN_SHEETS } from '../../tools/token-docs.ts';
import { repositoryRoot } from '../../tools/widget-files.ts';

describe('the docs', () => {
  it.each(documents().map((path) => relative(repositoryRoot, path)))(
    '%s says what the sources say; `npm run docs` writes it anew',
    (path) => {
      const text = readFileSync(path, 'utf8');
      expect(fillRegions(text)).toBe(text);
    },
  );

  it('list each token of the stylesheet with its meaning and default', () => {
    const css = TOKEN_SHEETS.map((path) => readFileSync(path, 'utf8')).join('');
    const declared = new Set(css.match(/--candor-[\w-]+(?=:)/g));
    for (const token of declared) expect(tables['tokens']?.()).toContain(`| \`${token}\` |`);
    expect(tables['tokens']?.()).toMatch(
      /\| `--candor-color-accent` \| What can be pressed\. \| `#\w+` \| `#\w+` \|/,
    );
  });

  it('list each part that a theme can reach', () => {
    const parts = tables['parts']?.();
    expect(parts).toContain('| `<candor-reviews>` | `thread` |');
    expect(parts).toContain('| `<candor-rating>` | `stars` |');
  });

  it('fill a region and leave the rest', () => {
    const filled = fillRegions('a\n<!-- generated:events -->\noutdated\n<!-- /generated -->\nb\n');
    expect(filled).toMatch(/^a\n<!-- generated:events -->\n\n\| Element[^]*\n\n<!-- \/generated -->\nb\n$/);
    expect(filled).not.toContain('outdated');
    expect(fillRegions(filled)).toBe(filled);
  });

  it('refuse a region that nothing fills', () => {
    expect(() => fillRegions('<!-- generated:nothing -->\n<!-- /generated -->')).toThrow(
      'no table is named nothing',
    );
  });
});
