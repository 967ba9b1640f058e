import { type Kysely, sql } from 'kysely';
import type { CaseFigures } from '../../contract/insights.ts';
import type { Topic } from '../../contract/topics.ts';
import type { Between } from './month-bounds.ts';
import { rounded } from './rounded.ts';
import type { Tables } from './schema.ts';

interface Figures {
  opened: number;
  resolved: number;
  closed: number;
  median_hours: number | null;
  p90_hours: number | null;
  within_24: number;
  within_72: number;
  kept: number;
  late: number;
  changed: number;
  mean_before: number | null;
  mean_after: number | null;
  topics: { topic: Topic | null; count: number }[];
}

/** Over the cases that were opened in between; a rating counts as changed when its author changed it after a reply. */
export async function readCaseFigures(
  database: Kysely<Tables>,
  shopId: string,
  { from, until, now }: Between & { readonly now: Date },
): Promise<CaseFigures> {
  const { rows } = await sql<Figures>`
    with opened as (
      select review_case.*, coalesce(review_case.topic, review.topic) as effective_topic, review.rating,
        exists (select from review_revision revision
          where revision.shop_id = review.shop_id and revision.review_id = review.id
            and revision.replaced_at > review_case.first_replied_at
            and revision.rating <> review.rating) as is_changed
      from review_case
      join review on review.shop_id = review_case.shop_id and review.id = review_case.review_id
      where review_case.shop_id = ${shopId} and review_case.opened_at >= ${from}
        and review_case.opened_at < ${until}
    ), promised as (
      select promise.kept_at is not null
          and (promise.kept_at at time zone shop.time_zone)::date <= promise.due_on as is_kept,
        promise.due_on < (coalesce(promise.kept_at, ${now}::timestamptz) at time zone shop.time_zone)::date
          and promise.withdrawn_at is null as is_late
      from promise
      join opened on opened.shop_id = promise.shop_id and opened.review_id = promise.review_id
      join shop on shop.shop_id = promise.shop_id
    )
    select count(*)::int4 as opened,
      (count(*) filter (where state = 'resolved'))::int4 as resolved,
      (count(*) filter (where state = 'closed'))::int4 as closed,
      (percentile_cont(0.5) within group (order by extract(epoch from first_replied_at - opened_at)))::float8
        / 3600 as median_hours,
      (percentile_cont(0.9) within group (order by extract(epoch from first_replied_at - opened_at)))::float8
        / 3600 as p90_hours,
      (count(*) filter (where first_replied_at <= opened_at + interval '24 hours'))::int4 as within_24,
      (count(*) filter (where first_replied_at <= opened_at + interval '72 hours'))::int4 as within_72,
      (select count(*) from promised where is_kept)::int4 as kept,
      (select count(*) from promised where is_late)::int4 as late,
      (count(*) filter (where is_changed))::int4 as changed,
      (avg(initial_rating) filter (where is_changed))::float8 as mean_before,
      (avg(rating) filter (where is_changed))::float8 as mean_after,
      coalesce((select json_agg(ranked order by ranked.count desc, ranked.topic) from (
        select effective_topic as topic, count(*)::int4 as count from opened group by effective_topic
      ) ranked), '[]') as topics
    from opened`.execute(database);
  const [figures] = rows;
  if (!figures) throw new Error('a count without groups has one row');
  return toFigures(figures);
}

function toFigures(figures: Figures): CaseFigures {
  return {
    casesOpened: figures.opened,
    casesResolved: figures.resolved,
    casesClosed: figures.closed,
    medianHoursToReply: rounded(figures.median_hours, 10),
    p90HoursToReply: rounded(figures.p90_hours, 10),
    answeredWithin24Hours: figures.within_24,
    answeredWithin72Hours: figures.within_72,
    promisesKept: figures.kept,
    promisesLate: figures.late,
    ratingsChanged: {
      count: figures.changed,
      meanBefore: rounded(figures.mean_before, 100),
      meanAfter: rounded(figures.mean_after, 100),
    },
    topics: figures.topics,
  };
}
