/** The longest text that is looked for, in characters. */
export const SEARCH_MAX = 100;

/** Scripts that set no spaces between words: what is looked for may stand anywhere in such a text. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

/**
 * What is looked for, word by word: letters and digits, whatever stands between them. The server finds
 * by these and the widget marks by these, so that they cannot disagree.
 */
export function searchWords(q: string): string[] {
  return q.split(/[^\p{Alphabetic}\p{Nd}]+/u).filter((word) => word !== '');
}
