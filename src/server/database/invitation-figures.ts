/** What came of the invitations of some days. Stars are counted here, and read nowhere else about invitations. */
import { type Kysely, sql } from 'kysely';
import type { Funnel, InvitationFigures, LeftOutReason, WaitReason } from '../../contract/invitation.ts';
import type { Tables } from './schema.ts';
import type { TrendSpan } from './trend-span.ts';

const PRODUCTS_SHOWN = 20;

/** Each invitation of these days once, by its first mail, with how far it came. */
function asked({ shopId, since }: TrendSpan) {
  return sql`
    select first.invitation_id, first.queued_at, invitation.opened_at is not null as opened,
      exists (
        select from invitation_mail mail
        join delivery on delivery.shop_id = mail.shop_id and delivery.id = mail.delivery_id
        where mail.shop_id = first.shop_id and mail.invitation_id = first.invitation_id
          and delivery.sent_at is not null) as delivered,
      exists (
        select from invitation_product product
        where product.shop_id = first.shop_id and product.invitation_id = first.invitation_id
          and product.answered_at is not null) as reviewed
    from invitation_mail first
    join invitation on invitation.shop_id = first.shop_id and invitation.id = first.invitation_id
    where first.shop_id = ${shopId} and first.number = 1 and first.queued_at >= ${since}`;
}

/** Whoever came far has passed what lies before, though no browser told of it. */
const FUNNEL = sql`
  count(*)::int as invited,
  count(*) filter (where delivered or opened or reviewed)::int as delivered,
  count(*) filter (where opened or reviewed)::int as opened,
  count(*) filter (where reviewed)::int as reviewed`;

export async function readFunnel(database: Kysely<Tables>, span: TrendSpan): Promise<Funnel> {
  const { rows } = await sql<Funnel>`with asked as (${asked(span)}) select ${FUNNEL} from asked`.execute(
    database,
  );
  return rows[0] ?? { invited: 0, delivered: 0, opened: 0, reviewed: 0 };
}

export async function readProductFunnels(
  database: Kysely<Tables>,
  span: TrendSpan,
): Promise<InvitationFigures['products']> {
  const { rows } = await sql<Funnel & { id: string; name: string }>`
    with asked as (${asked(span)}),
    by_product as (
      select invited.product_id, asked.delivered, asked.opened, invited.answered_at is not null as reviewed
      from asked
      join invitation_product invited
        on invited.shop_id = ${span.shopId} and invited.invitation_id = asked.invitation_id)
    select product.id, product.name, ${FUNNEL}
    from by_product
    join product on product.shop_id = ${span.shopId} and product.id = by_product.product_id
    group by product.id, product.name
    order by invited desc, product.id
    limit ${PRODUCTS_SHOWN}`.execute(database);
  return rows.map(({ id, name, ...funnel }) => ({ product: { productID: id, name }, funnel }));
}

export async function readAskedWeeks(
  database: Kysely<Tables>,
  span: TrendSpan,
): Promise<InvitationFigures['weeks']> {
  const { timeZone } = span;
  const { rows } = await sql<InvitationFigures['weeks'][number]>`
    with asked as (${asked(span)})
    select to_char(date_trunc('week', queued_at at time zone ${timeZone}), 'YYYY-MM-DD') as starts,
      count(*)::int as invited, count(*) filter (where reviewed)::int as reviewed
    from asked group by 1 order by 1`.execute(database);
  return rows;
}

/** Of reviews that were written here; what was moved in is of another time and way. */
export async function readStarsByWay(
  database: Kysely<Tables>,
  { shopId, since }: TrendSpan,
): Promise<InvitationFigures['stars']> {
  const { rows } = await sql<{ is_invited: boolean; rating: number; count: number }>`
    select answer.review_id is not null as is_invited, review.rating, count(*)::int as count
    from review
    left join invitation_product answer
      on answer.shop_id = review.shop_id and answer.review_id = review.id
    where review.shop_id = ${shopId} and review.published_at >= ${since} and review.imported_from is null
    group by 1, 2`.execute(database);
  const countsOf = (isInvited: boolean) =>
    [1, 2, 3, 4, 5].map(
      (stars) => rows.find((row) => row.is_invited === isInvited && row.rating === stars)?.count ?? 0,
    );
  return { invited: countsOf(true), others: countsOf(false) };
}

export async function readReasons(
  database: Kysely<Tables>,
  { shopId, since }: TrendSpan,
): Promise<Pick<InvitationFigures, 'leftOut' | 'waiting'>> {
  const rows = await database
    .selectFrom('invitation')
    .select(['left_out', 'waits_for'])
    .select(({ fn }) => fn.countAll().as('count'))
    .where('shop_id', '=', shopId)
    .where((on) =>
      on.or([
        on('run_at', 'is not', null),
        on.and([on('left_out', 'is not', null), on('changed_at', '>=', since)]),
      ]),
    )
    .groupBy(['left_out', 'waits_for'])
    .orderBy('count', 'desc')
    .execute();
  const of = <R extends LeftOutReason | WaitReason>(reasonOf: (row: (typeof rows)[number]) => R | null) =>
    rows.flatMap((row) => {
      const because = reasonOf(row);
      return because === null ? [] : [{ because, count: Number(row.count) }];
    });
  return {
    leftOut: of((row) => row.left_out),
    waiting: of((row) => (row.left_out === null ? row.waits_for : null)),
  };
}
