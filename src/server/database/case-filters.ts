/** The filters of the queue as conditions upon `review_case` and `review`. */
import { type RawBuilder, sql } from 'kysely';
import type { CaseFilters } from '../../contract/case-work.ts';
import type { CaseState } from '../../contract/case-moves.ts';
import { isSeen, type SeenProducts } from './seen-products.ts';
import { isInReview, type WordCondition, wordConditions } from './word-search.ts';

type Condition = RawBuilder<unknown>;

export interface CaseCondition {
  readonly shopId: string;
  readonly filters: CaseFilters;
  readonly products: SeenProducts;
  readonly now: Date;
}

/** Of the shop, seen by whoever asks, and fitting each filter. */
export function fits({ shopId, filters, products, now }: CaseCondition): Condition {
  const all = [sql`review_case.shop_id = ${shopId}`, isSeen(products), ...conditions(shopId, filters, now)];
  return sql.join(all, sql` and `);
}

/** Then the condition is upon `review_case` alone. */
export function isOfAll({ filters, products }: CaseCondition): boolean {
  return products === undefined && Object.keys(filters).length === 0;
}

export function isIn(state: CaseState | 'active'): Condition {
  return state === 'active' ? sql`review_case.ended_at is null` : sql`review_case.state = ${state}`;
}

function conditions(shopId: string, filters: CaseFilters, now: Date): Condition[] {
  const { stars, product, topic, assignee, tag, language, changedSinceReply, promiseLate, q } = filters;
  const when = <T>(value: T | undefined, condition: (value: T) => Condition) =>
    value === undefined ? [] : [condition(value)];
  return [
    ...when(stars, (each) => sql`review.rating = any(${each.map(Number)}::int2[])`),
    ...when(product, (id) => sql`review.product_id = ${id}`),
    ...when(topic, (name) => sql`coalesce(review_case.topic, review.topic) = ${name}`),
    ...when(assignee, (id) =>
      id === 'none' ? sql`review_case.assignee_id is null` : sql`review_case.assignee_id = ${id}`,
    ),
    ...when(tag, (word) => sql`${word} = any(review_case.tags)`),
    ...when(language, (code) => sql`lower(review.language) = lower(${code})`),
    ...when(changedSinceReply, () => sql`review_case.customer_spoke_at > review_case.merchant_spoke_at`),
    ...when(promiseLate, () => isLate(now)),
    ...(q === undefined ? [] : wordsOf(shopId, q)),
  ];
}

function isLate(now: Date): Condition {
  return sql`review_case.ended_at is null and exists (select from promise
    where promise.shop_id = review_case.shop_id and promise.review_id = review_case.review_id
      and promise.kept_at is null and promise.withdrawn_at is null
      and promise.due_on < (${now}::timestamptz at time zone shop.time_zone)::date)`;
}

/** Each word is somewhere in the review or its thread. */
function wordsOf(shopId: string, q: string): Condition[] {
  const words = wordConditions(q);
  // What holds no word at all, such as a lone dash, is found nowhere.
  return words.length === 0 ? [sql`false`] : words.map((word) => hasWord(shopId, word));
}

/** The messages are found by their index, once for all cases; the words of a review are beside its stars. */
function hasWord(shopId: string, word: WordCondition): Condition {
  const isInMessage = word({ words: sql`message.words`, text: sql`message.body` });
  return sql`(${isInReview(word)} or review_case.review_id in (select message.review_id from message
    where message.shop_id = ${shopId} and message.withdrawn_at is null and ${isInMessage}))`;
}
