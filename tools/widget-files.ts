/** Where the built widget is, and whether it is older than what it is built from. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const repositoryRoot = join(import.meta.dirname, '..');
export const widgetFolder = join(repositoryRoot, 'dist/widget');
/** What the server draws reviews with, in each language. */
export const htmlFolder = join(repositoryRoot, 'dist/html');

/** One for each load stage. */
export const WIDGET_FILES = {
  tag: 'candor.js',
  /** In place of the tag, for shops that bundle. */
  elements: 'candor-elements.js',
  reviews: 'candor-reviews.js',
  highlights: 'candor-highlights.js',
  form: 'candor-form.js',
  reader: 'candor-reader.js',
  /** Within the form, once there are photos. */
  photos: 'candor-photos.js',
  /** Within the form, once the link of an invitation has led to it. */
  invited: 'candor-invited.js',
  gallery: 'candor-gallery.js',
  /** A tag of its own, which says nothing to people. */
  jsonLd: 'candor-json-ld.js',
} as const;

/** The words of the first stage, in each folder of a language. */
export const BADGE_WORDS_FILE = 'candor-badge.js';

/** All that reading needs, for pages that are served with reviews and link their style. */
export const DRAWN_STYLESHEET = 'candor-reviews.css';

const SOURCES = [
  'src/contract',
  'src/client',
  'src/ui',
  'src/widget',
  'tools/build-html.ts',
  'tools/build-widget.ts',
  'tools/edited-code.ts',
  'tools/plural-code.ts',
  'tools/widget-integrity.ts',
  'tools/widget-words.ts',
  'tools/widget-languages.ts',
  'tools/compile-reader.ts',
  'tools/lean-preact.ts',
  'tools/vite-compiled-operations.ts',
  'tools/widget-vite.ts',
  'package-lock.json',
];

export function isWidgetStale(): boolean {
  const inWidget = [...Object.values(WIDGET_FILES), DRAWN_STYLESHEET];
  const built = [...inWidget.map((name) => join(widgetFolder, name)), join(htmlFolder, 'en.js')];
  if (!built.every((path) => existsSync(path))) return true;
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs));
  return SOURCES.some((source) => newestChange(join(repositoryRoot, source)) > oldest);
}

/** When the file, or any of a folder, was last changed; in milliseconds. */
export function newestChange(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
