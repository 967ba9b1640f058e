/** What Vite needs to know of the inbox's sources, and where the built inbox is. */
import { join } from 'node:path';
import type { UserConfig } from 'vite';
import { installParts } from './vite-install-parts.ts';
import { topicWords } from './vite-topic-words.ts';
import { repositoryRoot } from './widget-files.ts';

export const inboxFolder = join(repositoryRoot, 'dist/inbox');

export const inboxVite = {
  root: join(repositoryRoot, 'src/inbox'),
  base: '/inbox/',
  plugins: [topicWords(), installParts()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} satisfies UserConfig;
