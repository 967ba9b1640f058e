/** What the page is filled from; made by `tools/vite-install-parts.ts`. */
declare module 'virtual:install-parts' {
  type Recipe = import('./recipe.ts').Recipe;
  type Token = import('./look.ts').Token;
  export const recipes: readonly Recipe[];
  export const tokens: readonly Token[];
}
