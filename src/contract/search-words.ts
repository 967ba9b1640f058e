/** The longest text that is looked for, in characters. */
export const SEARCH_MAX = 100;

/**
 * What is looked for, word by word: letters and digits, whatever stands between them. The server finds
 * by these and the widget marks by these, so that they cannot disagree.
 */
export function searchWords(q: string): string[] {
  return q.split(/[^\p{Alphabetic}\p{Nd}]+/u).filter((word) => word !== '');
}
