/** The looks of the gallery show what a shop can do: so they use what is documented, and nothing else. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOOKS } from '../../demo/storefront/looks.ts';
import { tables } from '../../tools/reference-tables.ts';

const named = (table: string) =>
  new Set([...(tables[table]?.() ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name));
const tokens = named('tokens');
const parts = new Set(
  [...(tables['parts']?.() ?? '').matchAll(/`<([\w-]+)>` \| `([\w-]+)`/g)].map(
    ([, element, part]) => `${element}::${part}`,
  ),
);

it('there are eight', () => expect(LOOKS).toHaveLength(8));

describe.each(LOOKS)('$meaning', ({ name }) => {
  const css = readFileSync(new URL(`../../demo/storefront/looks/${name}.css`, import.meta.url), 'utf8');

  it('sets tokens that there are', () => {
    const used = [...css.matchAll(/(--candor-[\w-]+):/g)].map(([, token]) => token);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((token) => !tokens.has(token))).toEqual([]);
  });

  it('styles parts that there are, and never what is inside', () => {
    const selectors = [...css.matchAll(/candor-[\w-]+(?:::part\(([\w-]+)\))?(?=[^;{}]*\{)/g)];
    expect(selectors.length).toBeGreaterThan(2);
    for (const [selector, part] of selectors) {
      if (part) expect(parts, selector).toContain(`${selector.split('::')[0]}::${part}`);
    }
    expect(css).not.toMatch(/::part\([^)]*\)[\s>+~]+[.#\w[]/);
  });
});
