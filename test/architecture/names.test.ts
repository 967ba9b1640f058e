import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../tools/widget-files.ts';

const KEPT_OUT = /(^|[-.])(data|info|items?|utils?|helpers?|common|manager|service|misc)([-.]|$)/i;

const files = globSync('{src,demo,test,tools,bench}/**/*.{ts,tsx,mjs}', { cwd: repositoryRoot });

describe('file names', () => {
  it.each(files)('%s says its one subject, in the case of its kind', (path) => {
    const name = basename(path);
    expect(name).toMatch(
      name.endsWith('.tsx') && !/^[a-z]/.test(name)
        ? /^[A-Z][A-Za-z]*\.tsx$/
        : /^[a-z\d]+([-.][a-z\d]+)*\.(ts|tsx|mjs)$/,
    );
    expect(name).not.toMatch(KEPT_OUT);
  });

  it('a file that draws one component is named as it', () => {
    const misnamed = files.filter((path) => {
      const component =
        path.startsWith('src') &&
        /^export function ([A-Z]\w*)\(/m.exec(readFileSync(`${repositoryRoot}/${path}`, 'utf8'));
      return path.endsWith('.tsx') && component && basename(path, '.tsx') !== component[1];
    });
    expect(misnamed).toEqual([]);
  });
});
