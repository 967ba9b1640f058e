// @vitest-environment node
/** A shop can theme everything, because no sheet holds a colour, a size or a radius of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TOKEN_SHEETS } from '../../tools/token-docs.ts';

const sources = join(import.meta.dirname, '../../src');
const TOKENS = TOKEN_SHEETS.map((path) => path.replace('src/', ''));
/** What the widget draws alone, and what it shares. */
const sheets = ['widget', 'ui'].flatMap((folder) =>
  readdirSync(join(sources, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => `${folder}/${name}`),
);
const read = (name: string) => readFileSync(join(sources, name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
const tokens = TOKENS.map(read).join('');
const others = sheets.filter((name) => !TOKENS.includes(name));

/** Container conditions cannot hold a custom property. */
const declarations = (css: string) => css.replaceAll(/@container[^{]+/g, '');

it('there are sheets to look at', () => expect(others.length).toBeGreaterThanOrEqual(7));

describe.each(others)('%s', (name) => {
  const css = declarations(read(name));

  it('holds no colour of its own', () => {
    expect(css.match(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|color|color-mix|light-dark)\(/gi)).toBeNull();
  });

  it('holds no size of its own', () => {
    expect(css.match(/\b\d*\.?\d+(?:px|r?em|ch|ex|pt|v[hw]|svh)\b/gi)).toBeNull();
  });

  it('uses only tokens that are declared', () => {
    const used = [...css.matchAll(/var\((--candor-[\w-]+)/g)].map(([, token]) => token);
    expect(used.filter((token) => !tokens.includes(`${token}:`))).toEqual([]);
  });
});

it('every token is used', () => {
  const all = sheets.map(read).join('');
  const declared = [...new Set([...tokens.matchAll(/(--candor-[\w-]+):/g)].map(([, token]) => token))];
  expect(declared.length).toBeGreaterThan(30);
  expect(declared.filter((token) => !all.includes(`var(${token})`))).toEqual([]);
});
