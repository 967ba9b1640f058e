/** A shop as large as one may get on a single machine, always the same: made by arithmetic, without chance. */
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../src/server/database/schema.ts';
import { TOPICS } from '../src/contract/topics.ts';

export interface LargeShop {
  readonly shopId: string;
  readonly reviews: number;
  readonly cases: number;
  readonly products: number;
  /** All of it happened in the year before. */
  readonly now: Date;
}

export async function makeLargeShop(database: Kysely<Tables>, shop: LargeShop): Promise<void> {
  const { shopId, now } = shop;
  await database
    .insertInto('shop')
    .values({ shop_id: shopId, name: 'Large', created_at: now, time_zone: 'Europe/Berlin' })
    .execute();
  await storeReviews(database, shop);
  await storeCases(database, shop);
  for (const table of ['product', 'review', 'review_case', 'message', 'promise', 'review_revision']) {
    await sql`analyze ${sql.table(table)}`.execute(database);
  }
}

async function storeReviews(
  database: Kysely<Tables>,
  { shopId, reviews, products, now }: LargeShop,
): Promise<void> {
  await sql`
    insert into product (shop_id, id, name, url)
    select ${shopId}, 'p' || n, 'Product ' || n, '/p/' || n from generate_series(1, ${products}::int) n`.execute(
    database,
  );
  // A few products have most of the reviews, and most reviews are good.
  await sql`
    insert into review (shop_id, id, product_id, rating, headline, body, author_name, verified, incentivized,
      published_at, created_at)
    select ${shopId}, md5('review' || n)::uuid,
      'p' || (1 + floor(${products}::int * power((n * 7919 % 1000) / 1000.0, 3))),
      (array[5,5,5,5,5,4,4,4,3,2,1,5,5,4,1])[1 + n * 31 % 15], 'Headline ' || n,
      repeat('It is what it is, and well made at that. ', 1 + n % 9), 'Author ' || n, false, false,
      at, at
    from (select n, ${now}::timestamptz - (n * 315.36 * ${100_000 / reviews}::float8) * interval '1 second' as at
      from generate_series(1, ${reviews}::int) n) made`.execute(database);
}

/** Answered after hours or days; each third with a promise, each tenth with other stars than before. */
async function storeCases(database: Kysely<Tables>, { shopId, cases }: LargeShop): Promise<void> {
  const topics = sql.join(TOPICS.map((topic) => sql.lit(topic)));
  await sql`
    insert into review_case (shop_id, review_id, state, topic, opened_at, first_replied_at, merchant_spoke_at,
      customer_spoke_at, changed_at, initial_rating, ended_at)
    select shop_id, id, case n % 4 when 0 then 'resolved' when 1 then 'open' when 2 then 'promised' else 'answered' end,
      (array[${topics}])[1 + floor(11 * power((n * 131 % 100) / 100.0, 2))], published_at, replied_at, replied_at,
      published_at, published_at, rating, case when n % 4 = 0 then published_at + interval '9 days' end
    from (select review.*, row_number() over (order by id) as n,
        case when row_number() over (order by id) % 4 <> 1
          then published_at + interval '1 hour' * (1 + row_number() over (order by id) * 17 % 90) end as replied_at
      from review where shop_id = ${shopId} and rating <= 3 order by id limit ${cases}) bad`.execute(
    database,
  );
  await sql`
    insert into message (shop_id, review_id, id, by, author_name, body, created_at)
    select shop_id, review_id, md5('message' || review_id)::uuid, 'merchant', 'Ada', 'We mend it.', first_replied_at
    from review_case where shop_id = ${shopId} and first_replied_at is not null`.execute(database);
  await sql`
    insert into promise (shop_id, review_id, message_id, due_on, kept_at)
    select shop_id, review_id, id, (created_at + interval '3 days')::date,
      case when row_number() over () % 5 <> 0 then created_at + interval '2 days' end
    from message where shop_id = ${shopId} and created_at is not null
      and ('x' || left(md5(id::text), 4))::bit(16)::int % 3 = 0`.execute(database);
  await sql`
    insert into review_revision (shop_id, review_id, id, rating, headline, body, replaced_at)
    select shop_id, review_id, md5('revision' || review_id)::uuid, 1, '', '', first_replied_at + interval '5 days'
    from review_case where shop_id = ${shopId} and first_replied_at is not null
      and ('x' || left(md5(review_id::text), 4))::bit(16)::int % 10 = 0`.execute(database);
}
