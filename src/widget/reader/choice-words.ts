import { TOPIC_NAMES, type Topic } from '../../contract/topics.ts';
import type { Filters } from '../reviews/browse-model.ts';
import { plural } from '../../ui/format.ts';

/** A chosen value, as a shopper reads it. */
export function choiceWords(filter: keyof Filters, value: string): string {
  switch (filter) {
    case 'rating':
      return plural(Number(value), 'star');
    case 'topic':
      return TOPIC_NAMES[value as Topic] ?? value;
    case 'verified':
      return 'Verified purchases';
    case 'media':
      return 'With photos';
    case 'language':
      return languageName(value);
    default:
      return `“${value}”`;
  }
}

/** A tag that nobody knows is shown as it is. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
