import { formatCount } from './format.ts';
import { byCount, t } from './words.ts';

export function reviewCountWords(count: number): string {
  return byCount(count, t`1 review`, t`${formatCount(count)} reviews`);
}
