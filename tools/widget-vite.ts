/** What Vite needs to know of the widget's sources, whether it builds, serves or tests them. */
import type { UserConfig } from 'vite';
import { compiledOperations } from './vite-compiled-operations.ts';

export const widgetVite = {
  plugins: [compiledOperations()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} satisfies UserConfig;
