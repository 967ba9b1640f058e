/**
 * Writes dist/custom-elements.json, by which editors and catalogues of components know the elements: their
 * attributes, properties, events, slots and parts from the headers of the elements, and the tokens of the
 * sheets as their CSS properties.
 *
 * @see https://github.com/webcomponents/custom-elements-manifest
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenDocs } from './token-docs.ts';
import { repositoryRoot } from './widget-files.ts';

const FOLDER = 'dist';
const ANALYZER = join(repositoryRoot, 'node_modules/@custom-elements-manifest/analyzer/cem.js');

interface Documented {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Documented[];
  readonly events?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
  members?: readonly { readonly name: string; readonly privacy?: string }[];
  cssProperties?: readonly (Documented & { readonly default: string })[];
}

export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

export function buildManifest(): Manifest {
  const options = ['--globs', 'src/widget/*-element.ts', '--outdir', FOLDER, '--quiet'];
  execFileSync(process.execPath, [ANALYZER, 'analyze', ...options], { cwd: repositoryRoot });
  const path = join(repositoryRoot, FOLDER, 'custom-elements.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const tokens = tokenDocs().map(({ name, meaning, light, dark }) => ({
    name,
    description: meaning,
    default: dark ? `light-dark(${light}, ${dark})` : light,
  }));
  for (const declaration of manifest.modules.flatMap(({ declarations }) => declarations)) {
    if (declaration.tagName === undefined) continue;
    declaration.cssProperties = tokens;
    declaration.members = (declaration.members ?? []).filter(
      ({ privacy = 'public' }) => privacy === 'public',
    );
  }
  writeFileSync(path, `${JSON.stringify(manifest, undefined, 2)}\n`);
  return manifest;
}

if (import.meta.main) buildManifest();
