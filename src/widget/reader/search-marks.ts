/**
 * Marks what was searched for, where a browser can mark text without changing the document. The ranges
 * are found here, by the very words that the endpoint finds by, so that no markup ever travels.
 *
 * @see https://www.w3.org/TR/css-highlight-api-1/
 */
import { isUnspaced, searchWords } from '../../contract/search-words.ts';

const NAME = 'candor-search';
/** Of each widget on the page, as the page has one register for all. */
const marked = new Map<Node, readonly Range[]>();

export function markWords(root: ShadowRoot, q: string | undefined): void {
  if (!('highlights' in CSS)) return;
  const pattern = q === undefined ? undefined : patternOf(q);
  const texts = pattern ? root.querySelectorAll('.headline, .review > .text') : [];
  const ranges = [...texts].flatMap((text) => (pattern ? rangesIn(text, pattern) : []));
  for (const { startContainer } of ranges) unfold(startContainer.parentElement);
  marked.set(root, ranges);
  CSS.highlights.set(NAME, new Highlight(...[...marked.values()].flat()));
}

/** Whole words, and the beginnings that the last one may be; anywhere where a script sets no spaces. */
function patternOf(q: string): RegExp | undefined {
  const words = searchWords(q);
  if (words.length === 0) return undefined;
  const parts = words.map((word, index) => {
    if (isUnspaced(word)) return word;
    const end = index === words.length - 1 ? '' : String.raw`(?![\p{Alphabetic}\p{Nd}])`;
    return String.raw`(?<![\p{Alphabetic}\p{Nd}])` + word + end;
  });
  return new RegExp(parts.join('|'), 'giu');
}

function rangesIn({ firstChild }: Element, pattern: RegExp): Range[] {
  if (!(firstChild instanceof Text)) return [];
  return [...firstChild.data.matchAll(pattern)].map(({ index, 0: { length } }) => {
    const range = new Range();
    range.setStart(firstChild, index);
    range.setEnd(firstChild, index + length);
    return range;
  });
}

/** A match in the folded part of a long text is to be seen. */
function unfold(text: Element | null): void {
  const next = text?.nextElementSibling;
  if (next instanceof HTMLDetailsElement) next.open = true;
}
