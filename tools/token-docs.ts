/** The design tokens, read from the sheets that declare them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './widget-files.ts';

/** One sheet for each load stage. */
export const TOKEN_SHEETS = [
  'tokens',
  'reading-tokens',
  'reader-tokens',
  'writing-tokens',
  'gallery-tokens',
  'highlights-tokens',
].map((name) => `src/ui/${name}.css`);

export interface TokenDoc {
  readonly name: string;
  readonly meaning: string;
  readonly light: string;
  /** Empty where it is the same. */
  readonly dark: string;
}

/** The defaults of `:host`, each beneath the comment that says what it is. */
export function tokenDocs(): TokenDoc[] {
  const css = TOKEN_SHEETS.map((path) => readFileSync(join(repositoryRoot, path), 'utf8'));
  const defaults = css.map((sheet) => /:host \{([^}]*)\}/.exec(sheet)?.[1] ?? '').join('');
  return [...defaults.matchAll(/\/\*([^*]*)\*\/\s*(--candor-[\w-]+):([^;]*);/g)].map(
    ([, meaning = '', name = '', value = '']) => {
      const [, light = value, dark = ''] = /^\s*light-dark\(([^,]*),(.*)\)$/.exec(value) ?? [];
      return { name, meaning: meaning.trim(), light: light.trim(), dark: dark.trim() };
    },
  );
}
