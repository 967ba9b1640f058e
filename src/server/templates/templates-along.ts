/** The templates that come along with Candor: one for each topic in each of its languages. */
import type { ReplyTemplate } from '../../contract/reply-template.ts';
import { type Topic, TOPICS } from '../../contract/topics.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { Wording } from './template-content.ts';

export interface Wordings {
  readonly language: string;
  readonly names: Readonly<Record<Topic, string>>;
  readonly wordings: Readonly<Record<Topic, Wording>>;
}

/** By their ids. */
export const templatesAlong: ReadonlyMap<string, ReplyTemplate> = new Map(
  [ENGLISH, GERMAN].flatMap(({ language, names, wordings }) =>
    TOPICS.map((topic): [string, ReplyTemplate] => {
      const id = `${topic}-${language}`;
      return [id, { id, name: names[topic], topic, language, ...wordings[topic], origin: 'along' }];
    }),
  ),
);
