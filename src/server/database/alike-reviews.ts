/** What is known around a review that its words alone do not tell. */
import { sql, type Transaction } from 'kysely';
import type { Circumstances } from '../moderation/signals.ts';
import { likeness, sketchOf } from '../moderation/sketch.ts';
import { readInvitationSettings } from './invitation-settings.ts';
import type { Tables } from './schema.ts';

/** As many others are compared with. */
const COMPARED = 100;
const NEARLY_THE_SAME = 0.6;

export interface Circumstanced {
  readonly shopId: string;
  readonly reviewId: string;
  readonly words: string;
  readonly email: string;
  /** A day before now. */
  readonly since: Date;
}

export async function readCircumstances(
  transaction: Transaction<Tables>,
  of: Circumstanced,
): Promise<Circumstances> {
  const { shopId, email, since } = of;
  const { staff } = await readInvitationSettings(transaction, shopId);
  const members = await transaction
    .selectFrom('member')
    .innerJoin('person', 'person.id', 'member.person_id')
    .select('person.email')
    .where('member.shop_id', '=', shopId)
    .where(sql<string>`lower(person.email)`, '=', email.toLowerCase())
    .execute();
  const { count } = await transaction
    .selectFrom('review')
    .select(sql<number>`count(*)::int4`.as('count'))
    .where('shop_id', '=', shopId)
    .where(sql<string>`lower(author_email)`, '=', email.toLowerCase())
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow();
  return {
    staff,
    memberEmails: members.map((member) => member.email),
    recentByAuthor: count,
    isRepeated: await isRepeated(transaction, of),
  };
}

async function isRepeated(
  transaction: Transaction<Tables>,
  { shopId, reviewId, words }: Circumstanced,
): Promise<boolean> {
  const sketch = sketchOf(words);
  await transaction
    .deleteFrom('review_sketch')
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .execute();
  if (sketch.length === 0) return false;
  const others = await transaction
    .selectFrom('review_sketch')
    .select('sketch')
    .where('shop_id', '=', shopId)
    .where(sql<boolean>`sketch && ${sketch}::int4[]`)
    .limit(COMPARED)
    .execute();
  await transaction
    .insertInto('review_sketch')
    .values({ shop_id: shopId, review_id: reviewId, sketch })
    .execute();
  return others.some((other) => likeness(sketch, other.sketch) >= NEARLY_THE_SAME);
}
