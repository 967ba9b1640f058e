import type { Funnel, InvitationFigures } from '../../contract/invitation.ts';
import { formatDate } from '../../ui/format.ts';
import { type BarGroup, BarPlot } from '../insights/charts/BarPlot.tsx';
import { ChartFigure } from '../insights/charts/ChartFigure.tsx';
import { LinePlot } from '../insights/charts/LinePlot.tsx';
import type { Cell } from '../insights/csv.ts';
import { shareWords } from '../insights/root-causes.ts';
import { LEFT_OUT_WORDS, WAIT_WORDS } from './invitation-words.ts';

export interface InvitationChartsProps {
  readonly figures: InvitationFigures;
}

const STEPS = [
  { step: 'invited', name: 'Invited' },
  { step: 'delivered', name: 'Delivered' },
  { step: 'opened', name: 'Opened the page' },
  { step: 'reviewed', name: 'Reviewed' },
] as const satisfies readonly { readonly step: keyof Funnel; readonly name: string }[];

/** All that is drawn, in a file of its own that comes when it is wanted. */
export function InvitationCharts({ figures }: InvitationChartsProps) {
  const { funnel, products, weeks, leftOut, waiting, days } = figures;
  if (funnel.invited === 0 && leftOut.length === 0 && waiting.length === 0) {
    return <p class="muted">What comes of the invitations is drawn here once there are some.</p>;
  }
  return (
    <div class="charts">
      <FunnelChart funnel={funnel} days={days} />
      {weeks.length > 0 && <ConversionChart weeks={weeks} />}
      {funnel.invited > 0 && <StarsChart figures={figures} />}
      {products.length > 0 && (
        <ChartFigure
          title="By product"
          about="Those that most buyers were asked about."
          file="invitations-by-product"
          head={['Product', ...STEPS.map(({ name }) => name), 'Share']}
          rows={products.map(({ product, funnel: own }) => [product.name, ...stepsOf(own), shareOf(own)])}
        />
      )}
      {leftOut.length + waiting.length > 0 && (
        <ChartFigure
          title="Why no mail has left"
          about="Of orders that wait now, and of those that were left out in these days. None of the reasons has to do with what anybody thinks."
          file="invitations-not-sent"
          head={['Reason', 'Orders', 'What becomes of it']}
          rows={[
            ...waiting.map(({ because, count }) => [WAIT_WORDS[because], count, 'It waits']),
            ...leftOut.map(({ because, count }) => [LEFT_OUT_WORDS[because], count, 'Left out']),
          ]}
        />
      )}
    </div>
  );
}

function FunnelChart({ funnel, days }: { readonly funnel: Funnel; readonly days: number }) {
  const groups = STEPS.map(({ step, name }): BarGroup => {
    const share = funnel.invited === 0 ? 0 : funnel[step] / funnel.invited;
    return { name, bars: [{ share, words: `${funnel[step]} (${shareWords(share)})`, look: 'main' }] };
  });
  return (
    <ChartFigure
      title="From invited to reviewed"
      about={`Orders whose buyers were asked in the last ${days} days. Where no browser told of it, a review counts as an opened page.`}
      file="invitations"
      head={STEPS.map(({ name }) => name)}
      rows={[stepsOf(funnel)]}
    >
      <BarPlot
        summary={`Of ${funnel.invited} invited, ${funnel.reviewed} reviewed: ${shareOf(funnel)}.`}
        groups={groups}
      />
    </ChartFigure>
  );
}

function ConversionChart({ weeks }: Pick<InvitationFigures, 'weeks'>) {
  const shares = weeks.map(({ invited, reviewed }) => (invited === 0 ? null : (reviewed / invited) * 100));
  const highest = Math.max(...shares.map((share) => share ?? 0), 1);
  const step = [1, 2, 5, 10, 20, 25].find((each) => each * 4 >= highest) ?? 25;
  return (
    <ChartFigure
      title="Conversion over time"
      about="The share of buyers who reviewed, by the week in which they were asked. The newest weeks still grow."
      file="conversion"
      head={['Week', 'Invited', 'Reviewed', 'Share']}
      rows={weeks.map((week) => [week.starts, week.invited, week.reviewed, shareOf(week)])}
      words={weekWords}
    >
      <LinePlot
        summary={`From ${shareWords((shares[0] ?? 0) / 100)} to ${shareWords((shares.at(-1) ?? 0) / 100)}.`}
        labels={weeks.map(({ starts }) => formatDate(starts).replace(/ \d{4}$/, ''))}
        ticks={[0, 1, 2, 3, 4].map((at) => at * step)}
        tickWords={(tick) => `${tick} %`}
        series={[{ name: 'Reviewed of those invited', values: shares, look: 'main' }]}
      />
    </ChartFigure>
  );
}

function StarsChart({ figures: { stars } }: InvitationChartsProps) {
  const [invited, others] = [stars.invited, stars.others].map((counts) =>
    Math.max(
      counts.reduce((sum, count) => sum + count, 0),
      1,
    ),
  );
  const rows = [5, 4, 3, 2, 1].map((value) => ({
    name: value === 1 ? '1 star' : `${value} stars`,
    invited: stars.invited[value - 1] ?? 0,
    others: stars.others[value - 1] ?? 0,
  }));
  return (
    <ChartFigure
      title="Stars of invited and of other reviews"
      about="Whoever is asked is often milder than whoever writes of their own accord; the more are asked, the nearer the mean comes to what most think."
      file="stars-of-invited"
      head={['Stars', 'Invited', 'Others']}
      rows={rows.map((row) => [row.name, row.invited, row.others])}
    >
      <BarPlot
        summary={rows.map((row) => `${row.name}: ${row.invited} invited, ${row.others} others`).join('; ')}
        groups={rows.map((row) => ({
          name: row.name,
          bars: [
            bar(row.invited, invited ?? 1, 'main', 'invited'),
            bar(row.others, others ?? 1, 'second', 'others'),
          ],
        }))}
      />
    </ChartFigure>
  );
}

function bar(count: number, of: number, look: 'main' | 'second', who: string): BarGroup['bars'][number] {
  return { share: count / of, words: `${count} ${who} (${shareWords(count / of)})`, look };
}

function stepsOf(funnel: Funnel): number[] {
  return STEPS.map(({ step }) => funnel[step]);
}

function shareOf({ invited, reviewed }: Pick<Funnel, 'invited' | 'reviewed'>): string {
  return invited === 0 ? '–' : shareWords(reviewed / invited);
}

function weekWords(cell: Cell, column: number): string {
  if (cell === null) return '–';
  return column === 0 ? formatDate(String(cell)) : String(cell);
}
