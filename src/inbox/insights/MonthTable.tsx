import type { MonthFigures } from '../../contract/trends.ts';
import { formatCount, formatMean } from '../../ui/format.ts';
import { hoursWords } from './insight-words.ts';
import { monthAfter, monthWords } from './month-names.ts';
import { shareWords } from './root-causes.ts';

interface MonthTableProps {
  readonly month: string;
  readonly figures: MonthFigures;
  readonly before: MonthFigures;
}

type Row = readonly [name: string, words: (figures: MonthFigures) => string];

const ROWS: readonly Row[] = [
  ['Cases opened', ({ casesOpened }) => formatCount(casesOpened)],
  ['First reply, median', ({ medianHoursToReply }) => spanOf(medianHoursToReply)],
  ['First reply, nine of ten within', ({ p90HoursToReply }) => spanOf(p90HoursToReply)],
  [
    'Answered within 24 hours',
    ({ answeredWithin24Hours, casesOpened }) => partOf(answeredWithin24Hours, casesOpened),
  ],
  [
    'Answered within 72 hours',
    ({ answeredWithin72Hours, casesOpened }) => partOf(answeredWithin72Hours, casesOpened),
  ],
  [
    'Promises kept in time',
    ({ promisesKept, promisesLate }) => partOf(promisesKept, promisesKept + promisesLate),
  ],
  ['Resolved by the customer’s word', ({ casesResolved, casesOpened }) => partOf(casesResolved, casesOpened)],
  ['Stars before and after a reply', ({ ratingsChanged }) => changeOf(ratingsChanged)],
  ['New reviews', ({ reviews }) => formatCount(reviews)],
  ['Mean rating of these', ({ meanRating }) => (meanRating === null ? '–' : formatMean(meanRating))],
];

export function MonthTable({ month, figures, before }: MonthTableProps) {
  return (
    <table class="month-table">
      <caption>In figures</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">Figure</span>
          </th>
          <th scope="col">{monthWords(month)}</th>
          <th scope="col">{monthWords(monthAfter(month, -1))}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(([name, words]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{words(figures)}</td>
            <td class="muted">{words(before)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function spanOf(hours: number | null): string {
  return hours === null ? '–' : hoursWords(hours);
}

function partOf(part: number, all: number): string {
  return all === 0 ? '–' : `${formatCount(part)} of ${formatCount(all)} (${shareWords(part / all)})`;
}

function changeOf({ count, meanBefore, meanAfter }: MonthFigures['ratingsChanged']): string {
  if (meanBefore === null || meanAfter === null) return '–';
  return `${formatMean(meanBefore)} → ${formatMean(meanAfter)} (${formatCount(count)})`;
}
