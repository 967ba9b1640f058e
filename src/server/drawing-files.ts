/** What the build has made to draw reviews as HTML: a file for each language, loaded when it is first asked for. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DrawReviews } from '../contract/drawn-reviews.ts';
import type { ServerDependencies } from './dependencies.ts';

export function drawingFrom(folder: string): ServerDependencies['drawingIn'] {
  return (language) => {
    const file = join(folder, `${language}.js`);
    return existsSync(file) ? load(file) : undefined;
  };
}

async function load(file: string): Promise<DrawReviews> {
  const { drawReviews } = (await import(pathToFileURL(file).href)) as { drawReviews: DrawReviews };
  return drawReviews;
}
