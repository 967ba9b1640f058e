/**
 * Every order reads one index from where the last page ended, in one direction,
 * so that a page costs the same wherever it lies. The indexes are in
 * `migrations/review.ts`; a test asks the planner whether they are used.
 *
 * @see https://use-the-index-luke.com/no-offset
 */
import { sql, type RawBuilder } from 'kysely';
import type { Sort } from '../../contract/sorts.ts';

/** The place of a review in an order. */
export interface Position {
  /** What the order counts before the date; 0 where that is nothing. */
  readonly lead: number;
  readonly publishedAt: number;
  readonly id: string;
}

interface Order {
  readonly lead?: RawBuilder<number>;
  readonly direction: 'asc' | 'desc';
}

const orders: Readonly<Record<Sort, Order>> = {
  newest: { direction: 'desc' },
  oldest: { direction: 'asc' },
  highest: { lead: sql`review.rating`, direction: 'desc' },
  lowest: { lead: sql`(6 - review.rating)`, direction: 'desc' },
  helpful: { lead: sql`review.helpful_count`, direction: 'desc' },
};

export interface OrderOfReviews {
  readonly orderBy: RawBuilder<unknown>;
  /** What the order counts first, as a column to select. */
  readonly lead: RawBuilder<number>;
  readonly after: (position: Position) => RawBuilder<boolean>;
}

/** Among reviews of one rating the highest and the lowest are the newest. */
export function orderOfReviews(sort: Sort, isOneRating: boolean): OrderOfReviews {
  const { lead, direction } =
    orders[isOneRating && sort !== 'oldest' && sort !== 'helpful' ? 'newest' : sort];
  const columns = [...(lead ? [lead] : []), sql`review.published_at`, sql`review.id`];
  const way = sql.raw(direction);
  return {
    orderBy: sql.join(columns.map((column) => sql`${column} ${way}`)),
    lead: lead ?? sql`0`,
    after(position) {
      const values = [...(lead ? [position.lead] : []), new Date(position.publishedAt), position.id];
      return sql`(${sql.join(columns)}) ${sql.raw(direction === 'asc' ? '>' : '<')} (${sql.join(values)})`;
    },
  };
}
