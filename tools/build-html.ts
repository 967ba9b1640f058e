/**
 * Builds what the server draws reviews with, from the components of the widget: a file for each language in
 * dist/html, Preact included, and beside the widget the style sheet for pages that link it.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { DRAWN_STYLESHEET, htmlFolder, repositoryRoot, widgetFolder } from './widget-files.ts';
import { catalogueOf, languages } from './widget-languages.ts';
import { CSS_TARGET, widgetVite } from './widget-vite.ts';
import { markWords, writerOf, written } from './widget-words.ts';

const ENGLISH = 'en';

/** The words of each language are put where the English stood. */
const inEveryLanguage: Plugin = {
  name: 'candor:in-every-language',
  generateBundle(_, bundle) {
    for (const [name, output] of Object.entries(bundle)) {
      if (output.type !== 'chunk') continue;
      for (const language of [ENGLISH, ...languages()]) {
        const write = writerOf(language, language === ENGLISH ? {} : catalogueOf(language));
        const source = written(name, output.code, write);
        this.emitFile({ type: 'asset', fileName: `${language}.js`, source });
      }
      delete bundle[name];
    }
  },
};

export async function buildHtml(): Promise<void> {
  await build({
    root: repositoryRoot,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ...widgetVite,
    plugins: [...widgetVite.plugins, markWords, inEveryLanguage],
    build: {
      outDir: htmlFolder,
      target: 'es2022',
      cssTarget: CSS_TARGET,
      cssMinify: true,
      lib: {
        entry: join(repositoryRoot, 'src/widget/html/draw-reviews.tsx'),
        formats: ['es'],
        fileName: () => 'drawing.js',
      },
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  });
  const english = pathToFileURL(join(htmlFolder, `${ENGLISH}.js`)).href;
  // Its time makes a second build within one process load the second file.
  const { stylesheet } = (await import(`${english}?${Date.now()}`)) as { stylesheet: string };
  const path = join(widgetFolder, DRAWN_STYLESHEET);
  await writeFile(path, stylesheet);
  await writeFile(`${path}.br`, await promisify(brotliCompress)(stylesheet));
  await writeFile(`${path}.gz`, await promisify(gzip)(stylesheet));
}
