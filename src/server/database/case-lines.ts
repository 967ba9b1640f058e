/** Cases as one line each, for mails that tell of many. */
import { type Expression, type ExpressionBuilder, type Kysely, sql, type SqlBool } from 'kysely';
import type { Tables } from './schema.ts';
import { isSeen, type SeenProducts } from './seen-products.ts';

export interface CaseLine {
  readonly reviewId: string;
  readonly rating: number;
  /** What the review says first. */
  readonly said: string;
  readonly author: string;
  readonly product: string;
}

/** Some of the cases, and how many there are. */
export interface CaseLines {
  readonly lines: readonly CaseLine[];
  readonly count: number;
}

type Joined = ExpressionBuilder<Tables, 'review_case' | 'review' | 'product'>;
export type CaseCondition = (builder: Joined) => Expression<SqlBool>;

export interface CaseLinesAsk {
  readonly shopId: string;
  /** A member who is told only of cases that are theirs or nobody's. */
  readonly onlyOf?: string | undefined;
  readonly products: SeenProducts;
  readonly limit: number;
}

/** Those that have waited or stood the longest first. */
export async function readCaseLines(
  database: Kysely<Tables>,
  { shopId, onlyOf, products, limit }: CaseLinesAsk,
  condition: CaseCondition,
): Promise<CaseLines> {
  const rows = await database
    .selectFrom('review_case')
    .innerJoin('review', (join) =>
      join
        .onRef('review.shop_id', '=', 'review_case.shop_id')
        .onRef('review.id', '=', 'review_case.review_id'),
    )
    .innerJoin('product', (join) =>
      join.onRef('product.shop_id', '=', 'review.shop_id').onRef('product.id', '=', 'review.product_id'),
    )
    .select([
      'review.id',
      'review.rating',
      'review.headline',
      'review.body',
      'review.author_name',
      'product.name as product',
      sql<number>`(count(*) over ())::int4`.as('count'),
    ])
    .where('review_case.shop_id', '=', shopId)
    .where(isSeen(products))
    .$if(onlyOf !== undefined, (query) =>
      query.where(sql<boolean>`coalesce(review_case.assignee_id = ${onlyOf}, true)`),
    )
    .where(condition)
    .orderBy(sql`coalesce(review_case.waiting_since, review_case.changed_at)`)
    .orderBy('review.id')
    .limit(limit)
    .execute();
  return {
    lines: rows.map((row) => ({
      reviewId: row.id,
      rating: row.rating,
      said: row.headline || row.body,
      author: row.author_name,
      product: row.product,
    })),
    count: rows[0]?.count ?? 0,
  };
}
