import type { TopicCounts } from '../../../contract/insights.ts';
import { formatCount, plural } from '../../../ui/format.ts';
import { type RootCause, rootCauses, shareWords } from '../root-causes.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { useWidth } from './use-width.ts';

/** A Pareto of root causes: what the most of the cases come from stands on top. */
export function CausesChart({ topics }: { readonly topics: TopicCounts }) {
  const { causes, unknown } = rootCauses(topics);
  const rows = causes.map(({ name, count, share, cumulativeShare }) => [
    name,
    count,
    shareWords(share),
    shareWords(cumulativeShare),
  ]);
  const isKnown = causes.length > 0;
  return (
    <ChartFigure
      title="Root causes"
      about={
        <>
          {isKnown &&
            'The most frequent first; the line adds them up, so that it shows which few make for most. '}
          {unknown > 0 && `Of ${plural(unknown, 'further case')} nobody has said what it was.`}
        </>
      }
      file="root-causes"
      head={['Topic', 'Cases', 'Share', 'Added up']}
      rows={unknown > 0 ? [...rows, ['Nobody has said', unknown, null, null]] : rows}
    >
      {isKnown && <Pareto causes={causes} />}
    </ChartFigure>
  );
}

const ROW = 34;
const NARROW = 520;
const BAR = 16;
/** For the longest name with its count. */
const LEFT = 200;
/** For `100 %`. */
const RIGHT = 56;

function Pareto({ causes }: { readonly causes: readonly RootCause[] }) {
  const { ref, width } = useWidth();
  const isNarrow = width < NARROW;
  // Where there is no room beside the bar, its name stands above it.
  const left = isNarrow ? 0 : LEFT;
  const row = isNarrow ? ROW + 16 : ROW;
  const inner = width - left - RIGHT;
  const middle = (at: number) => at * row + (isNarrow ? 34 : ROW / 2);
  const reach = ({ cumulativeShare }: RootCause) => left + cumulativeShare * inner;
  const line = causes.map((cause, at) => `${reach(cause).toFixed(1)},${middle(at)}`).join(' ');
  return (
    <div class="plot" ref={ref}>
      <svg width={width} height={causes.length * row + 6} role="img" aria-label={summaryOf(causes)}>
        {causes.map((cause, at) => (
          <rect
            key={cause.name}
            class="plot-bar"
            x={left}
            y={middle(at) - BAR / 2}
            width={Math.max(cause.share * inner, 2)}
            height={BAR}
            rx={3}
          />
        ))}
        <g class="plot-main">
          <polyline points={line} />
          {causes.map((cause, at) => (
            <circle key={cause.name} cx={reach(cause)} cy={middle(at)} r={3.5} />
          ))}
        </g>
        {causes.map((cause, at) => (
          <g key={cause.name}>
            <text
              x={isNarrow ? 0 : left - 12}
              y={isNarrow ? middle(at) - 13 : middle(at)}
              dominant-baseline={isNarrow ? undefined : 'middle'}
              text-anchor={isNarrow ? 'start' : 'end'}
            >
              {cause.name} ({formatCount(cause.count)})
            </text>
            <text x={width} y={middle(at)} dominant-baseline="middle" text-anchor="end">
              {shareWords(cause.cumulativeShare)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function summaryOf(causes: readonly RootCause[]): string {
  const [first, second] = causes;
  if (!first) return '';
  const begin = `${first.name} makes for ${shareWords(first.share)} of the cases`;
  return second
    ? `${begin}, together with ${second.name} for ${shareWords(second.cumulativeShare)}.`
    : `${begin}.`;
}
