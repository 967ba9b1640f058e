import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { repositoryRoot, WIDGET_FILES, widgetFolder } from '../tools/widget-files.ts';

beforeAll(() => {
  execFileSync(process.execPath, ['tools/build-widget.ts', '--if-stale'], { cwd: repositoryRoot });
});

function brotliBytes(name: string): number {
  return statSync(join(widgetFolder, `${name}.br`)).size;
}

function source(name: string): string {
  return readFileSync(join(widgetFolder, name), 'utf8');
}

describe('what a shopper downloads', () => {
  it('is one file for each load stage, each ready-made in brotli and gzip', () => {
    const files = Object.values(WIDGET_FILES).flatMap((name) => [name, `${name}.br`, `${name}.gz`]);
    expect(readdirSync(widgetFolder).toSorted()).toEqual(files.toSorted());
  });

  it('is at most 4000 bytes for the tag with its badges', () => {
    expect(brotliBytes(WIDGET_FILES.tag)).toBeLessThanOrEqual(4000);
  });

  it('is at most 14000 bytes for all that reading reviews needs', () => {
    expect(brotliBytes(WIDGET_FILES.tag) + brotliBytes(WIDGET_FILES.reviews)).toBeLessThanOrEqual(14_000);
  });

  it('is at most 8000 bytes for the form', () => {
    expect(brotliBytes(WIDGET_FILES.form)).toBeLessThanOrEqual(8000);
  });

  it('is at most 6000 bytes for choosing and acting', () => {
    expect(brotliBytes(WIDGET_FILES.reader)).toBeLessThanOrEqual(6000);
  });

  it.each(['photos', 'gallery'] as const)('is at most 4000 bytes for the %s', (stage) => {
    expect(brotliBytes(WIDGET_FILES[stage])).toBeLessThanOrEqual(4000);
  });
});

describe('the stages', () => {
  const STATIC_IMPORT = /(?:^|[;}\n])\s*import\s*(?:["'{*]|\w+\s+from)|\bfrom\s*["']\.{0,2}\//;

  it('the tag and the reviews chunk import nothing, so that nothing is waited for in turn', () => {
    expect(source(WIDGET_FILES.tag)).not.toMatch(STATIC_IMPORT);
    expect(source(WIDGET_FILES.reviews)).not.toMatch(STATIC_IMPORT);
  });

  it('each names the next one, which is fetched on need', () => {
    expect(source(WIDGET_FILES.tag)).toContain(`import("./${WIDGET_FILES.reviews}")`);
    expect(source(WIDGET_FILES.reviews)).toContain(`import("./${WIDGET_FILES.form}")`);
    expect(source(WIDGET_FILES.reviews)).toContain(`import("./${WIDGET_FILES.reader}")`);
    expect(source(WIDGET_FILES.reader)).toContain(`import("./${WIDGET_FILES.gallery}")`);
    expect(source(WIDGET_FILES.form)).toContain(`import("./${WIDGET_FILES.photos}")`);
  });

  it('the form takes Preact from the reviews chunk instead of bringing its own', () => {
    expect(source(WIDGET_FILES.form)).toMatch(STATIC_IMPORT);
    // Nothing but Preact moves elements.
    expect(source(WIDGET_FILES.form)).not.toContain('.moveBefore');
    expect(source(WIDGET_FILES.reviews)).toContain('.moveBefore');
    expect(source(WIDGET_FILES.tag)).not.toContain('.moveBefore');
  });
});
