import { useWidth } from './use-width.ts';

export interface BarGroup {
  readonly name: string;
  readonly bars: readonly {
    /** Of the whole width, from 0 to 1. */
    readonly share: number;
    /** Stand at its end. */
    readonly words: string;
    readonly look: 'main' | 'second';
  }[];
}

interface BarPlotProps {
  /** Said to whoever does not see it. */
  readonly summary: string;
  readonly groups: readonly BarGroup[];
}

const BAR = 16;
const ROW = 26;
const GAP = 10;
const NAME = 22;
/** For the words at the end of the longest bar. */
const RIGHT = 150;

/** Lying bars, each group beneath its name. */
export function BarPlot({ summary, groups }: BarPlotProps) {
  const { ref, width } = useWidth();
  const inner = Math.max(width - RIGHT, 40);
  const tops = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { bars }) => sum + NAME + bars.length * ROW + GAP, 0),
  );
  const height = groups.reduce((sum, { bars }) => sum + NAME + bars.length * ROW + GAP, 0);
  return (
    <div class="plot" ref={ref}>
      <svg width={width} height={height} role="img" aria-label={summary}>
        {groups.map(({ name, bars }, group) => {
          const top = tops[group] ?? 0;
          return (
            <g key={name}>
              <text x={0} y={top + 14}>
                {name}
              </text>
              {bars.map(({ share, words, look }, at) => {
                const y = top + NAME + at * ROW;
                const length = Math.max(share * inner, 2);
                return (
                  <g key={words}>
                    <rect class={`plot-bar ${look}`} x={0} y={y} width={length} height={BAR} rx={3} />
                    <text x={length + 8} y={y + BAR / 2} dominant-baseline="central">
                      {words}
                    </text>
                  </g>
                );
              })}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
