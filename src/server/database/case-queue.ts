/**
 * The queue of cases. Why a case is urgent depends on the moment, so it is judged as the queue is
 * read; a page that follows judges by the moment of the first, so that nothing shifts in between.
 */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { CaseList, CaseSummary, Urgency } from '../../contract/case.ts';
import { URGENCY_REASONS } from '../../contract/case.ts';
import type { CaseState } from '../../contract/case-moves.ts';
import { type CaseCondition, fits, isIn, isOfAll } from './case-filters.ts';
import type { Tables } from './schema.ts';

/** Where a page of the queue ended. */
export interface QueuePosition {
  /** Milliseconds; the moment by which the whole queue is judged. */
  readonly now: number;
  readonly rank: number;
  readonly weight: number;
  readonly id: string;
}

export interface QueueAsk extends CaseCondition {
  readonly state: CaseState | 'active';
  readonly after: QueuePosition | undefined;
  readonly limit: number;
}

interface QueueRow {
  review_id: string;
  version: number;
  state: CaseState;
  opened_at: Date;
  changed_at: Date;
  topic: CaseSummary['topic'];
  product_id: string;
  product_name: string;
  product_url: string;
  rating: number;
  headline: string;
  excerpt: string;
  author_name: string;
  contact_requested: boolean;
  assignee_id: string | null;
  assignee_name: string | null;
  tags: string[];
  reason: Urgency['reason'];
  urgent_at: Date;
  rank: number;
  weight: number;
}

const EXCERPT_LENGTH = 160;

const CASES = sql`review_case
    join shop on shop.shop_id = review_case.shop_id
    join review on review.shop_id = review_case.shop_id and review.id = review_case.review_id`;

/** Keeps PostgreSQL from folding a query into the one around it, which would work out each column again wherever it is used. */
const ONCE = sql`offset 0`;

/** The first that is true is why; `at` is the moment that it is about. */
const judged = (now: Date, which: RawBuilder<unknown>) => sql`
  select known.*, case
    when ended_at is not null then 'ended'
    when due_on < today then 'promise-late'
    when contact_requested and merchant_spoke_at is null then 'contact-asked'
    when due_on <= today + 1 then 'promise-due'
    when said_not_yet then 'not-yet'
    when merchant_spoke_at is null then 'unanswered'
    when customer_spoke_at > merchant_spoke_at then 'customer-answered'
    when due_on is not null then 'promise-open'
    else 'awaiting-customer' end as reason
  from (
    select review_case.*, review.rating, review.headline, left(review.body, ${EXCERPT_LENGTH}) as excerpt,
      review.author_name, review.contact_requested, review.helpful_count, review.product_id,
      coalesce(review_case.topic, review.topic) as effective_topic,
      product.name as product_name, product.url as product_url, person.name as assignee_name, shop.time_zone,
      (${now}::timestamptz at time zone shop.time_zone)::date as today,
      (select min(promise.due_on) from promise
        where promise.shop_id = review_case.shop_id and promise.review_id = review_case.review_id
          and promise.kept_at is null and promise.withdrawn_at is null) as due_on
    from ${CASES}
    join product on product.shop_id = review.shop_id and product.id = review.product_id
    left join person on person.id = review_case.assignee_id
    where ${which}
    ${ONCE}
  ) known ${ONCE}`;

const dueEnd = sql`(due_on + 1)::timestamp at time zone time_zone`;

/** Within a reason the longer wait comes first; each star fewer counts as a day of it, each helpful vote as two hours. */
function queue(now: Date, which: RawBuilder<unknown>) {
  const ranks = sql.join(
    URGENCY_REASONS.map((reason, rank) => sql`when ${reason} then ${sql.lit(rank)}`),
    sql` `,
  );
  return sql`
    select placed.*, case reason ${ranks} end as rank,
      case when reason = 'ended' then -(extract(epoch from urgent_at) * 1000)::int8
        else (extract(epoch from urgent_at) * 1000)::int8 + rating * 86400000
          - least(helpful_count, 12) * 7200000 end::float8 as weight
    from (
      select judged.*, case
        when reason = 'ended' then ended_at
        when reason in ('promise-late', 'promise-due', 'promise-open') then ${dueEnd}
        when reason = 'awaiting-customer' then merchant_spoke_at
        else customer_spoke_at end as urgent_at
      from (${judged(now, which)}) judged ${ONCE}
    ) placed`;
}

