/** The languages of the widget besides English, and how the words of each are written into a file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ownWordsWriterOf } from './own-words.ts';
import type { Catalogue } from './plural-code.ts';
import { repositoryRoot } from './widget-files.ts';
import { type Writer, writerOf } from './widget-words.ts';

const folder = join(repositoryRoot, 'src/widget/languages');

const Forms = z.looseObject({ other: z.string() });
const CatalogueFile = z.record(z.string(), z.union([z.string(), Forms]));

/** The tags of the languages, which are the names of their files. */
export function languages(): string[] {
  return readdirSync(folder)
    .map((file) => file.replace('.json', ''))
    .toSorted();
}

export function catalogueOf(language: string): Catalogue {
  return CatalogueFile.parse(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')));
}

/** The folders beside the tag, and what is written into the files of each. */
export function variants(): [folder: string, write: Writer][] {
  return [
    ...languages().flatMap((language): [string, Writer][] => {
      const write = writerOf(language, catalogueOf(language));
      return [
        [language, write],
        [`own/${language}`, ownWordsWriterOf(language, write)],
      ];
    }),
    ['own', ownWordsWriterOf('en', writerOf('en', {}))],
  ];
}
