/**
 * Writes dist/widget/integrity.json: the version, and of each file the hash by which a browser tells whether it
 * is the one that was built. A page that pins a version names these hashes.
 *
 * @see https://www.w3.org/TR/sri-2/
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DRAWN_STYLESHEET, repositoryRoot, WIDGET_FILES, widgetFolder } from './widget-files.ts';

export interface WidgetIntegrity {
  readonly version: string;
  /** By the path below the folder of the version. */
  readonly files: Readonly<Record<string, string>>;
}

export function integrityOf(code: Uint8Array): string {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`;
}

export function writeIntegrity(folder = widgetFolder): WidgetIntegrity {
  const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(js|css)$/.test(path))
    .toSorted();
  const files = Object.fromEntries(
    paths.map((path) => [path, integrityOf(readFileSync(join(folder, path)))]),
  );
  const written = { version, files };
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(written, undefined, 2)}\n`);
  return written;
}

/** What a page pins, for whoever builds: the tag, which is named by the page, and what it loads in English. */
export function pinnedFiles({ version, files }: WidgetIntegrity): string {
  const names = [...Object.values(WIDGET_FILES), DRAWN_STYLESHEET];
  const lines = names.map((name) => `  /${version}/${name}  ${files[name] ?? ''}`);
  return `${lines.join('\n')}\n  and of each language: dist/widget/integrity.json`;
}
