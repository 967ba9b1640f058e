/** Reviews for files that leave the shop, a few hundred at a time, so that memory stays flat. */
import { type Kysely, sql } from 'kysely';
import type { CaseState } from '../../contract/case-moves.ts';
import { type PhotoEntry, photosOfReview } from './shown-photo.ts';
import type { ReviewRow, Tables } from './schema.ts';
import { isPublished } from './standing.ts';

const PAGE = 500;

/** The shop's first message beneath a review. */
export interface ExportedReply {
  readonly body: string;
  readonly author: string;
  /** Milliseconds, as JSON has no type for a time. */
  readonly created: number;
  readonly modified: number | null;
  readonly due: string | null;
}

export interface ExportedReview extends ReviewRow {
  readonly reviewed_id: string;
  readonly product_name: string;
  readonly product_url: string;
  readonly handle: string | null;
  readonly sku: string | null;
  readonly gtin: string | null;
  readonly photos: readonly PhotoEntry[];
  readonly reply: ExportedReply | null;
  readonly case_state: CaseState | null;
  readonly revision_count: number;
  readonly revised_at: Date | null;
  /** It answers an invitation. */
  readonly was_invited: boolean;
}

const reply = sql<ExportedReply | null>`(
  select json_build_object('body', message.body, 'author', message.author_name,
    'created', (extract(epoch from message.created_at) * 1000)::int8,
    'modified', (extract(epoch from message.modified_at) * 1000)::int8, 'due', promise.due_on)
  from message
  left join promise on promise.shop_id = message.shop_id and promise.review_id = message.review_id
    and promise.message_id = message.id
  where message.shop_id = review.shop_id and message.review_id = review.id
    and message.by = 'merchant' and message.withdrawn_at is null
  order by message.created_at, message.id limit 1)`;

const revisions = sql`review_revision where review_revision.shop_id = review.shop_id
  and review_revision.review_id = review.id`;

const wasInvited = sql<boolean>`exists (select 1 from invitation_product
  where invitation_product.shop_id = review.shop_id and invitation_product.review_id = review.id)`;

/** All that a shop has published, in the order of their ids. */
export async function* readExportedReviews(
  database: Kysely<Tables>,
  shopId: string,
): AsyncGenerator<ExportedReview> {
  let after: string | undefined;
  do {
    const rows: ExportedReview[] = await page(database, shopId, after).execute();
    yield* rows;
    after = rows.length === PAGE ? rows.at(-1)?.id : undefined;
  } while (after !== undefined);
}

function page(database: Kysely<Tables>, shopId: string, after: string | undefined) {
  return joined(database)
    .selectAll('review')
    .select([
      'product.id as reviewed_id',
      'product.name as product_name',
      'product.url as product_url',
      'product.handle',
      'product.sku',
      'product.gtin',
      'review_case.state as case_state',
      photosOfReview.as('photos'),
      reply.as('reply'),
      sql<number>`(select count(*)::int4 from ${revisions})`.as('revision_count'),
      sql<Date | null>`(select max(review_revision.replaced_at) from ${revisions})`.as('revised_at'),
      wasInvited.as('was_invited'),
    ])
    .where('review.shop_id', '=', shopId)
    .where(isPublished)
    .$if(after !== undefined, (query) => query.where('review.id', '>', after ?? ''))
    .orderBy('review.id')
    .limit(PAGE);
}

function joined(database: Kysely<Tables>) {
  return database
    .selectFrom('review')
    .innerJoin('product', (join) =>
      join
        .onRef('product.shop_id', '=', 'review.shop_id')
        .on('product.id', '=', sql<string>`coalesce(review.variant_id, review.product_id)`),
    )
    .leftJoin('review_case', (join) =>
      join
        .onRef('review_case.shop_id', '=', 'review.shop_id')
        .onRef('review_case.review_id', '=', 'review.id'),
    );
}
