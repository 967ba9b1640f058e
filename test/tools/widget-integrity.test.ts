/** A page that pins the widget names its hashes; a wrong or missing one would leave the page without reviews. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { repositoryRoot, widgetFolder } from '../../tools/widget-files.ts';
import { pinnedFiles, type WidgetIntegrity } from '../../tools/widget-integrity.ts';

let integrity: WidgetIntegrity;

beforeAll(() => {
  execFileSync(process.execPath, ['tools/build-widget.ts', '--if-stale'], { cwd: repositoryRoot });
  integrity = JSON.parse(readFileSync(join(widgetFolder, 'integrity.json'), 'utf8')) as WidgetIntegrity;
});

test('the build names the hash of every file, as browsers compute it', async () => {
  const named = readdirSync(widgetFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(js|css)$/.test(path),
  );
  expect(Object.keys(integrity.files).toSorted()).toEqual(named.toSorted());
  expect(named).toContain('de/candor-reviews.js');
  for (const [path, hash] of Object.entries(integrity.files)) {
    const digest = await crypto.subtle.digest('SHA-384', readFileSync(join(widgetFolder, path)));
    expect(`${path} sha384-${Buffer.from(digest).toString('base64')}`).toBe(`${path} ${hash}`);
  }
});

test('what the build prints is pinned to the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(integrity.version).toBe(version);
  expect(pinnedFiles(integrity)).toContain(`/${version}/candor.js  ${integrity.files['candor.js']}`);
});
