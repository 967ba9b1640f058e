/** Says how a file of reviews is understood, so that a mistake is seen before it is stored. */
import { UNKNOWN_LAYOUT } from '../server/import/layouts.ts';
import type { ReviewFile } from '../server/import/review-file.ts';

const DELIMITERS = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' } as const;
const ORDERS = { 'day-first': 'with the day first', 'month-first': 'with the month first' } as const;

export function describeFile({ csv, columns, order, rows }: ReviewFile): string[] {
  const { layout, places } = columns;
  const read = new Set(places.values());
  const unread = csv.names.filter((name, index) => name !== '' && !read.has(index));
  const named = [...places].map(([column, place]) => {
    const name = csv.names[place] ?? '';
    return name.toLowerCase() === column ? column : `${column} from "${name}"`;
  });
  const form = csv.isXml ? 'XML' : `cells parted by ${DELIMITERS[csv.delimiter]}`;
  return [
    `${layout === UNKNOWN_LAYOUT ? 'A file of a system that is not known' : `A file of ${layout.name || 'Candor'}`}: ${rows} rows, ${csv.encoding}, ${form}${order ? `, dates ${ORDERS[order]}` : ''}.`,
    `Read: ${named.join(', ')}.`,
    ...(unread.length > 0 ? [`Passed over: ${unread.join(', ')}.`] : []),
  ];
}
