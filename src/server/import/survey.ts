/** Looks through a whole file before anything of it is taken in: how many rows, and how its dates are meant. */
import type { ReviewColumn } from './layout.ts';
import type { Csv } from './read-csv.ts';
import { orderIn, type DateOrder } from './read-date.ts';

export interface Survey {
  readonly rows: number;
  /** Undefined when each date could be read both ways, or when the file mixes them. */
  readonly order: DateOrder | undefined;
}

const TIMES = ['created_at', 'reply_created_at'] as const;

export async function survey(csv: Csv, places: ReadonlyMap<ReviewColumn, number>): Promise<Survey> {
  const columns = TIMES.flatMap((column) => places.get(column) ?? []);
  const orders = new Set<DateOrder>();
  let rows = 0;
  for await (const row of csv.rows()) {
    rows += 1;
    if (!('cells' in row)) continue;
    for (const column of columns) {
      const order = orderIn(row.cells[column] ?? '');
      if (order) orders.add(order);
    }
  }
  const [order] = orders;
  return { rows, order: orders.size === 1 ? order : undefined };
}
