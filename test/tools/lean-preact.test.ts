// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { leanPreact } from '../../tools/lean-preact.ts';
import { repositoryRoot } from '../../tools/widget-files.ts';

const ENTRY = '\0entry';
const entry: Plugin = {
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? ENTRY : undefined),
  load: (id) =>
    id === ENTRY ? `export { render } from 'preact'; export { jsx } from 'preact/jsx-runtime';` : undefined,
};

function bundle(...plugins: Plugin[]) {
  const options: InlineConfig = {
    root: repositoryRoot,
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins, entry],
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' },
    },
  };
  return build(options);
}

describe('the Preact of the widget', () => {
  it('fails to build when Preact no longer asks what a fact answers', async () => {
    const changed: Plugin = {
      name: 'another-version',
      enforce: 'pre',
      load(id) {
        if (!id.endsWith('preact/src/render.js')) return undefined;
        return readFileSync(join(repositoryRoot, 'node_modules/preact/src/render.js'), 'utf8').replaceAll(
          'nodeType == 9',
          'nodeType === 9',
        );
      },
    };
    await expect(bundle(changed, leanPreact())).rejects.toThrow('what is drawn into is an element');
  });

  it('has no way to set HTML from a string; the whole one has', async () => {
    const code = async (...plugins: Plugin[]) => JSON.stringify(await bundle(...plugins));
    expect(await code()).toContain('innerHTML');
    expect(await code(leanPreact())).not.toContain('innerHTML');
  });
});
