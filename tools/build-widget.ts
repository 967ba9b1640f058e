/**
 * Builds the widget into dist/widget: one file for each load stage.
 *
 * It takes a build for each beginning, not one. In a single build a module that two stages share becomes a fourth
 * file, or an import of one stage by the other; a shopper would wait for it. Built apart, the tag
 * and the reviews chunk each carry their own copy of the few lines that both use, while the form,
 * which only ever follows the reviews chunk, takes Preact from there.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { minify, type CompressOptions, type MinifyOptions } from 'terser';
import { build, type InlineConfig, type Plugin } from 'vite';
import { buildHtml } from './build-html.ts';
import { leanPreact, PREACT_PROPERTIES } from './lean-preact.ts';
import {
  BADGE_WORDS_FILE,
  isWidgetStale,
  repositoryRoot,
  WIDGET_FILES,
  widgetFolder,
} from './widget-files.ts';
import { variants } from './widget-languages.ts';
import { pinnedFiles, writeIntegrity } from './widget-integrity.ts';
import { CSS_TARGET, widgetVite } from './widget-vite.ts';
import { markWords, writerOf, written } from './widget-words.ts';

const brotliCompressed = promisify(brotliCompress);
const gzipped = promisify<string | Uint8Array, { level: number }, Buffer>(gzip);

/** The stages are a build of their own: the tag only knows how to come by their files. */
function stagesBy(code: string): Plugin {
  return {
    name: 'candor:stages-by-language',
    enforce: 'pre',
    load: (id) => (id.endsWith('/src/widget/stages.ts') ? code : undefined),
    resolveId: (id, importer) =>
      importer?.endsWith('/src/widget/stages.ts') ? { id, external: 'relative' } : undefined,
  };
}

/** Their addresses are made from the folder of the language. */
const BY_ADDRESS =
  'export const loadStage = (folder, stage) => import(/* @vite-ignore */ `./${folder}candor-${stage}.js`);';

/** Each has its address written out, as a bundler follows no other. */
function byName(): string {
  const files = [WIDGET_FILES.reviews, WIDGET_FILES.highlights];
  const paths = variants().flatMap(([folder]) =>
    [...files, BADGE_WORDS_FILE].map((file) => `${folder}/${file}`),
  );
  const entries = [...files, ...paths].map((path) => `'${path}': () => import('./${path}')`);
  return `const stages = { ${entries.join(', ')} };
export const loadStage = (folder, stage) => stages[folder + 'candor-' + stage + '.js']();`;
}

async function shorter(
  source: string,
  compress: CompressOptions,
  mangle: MinifyOptions['mangle'] = true,
): Promise<string> {
  const { code } = await minify(source, {
    module: true,
    ecma: 2020,
    // No property of the widget does anything by being read.
    compress: { passes: 3, pure_getters: true, ...compress },
    mangle,
  });
  if (!code) throw new Error('build-widget: nothing is left of a file');
  return code;
}

/**
 * Vite's own step would keep the marks that a bundler shakes by, which nobody needs in a finished file.
 * Whether a file compresses better with its variables declared on top of their functions is found by trying.
 */
async function minified(code: string, more: CompressOptions = {}): Promise<string> {
  const copies = [false, true].map(async (hoist) => {
    const compress = { ...more, hoist_vars: hoist };
    const first = await shorter(code, compress, { properties: { regex: PREACT_PROPERTIES } });
    // What is folded the first time lets more be folded, and names be shared out anew, the second.
    const copy = await shorter(first, compress);
    return { copy, bytes: (await brotli(copy)).length };
  });
  const all = await Promise.all(copies);
  return all.reduce((best, each) => (each.bytes < best.bytes ? each : best)).copy;
}

/** The point of a number is one already. */
const english = (name: string, code: string): string =>
  written(name, code, writerOf('en', {})).replaceAll(/\.replace\("\.", \(`\.`\)\)/g, '');

