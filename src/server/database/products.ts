import { sql, type Kysely } from 'kysely';
import type { Attribute } from '../../contract/attribute.ts';
import type { Channel } from '../../contract/channel.ts';
import type { AggregateRating } from '../../contract/review.ts';
import type { ReviewSources } from '../disclosure.ts';
import { AGGREGATE_COLUMNS, toAggregateRating } from './aggregate-rating.ts';
import { attributesOfProduct, leadingProduct, toAttribute } from './attributes.ts';
import type { Tables } from './schema.ts';

interface KnownProduct {
  readonly name: string;
  /** Where its reviews stand: itself, or the product that it is a variant of. */
  readonly leadingId: string;
  readonly aggregateRating: AggregateRating;
  readonly attributes: Attribute[];
}

interface KnownShop {
  readonly sources: ReviewSources;
  readonly timeZone: string;
  readonly negativeUpTo: number;
  readonly holdDays: number;
  readonly channels: Channel[];
  readonly product: KnownProduct | undefined;
}

/** All that surrounds a page of reviews, in one statement; undefined when there is no such shop. */
export async function readProduct(
  database: Kysely<Tables>,
  shopId: string,
  productId: string,
): Promise<KnownShop | undefined> {
  const row = await database
    .selectFrom('shop')
    .leftJoin('product', (join) =>
      join.onRef('product.shop_id', '=', 'shop.shop_id').on('product.id', '=', productId),
    )
    .leftJoin('aggregate_rating', (join) =>
      join
        .onRef('aggregate_rating.shop_id', '=', 'product.shop_id')
        .on('aggregate_rating.product_id', '=', leadingProduct),
    )
    .where('shop.shop_id', '=', shopId)
    .select(['shop.time_zone', 'shop.negative_up_to', 'shop.hold_days', 'shop.channels'])
    .select([attributesOfProduct.as('attributes'), leadingProduct.as('leading_id')])
    .select([
      'product.name',
      ...AGGREGATE_COLUMNS,
      hasVerified.as('has_verified'),
      hasImported.as('has_imported'),
    ])
    .select([
      rejected.as('rejected'),
      hasStaff.as('has_staff'),
      hasIncentivized.as('has_incentivized'),
      asksBuyers.as('asks_buyers'),
    ])
    .executeTakeFirst();
  return (
    row && {
      sources: sourcesOf(row),
      timeZone: row.time_zone,
      negativeUpTo: row.negative_up_to,
      holdDays: row.hold_days,
      channels: row.channels,
      product:
        row.name === null
          ? undefined
          : {
              name: row.name,
              leadingId: row.leading_id,
              aggregateRating: toAggregateRating(row),
              attributes: row.attributes.map(toAttribute),
            },
    }
  );
}

interface SourcesRow {
  readonly has_verified: boolean;
  readonly has_imported: boolean;
  readonly has_staff: boolean;
  readonly has_incentivized: boolean;
  readonly asks_buyers: boolean;
  readonly hold_days: number;
  readonly rejected: number;
}

function sourcesOf(row: SourcesRow): ReviewSources {
  return {
    hasVerified: row.has_verified,
    hasImported: row.has_imported,
    hasStaff: row.has_staff,
    hasIncentivized: row.has_incentivized,
    asksBuyers: row.asks_buyers,
    holdDays: row.hold_days,
    rejected: row.rejected,
  };
}

const hasVerified = sql<boolean>`exists (
  select from review where review.shop_id = shop.shop_id and review.verified)`;

const hasImported = sql<boolean>`exists (
  select from review where review.shop_id = shop.shop_id and review.imported_from is not null)`;

const rejected = sql<number>`(
  select count(*)::int4 from ledger_line
  where ledger_line.shop_id = shop.shop_id and ledger_line.state = 'rejected')`;

const hasStaff = sql<boolean>`exists (
  select from review where review.shop_id = shop.shop_id and review.staff)`;

const hasIncentivized = sql<boolean>`exists (
  select from review where review.shop_id = shop.shop_id and review.incentivized)`;

const asksBuyers = sql<boolean>`exists (
  select from invitation_setting
  where invitation_setting.shop_id = shop.shop_id and (invitation_setting.settings ->> 'enabled')::bool)`;

/** By product, those that the shop knows; undefined when there is no such shop. */
export async function readAggregateRatings(
  database: Kysely<Tables>,
  shopId: string,
  productIds: readonly string[],
): Promise<ReadonlyMap<string, AggregateRating> | undefined> {
  const rows = await database
    .selectFrom('shop')
    .leftJoin('product', (join) =>
      join
        .onRef('product.shop_id', '=', 'shop.shop_id')
        .on('product.id', '=', sql<string>`any(${productIds})`),
    )
    .leftJoin('aggregate_rating', (join) =>
      join
        .onRef('aggregate_rating.shop_id', '=', 'product.shop_id')
        .on('aggregate_rating.product_id', '=', leadingProduct),
    )
    .where('shop.shop_id', '=', shopId)
    .select(['product.id', ...AGGREGATE_COLUMNS])
    .execute();
  if (rows.length === 0) return undefined;
  return new Map(rows.flatMap((row) => (row.id === null ? [] : [[row.id, toAggregateRating(row)]])));
}
