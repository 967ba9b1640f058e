/** What the tests of hard use have tried, for the end of `npm test`: one line each, in the order of their names. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURES_FOLDER } from '../../tools/hard-use-figures.ts';

/** `of` names the test, and the way to run PostgreSQL where that matters. */
export function tellFigures(of: string, figures: string): void {
  const way = process.env['CANDOR_TEST_DATABASE'] === 'external' ? ' (external PostgreSQL)' : '';
  mkdirSync(FIGURES_FOLDER, { recursive: true });
  writeFileSync(join(FIGURES_FOLDER, `${of}${way}`.replaceAll(/\W+/g, '-')), `${of}${way}: ${figures}\n`);
  process.stdout.write(`${of}${way}: ${figures}\n`);
}
