/** What in a customer's words could be the number of their order. Whether it is one, the orders tell. */
import type { CaseDetail } from '../../contract/case.ts';

/** `#12`, or a word of letters and digits with three digits or more, such as `LF-2041`. */
const NUMBER = /#\s?[\p{L}\d][\p{L}\d/_.-]*|(?<![\p{L}\d/_.-])[\p{L}\d](?:[\p{L}/_.-]*\d){3}[\p{L}\d/_.-]*/gu;

/** Nobody names more; whoever writes a text of numbers finds nothing by it. */
const MOST = 20;

export function namedNumbers({ review, contact }: Pick<CaseDetail, 'review' | 'contact'>): string[] {
  const said = review.thread.filter(({ by }) => by === 'reviewer').map(({ text }) => text);
  const texts = [contact?.note ?? '', review.headline, review.reviewBody, ...said];
  const numbers = texts
    .flatMap((text) => text.match(NUMBER) ?? [])
    .map((number) =>
      number
        .replace(/^#\s?/, '')
        .replace(/[/_.-]+$/, '')
        .toLowerCase(),
    );
  return [...new Set(numbers)].slice(0, MOST);
}
