import { decodeEntities } from './cells.ts';

const BREAK = /<(?:br\s*\/?|\/p|\/div|\/li|\/h[1-6])>\s*/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;

/** What a reader of the HTML saw, as far as a review goes: its words and where its lines end. It is shown as text, whatever is left. */
export function toPlainText(html: string): string {
  return decodeEntities(html.replaceAll(BREAK, '\n').replaceAll(TAG, '')).trim();
}