/** The words of the first stage come with the stage that needs them. */
const WITHOUT_WORDS: readonly string[] = [WIDGET_FILES.tag, WIDGET_FILES.elements, WIDGET_FILES.jsonLd];

/** The file in English, and in a folder for each other language; the words of the latter go into what is minified already. */
const inEveryLanguage: Plugin = {
  name: 'candor:in-every-language',
  async generateBundle(_, bundle) {
    for (const [name, output] of Object.entries(bundle)) {
      if (output.type !== 'chunk') continue;
      const marked = await minified(output.code);
      // What is joined to text is a string or a number here; where it is not yet words, marks must stay whole.
      output.code = await minified(english(name, output.code), { unsafe: true });
      if (WITHOUT_WORDS.includes(name)) continue;
      // The tag carries these in English.
      if (name === BADGE_WORDS_FILE) delete bundle[name];
      for (const [folder, write] of variants()) {
        const source = written(name, marked, write);
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source });
      }
    }
  },
};

function brotli(code: string | Uint8Array, window = 22, postfix = 0): Promise<Uint8Array> {
  return brotliCompressed(code, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: window,
      [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
    },
  });
}

/** How distances are best written differs from file to file, by tens of bytes; it is found by trying. */
async function shortest(code: string | Uint8Array): Promise<Uint8Array> {
  const copies = await Promise.all(
    [15, 16, 17, 22].flatMap((window) => [0, 1, 2, 3].map((postfix) => brotli(code, window, postfix))),
  );
  return copies.reduce((best, copy) => (copy.length < best.length ? copy : best));
}

/** Ready-made copies, so that no server compresses the same file twice. */
const compressed: Plugin = {
  name: 'candor:compressed',
  async writeBundle({ dir = '' }, bundle) {
    const files = Object.entries(bundle).map(async ([name, output]) => {
      const code = output.type === 'chunk' ? output.code : output.source;
      if (/<\/script/i.test(String(code)))
        throw new Error(`build-widget: ${name} cannot stand inside a page`);
      // In English, on which the limits are strict; trying takes its time, and there are many languages.
      const copy = await (name.includes('/') ? brotli(code) : shortest(code));
      await writeFile(join(dir, `${name}.br`), copy);
      await writeFile(join(dir, `${name}.gz`), await gzipped(code, { level: 9 }));
    });
    await Promise.all(files);
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
        checks: { pluginTimings: false },
      },
    },
  };
}

export async function buildWidget(): Promise<void> {
  const tag = stage('src/widget/candor.ts', WIDGET_FILES.tag, [stagesBy(BY_ADDRESS)]);
  const elements = stage(
    'src/widget/elements.ts',
    WIDGET_FILES.elements,
    [stagesBy(byName())],
    WHERE_NO_BROWSER_IS,
  );
  const reviews = stage('src/widget/reviews/mount.tsx', WIDGET_FILES.reviews, [leanPreact()]);
  const badge = stage('src/widget/badge-words.ts', BADGE_WORDS_FILE, []);
  await build({ ...tag, build: { ...tag.build, emptyOutDir: true } });
  const highlights = stage('src/widget/highlights/mount.ts', WIDGET_FILES.highlights, []);
  const jsonLd = stage('src/widget/json-ld/json-ld.ts', WIDGET_FILES.jsonLd, []);
  for (const next of [elements, badge, reviews, highlights, jsonLd])
    await build({ ...next, build: { ...next.build, emptyOutDir: false } });
  await buildHtml();
  console.log(pinnedFiles(writeIntegrity()));
}

if (import.meta.main && !(process.argv.includes('--if-stale') && !isWidgetStale())) {
  // Whoever builds with another value, such as a test runner, would get Preact's development code.
  process.env['NODE_ENV'] = 'production';
  const started = performance.now();
  await buildWidget();
  console.log(`Candor: built the widget in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
