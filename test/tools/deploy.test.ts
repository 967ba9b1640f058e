/** No engine runs where the tests run, so what can be told from the files themselves is held here. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { settingDocs } from '../../src/server/settings.ts';
import { repositoryRoot } from '../../tools/widget-files.ts';

const read = (name: string) => readFileSync(join(repositoryRoot, 'deploy', name), 'utf8');
const dockerfile = read('Dockerfile');
const compose = read('compose.yaml');
const unit = read('candor.service');

const SETTINGS = new Set(settingDocs.map(({ name }) => name));
const OF_OTHERS = ['NODE_ENV', 'POSTGRES_USER', 'POSTGRES_DB', 'POSTGRES_PASSWORD'];

it('every variable that is set is a setting of the server, or of what stands beside it', () => {
  const named = [
    ...[...dockerfile.matchAll(/^ENV (.*)$/gm)].flatMap(([, line = '']) => line.match(/[A-Z_]+(?==)/g) ?? []),
    ...[...compose.matchAll(/^ {6}([A-Z][A-Z_]+): /gm)].map(([, name = '']) => name),
    ...[...unit.matchAll(/^Environment=([A-Z_]+)=/gm)].map(([, name = '']) => name),
  ];
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !SETTINGS.has(name) && !OF_OTHERS.includes(name))).toEqual([]);
});

it('the container runs what the package runs, as nobody special, on a Node that can, and says whether it is well', () => {
  const { bin } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as {
    bin: { candor: string };
  };
  expect(dockerfile).toContain(`CMD ["node", "${bin.candor}", "serve"]`);
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(dockerfile).toMatch(/^HEALTHCHECK[\s\S]*\/readyz/m);
  const major = process.versions.node.split('.')[0];
  const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
  expect(new Set(images)).toEqual(new Set([`node:${major}-bookworm-slim`]));
});

it('what it copies from the repository is there', () => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, from = '']) =>
    from.split(' '),
  );
  expect(copied.length).toBeGreaterThan(2);
  expect(copied.filter((path) => !existsSync(join(repositoryRoot, path)))).toEqual([]);
});

it('the ports agree, and nothing but the machine itself reaches them', () => {
  expect(dockerfile).toMatch(/PORT=3000/);
  expect(dockerfile).toMatch(/^EXPOSE 3000$/m);
  expect(compose).toMatch(/- 127\.0\.0\.1:3000:3000/);
});

it('the service is stopped with the patience that the server asks for', () => {
  expect(Number(/TimeoutStopSec=(\d+)/.exec(unit)?.[1])).toBeGreaterThan(10);
  expect(unit).toMatch(/ExecStart=\S+node src\/cli\/candor\.ts serve/);
  expect(existsSync(join(repositoryRoot, 'src/cli/candor.ts'))).toBe(true);
});
