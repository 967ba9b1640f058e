import { formatCount } from '../../ui/format.ts';
import { byCount, t } from '../../ui/words.ts';

export function shownWords(count: number, total: number): string {
  return byCount(
    total,
    t`${formatCount(count)} of 1 review shown`,
    t`${formatCount(count)} of ${formatCount(total)} reviews shown`,
  );
}
