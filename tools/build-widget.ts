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
import { isWidgetStale, repositoryRoot, WIDGET_FILES, widgetFolder } from './widget-files.ts';
import { CSS_TARGET, widgetVite } from './widget-vite.ts';

const CHUNK_OF: Readonly<Record<string, string>> = {
  './reviews/mount.tsx': WIDGET_FILES.reviews,
  './highlights/mount.ts': WIDGET_FILES.highlights,
  '../form/mount.tsx': WIDGET_FILES.form,
};

/** The second stage is a build of its own: the tag only names its file. */
const leaveReviewsOut: Plugin = {
  name: 'candor:leave-reviews-out',
  enforce: 'pre',
  resolveId: (id, importer) =>
    importer && id in CHUNK_OF ? { id: `./${CHUNK_OF[id]}`, external: 'relative' } : undefined,
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
const minified: Plugin = {
  name: 'candor:minified',
  async generateBundle(_, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      // What is folded the first time lets more be folded, and names be shared out anew, the second.
      output.code = await shorter(await shorter(output.code, { properties: { regex: PREACT_PROPERTIES } }));
    }
  },
};

/** How distances are best written differs from file to file, by tens of bytes; it is found by trying. */
function shortest(code: string): Uint8Array {
  const copies = [15, 16, 22].flatMap((window) =>
    [0, 1, 2].map((postfix) =>
      brotliCompressSync(code, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_LGWIN]: window,
          [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
          [constants.BROTLI_PARAM_NDIRECT]: 0,
        },
      }),
    ),
  );
  return copies.reduce((best, copy) => (copy.length < best.length ? copy : best));
}

/** Ready-made copies, so that no server compresses the same file twice. */
const compressed: Plugin = {
  name: 'candor:compressed',
  writeBundle({ dir = '' }, bundle) {
    for (const [name, output] of Object.entries(bundle)) {
      if (output.type !== 'chunk') throw new Error(`build-widget: ${name} is not one of the widget's files`);
      if (/<\/script/i.test(output.code)) throw new Error(`build-widget: ${name} cannot stand inside a page`);
      writeFileSync(join(dir, `${name}.br`), shortest(output.code));
      writeFileSync(join(dir, `${name}.gz`), gzipSync(output.code, { level: 9 }));
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
    plugins: [...widgetVite.plugins, ...plugins, minified, compressed],
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
  const tag = stage('src/widget/candor.ts', WIDGET_FILES.tag, [leaveReviewsOut]);
  const elements = stage(
    'src/widget/elements.ts',
    WIDGET_FILES.elements,
    [leaveReviewsOut],
    WHERE_NO_BROWSER_IS,
  );
  const reviews = stage('src/widget/reviews/mount.tsx', WIDGET_FILES.reviews, [leanPreact()]);
  await build({ ...tag, build: { ...tag.build, emptyOutDir: true } });
  const highlights = stage('src/widget/highlights/mount.ts', WIDGET_FILES.highlights, []);
  for (const next of [elements, reviews, highlights])
    await build({ ...next, build: { ...next.build, emptyOutDir: false } });
}

if (import.meta.main && !(process.argv.includes('--if-stale') && !isWidgetStale())) {
  // Whoever builds with another value, such as a test runner, would get Preact's development code.
  process.env['NODE_ENV'] = 'production';
  const started = performance.now();
  await buildWidget();
  console.log(`Candor: built the widget in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
