/** Each filter of the queue as its chip says it. */
import type { CaseFilters } from '../../contract/case-work.ts';
import { TOPIC_NAMES } from '../../contract/topics.ts';
import type { ChoicesModel } from './choices-model.ts';
import type { FilterName } from './queue-view.ts';

export interface Chip {
  readonly name: FilterName;
  readonly words: string;
}

export function chipsOf(filters: CaseFilters, choices: ChoicesModel): Chip[] {
  const { stars, product, topic, assignee, tag, language, changedSinceReply, promiseLate, q } = filters;
  const chip = (name: FilterName, words: string | undefined | false) => (words ? [{ name, words }] : []);
  return [
    ...chip('q', q !== undefined && `“${q}”`),
    ...chip('stars', stars && starWords(stars)),
    ...chip('product', product !== undefined && choices.productName(product)),
    ...chip('topic', topic && TOPIC_NAMES[topic]),
    ...chip('assignee', assignee !== undefined && assigneeWords(assignee, choices)),
    ...chip('tag', tag !== undefined && `Tag: ${tag}`),
    ...chip('language', language !== undefined && languageName(language)),
    ...chip('changedSinceReply', changedSinceReply && 'Changed since our reply'),
    ...chip('promiseLate', promiseLate && 'Promise late'),
  ];
}

function starWords(stars: readonly string[]): string {
  const words = stars.toSorted().join(', ');
  return words === '1' ? '1 star' : `${words} stars`;
}

function assigneeWords(assignee: string, choices: ChoicesModel): string {
  if (assignee === 'none') return 'Nobody’s';
  return assignee === choices.people.value.me ? 'Mine' : `For ${choices.nameOf(assignee)}`;
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

export function languageName(tag: string): string {
  return languages.of(tag) ?? tag;
}
