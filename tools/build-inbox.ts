/** Builds the merchant's web app into dist/inbox: a shell, and assets that carry the hash of what they hold in their name. */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { newestChange, repositoryRoot } from './widget-files.ts';
import { inboxFolder, inboxVite } from './inbox-vite.ts';
import { CSS_TARGET } from './widget-vite.ts';

const SOURCES = [
  'src/contract',
  'src/client',
  'src/coach',
  'src/ui',
  'src/inbox',
  'src/widget/languages',
  'docs/embedding',
  'tools/build-inbox.ts',
  'tools/inbox-vite.ts',
  'tools/recipes.ts',
  'tools/token-docs.ts',
  'tools/vite-install-parts.ts',
  'tools/vite-topic-words.ts',
  'package-lock.json',
];

/** Ready-made copies, so that no server compresses the same file twice. */
const compressed: Plugin = {
  name: 'candor:compressed-inbox',
  writeBundle({ dir = '' }, bundle) {
    for (const output of Object.values(bundle)) {
      const bytes = output.type === 'chunk' ? output.code : output.source;
      writeFileSync(join(dir, `${output.fileName}.br`), brotliCompressSync(bytes));
      writeFileSync(join(dir, `${output.fileName}.gz`), gzipSync(bytes, { level: 9 }));
    }
  },
};

export function isInboxStale(): boolean {
  const built = statSync(join(inboxFolder, 'index.html'), { throwIfNoEntry: false });
  if (!built) return true;
  return SOURCES.some((source) => newestChange(join(repositoryRoot, source)) > built.mtimeMs);
}

export async function buildInbox(): Promise<void> {
  await build({
    ...inboxVite,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...inboxVite.plugins, compressed],
    build: {
      outDir: inboxFolder,
      emptyOutDir: true,
      target: 'es2022',
      cssTarget: CSS_TARGET,
      modulePreload: false,
      // A data URL would need a hole in the policy that the shell is served with.
      assetsInlineLimit: 0,
    },
  });
}
