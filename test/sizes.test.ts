import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  BADGE_WORDS_FILE,
  DRAWN_STYLESHEET,
  repositoryRoot,
  WIDGET_FILES,
  widgetFolder,
} from '../tools/widget-files.ts';
import { languages } from '../tools/widget-languages.ts';

beforeAll(() => {
  execFileSync(process.execPath, ['tools/build-widget.ts', '--if-stale'], { cwd: repositoryRoot });
});

function brotliBytes(name: string): number {
  return statSync(join(widgetFolder, `${name}.br`)).size;
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(join(widgetFolder, folder), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).toSorted();
}

function threeOf(names: readonly string[]): string[] {
  return names.flatMap((name) => [name, `${name}.br`, `${name}.gz`]).toSorted();
}

function source(name: string): string {
  return readFileSync(join(widgetFolder, name), 'utf8');
}

describe('what a shopper downloads', () => {
  it('is one file for each load stage, each ready-made in brotli and gzip, and their hashes', () => {
    expect(filesIn('.')).toEqual([
      ...threeOf([...Object.values(WIDGET_FILES), DRAWN_STYLESHEET]),
      'integrity.json',
    ]);
  });

  it('is as many files in every other language, and in the words of a shop', () => {
    const { tag: _, elements: __, jsonLd: ___, ...stages } = WIDGET_FILES;
    const files = threeOf([...Object.values(stages), BADGE_WORDS_FILE]);
    expect(languages()).toHaveLength(13);
    for (const folder of [...languages(), ...languages().map((each) => `own/${each}`), 'own']) {
      expect([folder, filesIn(folder)]).toEqual([folder, files]);
    }
  });

  it('is at most 700 bytes more where words are longer or letters take more bytes', () => {
    for (const language of languages()) {
      const bytes = brotliBytes(WIDGET_FILES.tag) + brotliBytes(join(language, WIDGET_FILES.reviews));
      expect(bytes, language).toBeLessThanOrEqual(14_700);
    }
  });

  it('is at most 4000 bytes for the tag with its badges', () => {
    expect(brotliBytes(WIDGET_FILES.tag)).toBeLessThanOrEqual(4000);
  });

  it('is at most 14000 bytes for all that reading reviews needs', () => {
    expect(brotliBytes(WIDGET_FILES.tag) + brotliBytes(WIDGET_FILES.reviews)).toBeLessThanOrEqual(14_000);
  });

  it('is at most 2000 bytes for telling search engines, in a tag that nobody has to load', () => {
    expect(brotliBytes(WIDGET_FILES.jsonLd)).toBeLessThanOrEqual(2000);
  });

  it('is at most 8000 bytes for the form', () => {
    expect(brotliBytes(WIDGET_FILES.form)).toBeLessThanOrEqual(8000);
  });

  it('is at most 6000 bytes for choosing and acting', () => {
    expect(brotliBytes(WIDGET_FILES.reader)).toBeLessThanOrEqual(6000);
  });

  it('is at most 4000 bytes for a strip of highlights', () => {
    expect(brotliBytes(WIDGET_FILES.highlights)).toBeLessThanOrEqual(4000);
  });

  it('is at most 3000 bytes for the style of reviews that a server has drawn', () => {
    expect(brotliBytes(DRAWN_STYLESHEET)).toBeLessThanOrEqual(3000);
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
    expect(source(WIDGET_FILES.highlights)).not.toMatch(STATIC_IMPORT);
  });

  it('each names the next one, which is fetched on need', () => {
    // In the folder of the language.
    expect(source(WIDGET_FILES.tag)).toMatch(/import\(`\.\/\$\{\w+\}candor-\$\{\w+\}\.js`\)/);
    expect(source(WIDGET_FILES.reviews)).toContain(`import("./${WIDGET_FILES.form}")`);
    expect(source(WIDGET_FILES.reviews)).toContain(`import("./${WIDGET_FILES.reader}")`);
    expect(source(WIDGET_FILES.reader)).toContain(`import("./${WIDGET_FILES.gallery}")`);
    expect(source(WIDGET_FILES.form)).toContain(`import("./${WIDGET_FILES.photos}")`);
  });

  it('the form takes Preact from the reviews chunk instead of bringing its own', () => {
    expect(source(WIDGET_FILES.form)).toMatch(STATIC_IMPORT);
    // By this it knows its own elements.
    expect(source(WIDGET_FILES.form)).not.toContain('Symbol.for("pv")');
    expect(source(WIDGET_FILES.reviews)).toContain('Symbol.for("pv")');
    expect(source(WIDGET_FILES.tag)).not.toContain('Symbol.for("pv")');
  });
});
