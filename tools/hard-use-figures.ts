/** Where the tests of hard use leave how much they have tried, and how the summary of all checks tells it. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './widget-files.ts';

export const FIGURES_FOLDER = join(repositoryRoot, 'node_modules/.cache/hard-use');

export function forgetFigures(): void {
  rmSync(FIGURES_FOLDER, { recursive: true, force: true });
}

/** Empty when none of those tests ran. */
export function readFigures(): string[] {
  if (!existsSync(FIGURES_FOLDER)) return [];
  return readdirSync(FIGURES_FOLDER)
    .toSorted()
    .map((name) => readFileSync(join(FIGURES_FOLDER, name), 'utf8').trim());
}
