/** Builds the demo's pages in React and in Vue into dist/frameworks, as a shop's own bundler would. */
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { newestChange, repositoryRoot } from './widget-files.ts';

const frameworksFolder = join(repositoryRoot, 'dist/frameworks');
const SOURCES = ['demo/frameworks', 'tools/build-frameworks.ts', 'package-lock.json'];
const pages = () => globSync('demo/frameworks/*-page.{ts,tsx}', { cwd: repositoryRoot });

export function areFrameworksStale(): boolean {
  const built = join(frameworksFolder, 'react-page.js');
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  return SOURCES.some((source) => newestChange(join(repositoryRoot, source)) > mtimeMs);
}

export async function buildFrameworks(): Promise<void> {
  await build({
    root: repositoryRoot,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      outDir: frameworksFolder,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: pages().map((path) => join(repositoryRoot, path)),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
}
