import { formatDate } from '../../../ui/format.ts';
import type { WeekFigures } from '../../../contract/trends.ts';
import type { Cell } from '../csv.ts';
import { hoursWords } from '../insight-words.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { LinePlot } from './LinePlot.tsx';
import { hourTicks, hourTickWords } from './ticks.ts';

const HEAD = [
  'Week of',
  'Cases opened',
  'Median hours to first reply',
  'Nine of ten within hours',
  'Answered within 24 hours',
  'Answered within 72 hours',
  'Resolved',
];

export function RepliesChart({ weeks }: { readonly weeks: readonly WeekFigures[] }) {
  const medians = weeks.map(({ medianHoursToReply }) => medianHoursToReply);
  const slowest = weeks.map(({ p90HoursToReply }) => p90HoursToReply);
  const ticks = hourTicks(Math.max(...slowest.map((hours) => hours ?? 0), 1));
  return (
    <ChartFigure
      title="Time to first reply"
      about="By the week in which the case was opened. Customers expect an answer within a day or two."
      file="time-to-first-reply"
      head={HEAD}
      rows={weeks.map((week) => [
        week.starts,
        week.casesOpened,
        week.medianHoursToReply,
        week.p90HoursToReply,
        week.answeredWithin24Hours,
        week.answeredWithin72Hours,
        week.casesResolved,
      ])}
      words={cellWords}
    >
      <LinePlot
        summary={summaryOf(weeks)}
        labels={weeks.map(({ starts }) => formatDate(starts).replace(/ \d{4}$/, ''))}
        ticks={ticks}
        tickWords={hourTickWords}
        series={[
          { name: 'Half of the replies came sooner', values: medians, look: 'main' },
          { name: 'Nine of ten came sooner', values: slowest, look: 'second' },
        ]}
      />
    </ChartFigure>
  );
}

function cellWords(cell: Cell, column: number): string {
  if (cell === null) return '–';
  return column === 0 ? formatDate(String(cell)) : String(cell);
}

function summaryOf(weeks: readonly WeekFigures[]): string {
  const answered = weeks.filter(({ medianHoursToReply }) => medianHoursToReply !== null);
  const [first, last] = [answered[0], answered.at(-1)];
  if (!first || !last) return 'No case was answered in these weeks.';
  const words = ({ starts, medianHoursToReply }: WeekFigures) =>
    `${hoursWords(medianHoursToReply ?? 0)} in the week of ${formatDate(starts)}`;
  return `The median went from ${words(first)} to ${words(last)}.`;
}
