/**
 * The virtual module by which the inbox's page *Install* knows the recipes of docs/embedding and the widget's
 * tokens: both are read where the docs read them, so that neither is written down twice.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { recipeFiles, recipes } from './recipes.ts';
import { TOKEN_SHEETS, tokenDocs } from './token-docs.ts';
import { repositoryRoot } from './widget-files.ts';

const MODULE = 'virtual:install-parts';
const RESOLVED = `\0${MODULE}`;

export function installParts(): Plugin {
  return {
    name: 'candor:install-parts',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const sheets = TOKEN_SHEETS.map((path) => join(repositoryRoot, path));
      for (const file of [...recipeFiles(), ...sheets]) this.addWatchFile(file);
      return `export const recipes = ${JSON.stringify(recipes())};\nexport const tokens = ${JSON.stringify(tokenDocs())};\n`;
    },
  };
}