const COLUMNS = sql`review_id, version, state, opened_at, changed_at, effective_topic as topic, product_id,
  product_name, product_url, rating, headline, excerpt, author_name, contact_requested, assignee_id, assignee_name, tags,
  reason, urgent_at, rank, weight`;

export async function readQueue(
  database: Kysely<Tables>,
  { state, after, limit, ...asked }: QueueAsk,
): Promise<{ cases: CaseSummary[]; end: QueuePosition | undefined }> {
  const now = after ? new Date(after.now) : asked.now;
  const which = sql`${fits({ ...asked, now })} and ${isIn(state)}`;
  const isEnded = state === 'resolved' || state === 'closed';
  const chosen = isEnded ? lastEnded(asked.shopId, which, after, limit + 1) : which;
  const { rows } = await sql<QueueRow>`
    select ${COLUMNS} from (${queue(now, chosen)}) queue
    ${after ? sql`where (rank, weight, review_id) > (${after.rank}, ${after.weight}, ${after.id}::uuid)` : sql``}
    order by rank, weight, review_id
    limit ${limit + 1}`.execute(database);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const end =
    last && rows.length > limit
      ? { now: now.getTime(), rank: last.rank, weight: last.weight, id: last.review_id }
      : undefined;
  return { cases: page.map(toSummary), end };
}

/**
 * The order of ended cases is the moment of their end alone, so a page of them is known before any is
 * judged: a shop ends many thousand cases over the years, and judging each takes its time.
 */
function lastEnded(
  shopId: string,
  which: RawBuilder<unknown>,
  after: QueuePosition | undefined,
  limit: number,
): RawBuilder<unknown> {
  const ended = sql`to_timestamp(${-(after?.weight ?? 0) / 1000}::float8)::timestamptz(3)`;
  const beyond = sql`and review_case.ended_at <= ${ended}
    and (review_case.ended_at < ${ended} or review_case.review_id > ${after?.id}::uuid)`;
  return sql`review_case.shop_id = ${shopId} and review_case.review_id in (
    select review_case.review_id from ${CASES} where ${which} ${after ? beyond : sql``}
    order by review_case.ended_at desc, review_case.review_id limit ${limit})`;
}

export async function readSummary(
  database: Kysely<Tables>,
  shopId: string,
  reviewId: string,
  now: Date,
): Promise<CaseSummary | undefined> {
  const which = sql`review_case.shop_id = ${shopId} and review_case.review_id = ${reviewId}`;
  const { rows } = await sql<QueueRow>`
    select ${COLUMNS} from (${queue(now, which)}) queue`.execute(database);
  return rows[0] && toSummary(rows[0]);
}

function toSummary(row: QueueRow): CaseSummary {
  return {
    reviewId: row.review_id,
    version: row.version,
    state: row.state,
    urgency: { reason: row.reason, at: row.urgent_at.toISOString() },
    product: { productID: row.product_id, name: row.product_name, url: row.product_url },
    reviewRating: { ratingValue: row.rating },
    headline: row.headline,
    excerpt: row.excerpt,
    author: { name: row.author_name },
    topic: row.topic,
    contactRequested: row.contact_requested,
    assignee:
      row.assignee_id === null || row.assignee_name === null
        ? null
        : { id: row.assignee_id, name: row.assignee_name },
    tags: row.tags,
    dateOpened: row.opened_at.toISOString(),
    dateChanged: row.changed_at.toISOString(),
  };
}

/** Of the cases that fit the filters. */
export async function countCases(
  database: Kysely<Tables>,
  condition: CaseCondition,
): Promise<CaseList['counts']> {
  const { rows } = await sql<{ state: CaseState; count: string }>`
    select review_case.state, count(*) as count from ${isOfAll(condition) ? sql`review_case` : CASES}
    where ${fits(condition)} group by review_case.state`.execute(database);
  const counts = { open: 0, answered: 0, promised: 0, resolved: 0, closed: 0 };
  for (const { state, count } of rows) counts[state] = Number(count);
  return counts;
}
