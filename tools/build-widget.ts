/**
 * Builds the widget into dist/widget: one file for each load stage.
 *
 * It takes a build for each beginning, not one. In a single build a module that two stages share becomes a fourth
 * file, or an import of one stage by the other; a shopper would wait for it. Built apart, the tag
 * and the reviews chunk each carry their own copy of the few lines that both use, while the form,
 * which only ever follows the reviews chunk, takes Preact from there.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { minify, type MinifyOptions } from 'terser';
import { build, type InlineConfig, type Plugin } from 'vite';
import { leanPreact, PREACT_PROPERTIES } from './lean-preact.ts';
import {
  BADGE_WORDS_FILE,
  isWidgetStale,
  repositoryRoot,
  WIDGET_FILES,
  widgetFolder,
} from './widget-files.ts';
import { variants } from './widget-languages.ts';
import { CSS_TARGET, widgetVite } from './widget-vite.ts';
import { markWords, writerOf, written } from './widget-words.ts';

/** The stages are a build of their own: the tag names their files, by the language of the page. */
const stagesByLanguage: Plugin = {
  name: 'candor:stages-by-language',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/src/widget/stages.ts')
      ? `export const loadReviews = (folder) => import(/* @vite-ignore */ \`./\${folder}${WIDGET_FILES.reviews}\`);
export const loadBadgeWords = (folder) => import(/* @vite-ignore */ \`./\${folder}${BADGE_WORDS_FILE}\`);`
      : undefined,
};

async function shorter(source: string, mangle: MinifyOptions['mangle'] = true): Promise<string> {
  const { code } = await minify(source, {
    module: true,
    ecma: 2020,
    // No property of the widget does anything by being read.
    compress: { passes: 3, pure_getters: true },
    mangle,
  });
  if (!code) throw new Error('build-widget: nothing is left of a file');
  return code;
}

/** Vite's own step would keep the marks that a bundler shakes by, which nobody needs in a finished file. */
async function minified(code: string): Promise<string> {
  // What is folded the first time lets more be folded, and names be shared out anew, the second.
  return shorter(await shorter(code, { properties: { regex: PREACT_PROPERTIES } }));
}

/** The point of a number is one already. */
const english = (name: string, code: string): string =>
  written(name, code, writerOf('en', {})).replaceAll(/\.replace\([`"']\.[`"'], [`"']\.[`"']\)/g, '');

/** The file in English, and in a folder for each other language; the words of the latter go into what is minified already. */
const inEveryLanguage: Plugin = {
  name: 'candor:in-every-language',
  async generateBundle(_, bundle) {
    for (const [name, output] of Object.entries(bundle)) {
      if (output.type !== 'chunk') continue;
      const marked = await minified(output.code);
      output.code = await minified(english(name, output.code));
      if (name === WIDGET_FILES.tag || name === WIDGET_FILES.elements) continue;
      // The tag carries these in English.
      if (name === BADGE_WORDS_FILE) delete bundle[name];
      for (const [folder, write] of variants()) {
        const source = written(name, marked, write);
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source });
      }
    }
  },
};

/** Ready-made copies, so that no server compresses the same file twice. */
const compressed: Plugin = {
  name: 'candor:compressed',
  writeBundle({ dir = '' }, bundle) {
    for (const [name, output] of Object.entries(bundle)) {
      const code = output.type === 'chunk' ? output.code : output.source;
      if (/<\/script/i.test(String(code)))
        throw new Error(`build-widget: ${name} cannot stand inside a page`);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 };
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(code, { params }));
      writeFileSync(join(dir, `${name}.gz`), gzipSync(code, { level: 9 }));
    }
  },
};

/** After the folder of its `mount.tsx`; what two of them share would be a file of its own, and has no name. */
function nameOfStage({ facadeModuleId }: { readonly facadeModuleId?: string | null | undefined }): string {
  const [, folder = ''] = /\/(\w+)\/mount\.tsx$/.exec(facadeModuleId ?? '') ?? [];
  const name = WIDGET_FILES[folder as keyof typeof WIDGET_FILES];
  if (!name) throw new Error(`build-widget: ${facadeModuleId ?? 'a shared chunk'} is no stage of the widget`);
  return name;
}

/** A server that draws a shop's pages has no elements to extend; there the classes wait for the browser. */
const WHERE_NO_BROWSER_IS = 'const HTMLElement = globalThis.HTMLElement ?? class {};';

function stage(entry: string, entryFile: string, plugins: Plugin[], intro = ''): InlineConfig {
  return {
    root: repositoryRoot,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ...widgetVite,
    plugins: [...widgetVite.plugins, markWords, ...plugins, inEveryLanguage, compressed],
    build: {
      outDir: widgetFolder,
      target: 'es2022',
      cssTarget: CSS_TARGET,
      modulePreload: false,
      cssMinify: true,
      minify: false,
      // As a library: no helper that preloads what a chunk imports, as no chunk imports another.
      lib: { entry: join(repositoryRoot, entry), formats: ['es'], fileName: () => entryFile },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: { chunkFileNames: nameOfStage, intro },
      },
    },
  };
}

export async function buildWidget(): Promise<void> {
  const tag = stage('src/widget/candor.ts', WIDGET_FILES.tag, [stagesByLanguage]);
  const elements = stage(
    'src/widget/elements.ts',
    WIDGET_FILES.elements,
    [stagesByLanguage],
    WHERE_NO_BROWSER_IS,
  );
  const reviews = stage('src/widget/reviews/mount.tsx', WIDGET_FILES.reviews, [leanPreact()]);
  const badge = stage('src/widget/badge-words.ts', BADGE_WORDS_FILE, []);
  await build({ ...tag, build: { ...tag.build, emptyOutDir: true } });
  for (const next of [elements, badge, reviews])
    await build({ ...next, build: { ...next.build, emptyOutDir: false } });
}

if (import.meta.main && !(process.argv.includes('--if-stale') && !isWidgetStale())) {
  // Whoever builds with another value, such as a test runner, would get Preact's development code.
  process.env['NODE_ENV'] = 'production';
  const started = performance.now();
  await buildWidget();
  console.log(`Candor: built the widget in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
