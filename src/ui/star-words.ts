import { byCount, t } from './words.ts';

export function starWords(stars: number): string {
  return byCount(stars, t`1 star`, t`${stars} stars`);
}
