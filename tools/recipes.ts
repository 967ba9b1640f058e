/**
 * Reads the recipes of docs/embedding, which people read as they are and the inbox offers as steps to copy.
 * A recipe says which id a product goes by, and has numbered steps for each kind of page; anything else in
 * the file is a mistake.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Place, PLACES, type Recipe, type Step, type Words } from '../src/inbox/install/recipe.ts';
import { repositoryRoot } from './widget-files.ts';

export const RECIPE_FOLDER = join(repositoryRoot, 'docs/embedding');

const HEADINGS: Readonly<Record<Place, string>> = {
  product: 'Product page',
  collection: 'Collection page',
  home: 'Home page',
};

export function recipeFiles(): string[] {
  return readdirSync(RECIPE_FOLDER)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .toSorted()
    .map((name) => join(RECIPE_FOLDER, name));
}

/** By name, the plainest first. */
export function recipes(): Recipe[] {
  const all = recipeFiles().map((path) => parseRecipe(basename(path, '.md'), readFileSync(path, 'utf8')));
  return all.toSorted((a, b) => Number(b.id === 'html') - Number(a.id === 'html'));
}

export function parseRecipe(id: string, markdown: string): Recipe {
  const [head = '', ...sections] = markdown.split(/^## /m);
  const [, name, about] = /^# (.+)\n\n(.+)\n\n$/.exec(head) ?? [];
  if (!name || !about) throw new Error(`${id}: a recipe begins with its name and one paragraph`);
  const found = new Map(sections.map((section) => sectionOf(id, section)));
  const stepsAt = (place: Place) => {
    const steps = found.get(HEADINGS[place]);
    if (!steps) throw new Error(`${id}: there is no “${HEADINGS[place]}”`);
    return steps;
  };
  const steps = { product: stepsAt('product'), collection: stepsAt('collection'), home: stepsAt('home') };
  if (found.size > PLACES.length) throw new Error(`${id}: there are other headings than the three`);
  return { id, name, about: wordsOf(about), steps };
}

function sectionOf(id: string, section: string): [string, Step[]] {
  const [heading = '', ...rest] = section.split('\n');
  const steps = rest
    .join('\n')
    .split(/^(?=\d+\. )/m)
    .filter((step) => step.trim() !== '')
    .map((step) => stepOf(`${id}, ${heading}`, step));
  return [heading, steps];
}

const STEP = /^\d+\. (?<text>.+)\n(?:\n {3}```(?<language>\w+)\n(?<code>(?: {3}.*\n|\n)+?) {3}```\n)?\n*$/;

function stepOf(where: string, step: string): Step {
  const { text, language, code } = STEP.exec(step)?.groups ?? {};
  if (text === undefined) throw new Error(`${where}: a step is a paragraph and at most one block of code`);
  return { words: wordsOf(text), language, code: code?.replaceAll(/^ {3}/gm, '').trimEnd() };
}

function wordsOf(text: string): Words[] {
  return text
    .split('`')
    .map((part, index) => ({ text: part, isCode: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
