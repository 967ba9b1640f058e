/**
 * Builds the widget into dist/widget: one file for each load stage.
 *
 * It takes two builds, not one. In a single build a module that two stages share becomes a fourth
 * file, or an import of one stage by the other; a shopper would wait for it. Built apart, the tag
 * and the reviews chunk each carry their own copy of the few lines that both use, while the form,
 * which only ever follows the reviews chunk, takes Preact from there.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { minify } from 'terser';
import { build, type InlineConfig, type Plugin } from 'vite';
import { leanPreact, PREACT_PROPERTIES } from './lean-preact.ts';
import { isWidgetStale, repositoryRoot, WIDGET_FILES, widgetFolder } from './widget-files.ts';
import { CSS_TARGET, widgetVite } from './widget-vite.ts';

const CHUNK_OF: Readonly<Record<string, string>> = {
  './reviews/mount.tsx': WIDGET_FILES.reviews,
  '../form/mount.tsx': WIDGET_FILES.form,
};

/** The second stage is a build of its own: the tag only names its file. */
const leaveReviewsOut: Plugin = {
  name: 'candor:leave-reviews-out',
  enforce: 'pre',
  resolveId: (id, importer) =>
    importer && id in CHUNK_OF ? { id: `./${CHUNK_OF[id]}`, external: 'relative' } : undefined,
};

/** Vite's own step would keep the marks that a bundler shakes by, which nobody needs in a finished file. */
const minified: Plugin = {
  name: 'candor:minified',
  async generateBundle(_, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      const { code } = await minify(output.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3 },
        mangle: { properties: { regex: PREACT_PROPERTIES } },
      });
      if (code) output.code = code;
    }
  },
};

/** Ready-made copies, so that no server compresses the same file twice. */
const compressed: Plugin = {
  name: 'candor:compressed',
  writeBundle({ dir = '' }, bundle) {
    for (const [name, output] of Object.entries(bundle)) {
      if (output.type !== 'chunk') throw new Error(`build-widget: ${name} is not one of the widget's files`);
      if (/<\/script/i.test(output.code)) throw new Error(`build-widget: ${name} cannot stand inside a page`);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 };
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(output.code, { params }));
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

function stage(entry: string, entryFile: string, plugins: Plugin[]): InlineConfig {
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
        output: { chunkFileNames: nameOfStage },
      },
    },
  };
}

export async function buildWidget(): Promise<void> {
  const tag = stage('src/widget/candor.ts', WIDGET_FILES.tag, [leaveReviewsOut]);
  const reviews = stage('src/widget/reviews/mount.tsx', WIDGET_FILES.reviews, [leanPreact()]);
  await build({ ...tag, build: { ...tag.build, emptyOutDir: true } });
  await build({ ...reviews, build: { ...reviews.build, emptyOutDir: false } });
}

if (import.meta.main && !(process.argv.includes('--if-stale') && !isWidgetStale())) {
  // Whoever builds with another value, such as a test runner, would get Preact's development code.
  process.env['NODE_ENV'] = 'production';
  const started = performance.now();
  await buildWidget();
  console.log(`Candor: built the widget in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
