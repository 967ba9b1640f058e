/** What Vite needs to know of the widget's sources, whether it builds, serves or tests them. */
import type { UserConfig } from 'vite';
import { compiledOperations } from './vite-compiled-operations.ts';

/** The browsers that know `light-dark()`, constructable sheets and ElementInternals states. */
export const CSS_TARGET = ['chrome125', 'firefox126', 'safari17.5'];

export const widgetVite = {
  plugins: [compiledOperations()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} satisfies UserConfig;
