import { useWidth } from './use-width.ts';

export interface Series {
  readonly name: string;
  /** One for each label; null leaves a gap. */
  readonly values: readonly (number | null)[];
  readonly look: 'main' | 'second';
}

interface LinePlotProps {
  /** Said to whoever does not see it. */
  readonly summary: string;
  readonly labels: readonly string[];
  readonly ticks: readonly number[];
  readonly tickWords: (tick: number) => string;
  readonly series: readonly Series[];
}

const HEIGHT = 240;
const LEFT = 44;
const RIGHT = 12;
const TOP = 10;
const BOTTOM = 30;
/** A label and the space around it. */
const LABEL_WIDTH = 76;

/** Lines over time. The second is dashed, so that nobody needs the colours. */
export function LinePlot({ summary, labels, ticks, tickWords, series }: LinePlotProps) {
  const { ref, width } = useWidth();
  const [lowest = 0] = ticks;
  const highest = ticks.at(-1) ?? 1;
  const inner = width - LEFT - RIGHT;
  const x = (at: number) => LEFT + (labels.length < 2 ? inner / 2 : (at / (labels.length - 1)) * inner);
  const y = (value: number) => TOP + (1 - (value - lowest) / (highest - lowest)) * (HEIGHT - TOP - BOTTOM);
  const every = Math.max(Math.ceil((labels.length * LABEL_WIDTH) / inner), 1);
  return (
    <div class="plot" ref={ref}>
      <ul class="legend small" aria-hidden="true">
        {series.map(({ name, look }) => (
          <li key={name} class={`legend-${look}`}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      <svg width={width} height={HEIGHT} role="img" aria-label={summary}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line class="plot-grid" x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} />
            <text x={LEFT - 8} y={y(tick)} dominant-baseline="middle" text-anchor="end">
              {tickWords(tick)}
            </text>
          </g>
        ))}
        {labels.map(
          (label, at) =>
            // Counted from the end, as the newest is what is looked for.
            (labels.length - 1 - at) % every === 0 && (
              <text key={label} x={x(at)} y={HEIGHT - 8} text-anchor={anchorOf(at, labels.length)}>
                {label}
              </text>
            ),
        )}
        {series.toReversed().map(({ name, values, look }) => (
          <g key={name} class={`plot-${look}`}>
            <path d={pathOf(values, x, y)} />
            {values.map((value, at) =>
              value === null ? null : (
                <circle key={labels[at]} cx={x(at)} cy={y(value)} r={radiusOf(labels)} />
              ),
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

function anchorOf(at: number, count: number): 'start' | 'middle' | 'end' {
  if (count < 2) return 'middle';
  if (at === count - 1) return 'end';
  return at === 0 ? 'start' : 'middle';
}

/** Many points are so near to each other that they would hide the line. */
function radiusOf(labels: readonly string[]): number {
  return labels.length > 30 ? 2 : 3.5;
}

function pathOf(
  values: readonly (number | null)[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  let isDrawing = false;
  return values
    .map((value, at) => {
      if (value === null) {
        isDrawing = false;
        return '';
      }
      const command = isDrawing ? 'L' : 'M';
      isDrawing = true;
      return `${command}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
}
