/**
 * Writes dist/sbom.cdx.json: all that is installed with the package, from the lock file, the same each time.
 * `npm sbom --omit=dev` leaves out what a tool of development needs as well, such as zod.
 *
 * @see https://cyclonedx.org/docs/1.6/json/
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './widget-files.ts';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

function componentOf(name: string, { version, license, integrity = '', optional }: Locked) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    'type': 'library',
    'bom-ref': purl,
    name,
    version,
    'scope': optional ? 'optional' : 'required',
    'licenses': license === undefined ? [] : [{ expression: license }],
    'hashes': [
      { alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') },
    ],
    purl,
  };
}

export function buildSbom(): void {
  const lock = JSON.parse(readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8')) as {
    name: string;
    version: string;
    packages: Readonly<Record<string, Locked>>;
  };
  const components = new Map<string, ReturnType<typeof componentOf>>();
  for (const [path, locked] of Object.entries(lock.packages)) {
    if (path === '' || locked.dev || locked.devOptional) continue;
    const component = componentOf(path.slice(path.lastIndexOf('node_modules/') + 13), locked);
    // The same version may be installed at several places.
    components.set(component.purl, component);
  }
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        'type': 'application',
        'bom-ref': 'candor',
        'name': lock.name,
        'version': lock.version,
        'licenses': [{ expression: 'MIT' }],
      },
    },
    components: [...components.values()],
  };
  mkdirSync(join(repositoryRoot, 'dist'), { recursive: true });
  writeFileSync(join(repositoryRoot, 'dist/sbom.cdx.json'), `${JSON.stringify(bom, undefined, 2)}\n`);
}

if (import.meta.main) buildSbom();
