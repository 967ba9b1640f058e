/**
 * The virtual module by which the inbox knows what the widget calls each topic: templates name it in the
 * language of the review. The words are those that shoppers choose from, so that none is translated twice.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { TOPIC_NAMES, TOPICS } from '../src/contract/topics.ts';
import { repositoryRoot } from './widget-files.ts';

const MODULE = 'virtual:topic-words';
const RESOLVED = `\0${MODULE}`;
const LANGUAGES = join(repositoryRoot, 'src/widget/languages');

export function topicWords(): Plugin {
  return {
    name: 'candor:topic-words',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const files = readdirSync(LANGUAGES).map((name) => join(LANGUAGES, name));
      for (const file of files) this.addWatchFile(file);
      const words = Object.fromEntries(files.map((file) => [basename(file, '.json'), wordsIn(file)]));
      return `export const topicWords = ${JSON.stringify(words)};\n`;
    },
  };
}

function wordsIn(file: string): Record<string, unknown> {
  const words: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(file, 'utf8'));
  return Object.fromEntries(TOPICS.map((topic) => [topic, words[TOPIC_NAMES[topic]]]));
}
