import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type Cell, downloadCsv } from '../csv.ts';

export interface ChartTable {
  readonly head: readonly string[];
  /** The first cell of each names its row. */
  readonly rows: readonly (readonly Cell[])[];
}

interface ChartFigureProps extends ChartTable {
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly about: ComponentChildren;
  /** Of the file, without its ending. */
  readonly file: string;
  /** The drawing; without one the table stands there at once. */
  readonly children?: ComponentChildren;
  /** Numbers as a person reads them; the file has them bare. */
  readonly words?: (cell: Cell, column: number) => string;
}

/** Whatever is drawn is also a table and a file. */
export function ChartFigure({ title, about, file, head, rows, children, words }: ChartFigureProps) {
  const id = useId();
  const [asTable, showTable] = useState(false);
  const isTable = asTable || !children;
  return (
    <section class="chart" aria-labelledby={id}>
      <div class="chart-head">
        <h2 id={id}>{title}</h2>
        <p class="row chart-acts">
          {children && (
            <button
              type="button"
              class="button quiet"
              aria-pressed={asTable}
              onClick={() => showTable(!asTable)}
            >
              As a table<span class="visually-hidden">: {title}</span>
            </button>
          )}
          <button type="button" class="button quiet" onClick={() => downloadCsv(file, [head, ...rows])}>
            Download CSV<span class="visually-hidden">: {title}</span>
          </button>
        </p>
      </div>
      <p class="muted small text">{about}</p>
      {isTable ? <Table title={title} head={head} rows={rows} words={words} /> : children}
    </section>
  );
}

type TableProps = ChartTable & { readonly title: string; readonly words: ChartFigureProps['words'] };

/** It scrolls by itself where it is wider than the page, also by the keys. */
function Table({ title, head, rows, words = plainWords }: TableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keys
    <div class="chart-table" role="group" aria-label={`Table: ${title}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...cells], row) => (
            // Two products may have the same name.
            <tr key={`${row} ${name}`}>
              <th scope="row">
                <bdi>{words(name, 0)}</bdi>
              </th>
              {cells.map((cell, at) => (
                <td key={head[at + 1]}>{words(cell, at + 1)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function plainWords(cell: Cell): string {
  return cell === null ? '–' : String(cell);
}
