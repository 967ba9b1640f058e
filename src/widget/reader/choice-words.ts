import { TOPIC_NAMES, type Topic } from '../../contract/topics.ts';
import type { Filters } from '../reviews/browse-model.ts';
import { starWords } from '../../ui/star-words.ts';
import { t } from '../../ui/words.ts';

/** A chosen value, as a shopper reads it. */
export function choiceWords(filter: keyof Filters, value: string): string {
  switch (filter) {
    case 'rating':
      return starWords(Number(value));
    case 'topic':
      return TOPIC_NAMES[value as Topic] ?? value;
    case 'verified':
      return t`Verified purchases`;
    case 'media':
      return t`With photos`;
    case 'language':
      return languageName(value);
    default:
      return t`“${value}”`;
  }
}

/** A tag that nobody knows is shown as it is. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(t`en`, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
