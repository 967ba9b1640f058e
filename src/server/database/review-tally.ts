/**
 * How many reviews of a product are of each cell: alike in stars, topic, verified mark, photos and language. A
 * product has a few dozen cells, however many reviews it has, so that every combination of filters is
 * counted without reading a review. The rows change in the transaction that changes a review.
 */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Alike } from '../../contract/count-choices.ts';
import type { ReviewRow, Tables } from './schema.ts';
import { isPublished } from './standing.ts';
import { hasWords } from './word-search.ts';

interface TallyAsk {
  readonly shopId: string;
  readonly productId: string;
  /** Only reviews with these words. */
  readonly q: string | undefined;
}

export interface Cell extends Alike {
  readonly cell: string;
}

/** What is looked for by words cannot be counted before; it costs as much as there are reviews with them. */
export async function readCells(database: Kysely<Tables>, ask: TallyAsk): Promise<Cell[]> {
  const rows = await (
    ask.q === undefined ? tally(database, ask) : searchTally(database, ask, ask.q)
  ).execute();
  return rows.map(({ cell, count }) => {
    const [rating = '', topic = '', verified = '', media = '', language = ''] = cell.split('|');
    return { cell, count, traits: { rating, topic, verified, media, language } };
  });
}

function tally(database: Kysely<Tables>, { shopId, productId }: TallyAsk) {
  return database
    .selectFrom('review_tally')
    .select(['cell', 'count'])
    .where('shop_id', '=', shopId)
    .where('product_id', '=', productId)
    .where('count', '>', 0);
}

function searchTally(database: Kysely<Tables>, { shopId, productId }: TallyAsk, q: string) {
  return database
    .selectFrom('review')
    .select(['cell', sql<number>`count(*)::int4`.as('count')])
    .where('shop_id', '=', shopId)
    .where('product_id', '=', productId)
    .where(isPublished)
    .where(hasWords(q))
    .groupBy('cell');
}

type Counted = Pick<ReviewRow, 'shop_id' | 'product_id' | 'cell'>;

/** In the order of the key, so that two transactions never wait for each other in a ring. */
export async function addToTally(
  transaction: Transaction<Tables>,
  reviews: readonly Counted[],
): Promise<void> {
  const alike = Map.groupBy(reviews, ({ product_id, cell }) => JSON.stringify([product_id, cell]));
  const rows = [...alike]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...others]]) =>
      first
        ? {
            shop_id: first.shop_id,
            product_id: first.product_id,
            cell: first.cell,
            count: 1 + others.length,
          }
        : [],
    );
  if (rows.length === 0) return;
  await transaction
    .insertInto('review_tally')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['shop_id', 'product_id', 'cell'])
        .doUpdateSet({ count: sql<number>`review_tally.count + excluded.count` }),
    )
    .execute();
}

export async function takeFromTally(
  transaction: Transaction<Tables>,
  { shop_id, product_id, cell }: Counted,
): Promise<void> {
  await transaction
    .updateTable('review_tally')
    .set({ count: sql`count - 1` })
    .where('shop_id', '=', shop_id)
    .where('product_id', '=', product_id)
    .where('cell', '=', cell)
    .execute();
}
