/** All that a shop keeps of one person, with the names that its tables have, as in an export of the whole shop. */
import { type Kysely, sql } from 'kysely';
import { photoPath } from '../media/media-store.ts';
import { openSnapshot, readLines } from './exported-shop.ts';
import type { Tables } from './schema.ts';
import { SHOP_PARTS, type ShopPart } from './shop-parts.ts';
import { hashAddress, readAddressSalt } from './suppressed-addresses.ts';

/** Nothing about the person: what others said of the review, and what makes or opens links. */
const NOT_OF_THEM = new Set(['sketch', 'votes', 'reports', 'link']);
const HASHES = ['buyer_hash', 'token_hash'];

export interface PersonFacts {
  readonly reviews: readonly unknown[];
  /** Under the address of the photos. */
  readonly photoPaths: readonly string[];
  readonly orders: readonly unknown[];
  readonly parcels: readonly unknown[];
  readonly refunds: readonly unknown[];
  readonly invitations: readonly unknown[];
  /** Mails that were sent to them, without their text, which is not kept. */
  readonly mails: readonly unknown[];
  /** Why they are asked for no review, and since when; null when they are. */
  readonly notAsked: unknown;
}

/** Of one moment. */
export async function readPersonFacts(
  database: Kysely<Tables>,
  shopId: string,
  email: string,
): Promise<PersonFacts> {
  const snapshot = await openSnapshot(database);
  try {
    const address = email.toLowerCase();
    const ofOrders = sql`in (select id from customer_order own
      where own.shop_id = ${shopId} and lower(own.email) = ${address})`;
    const read = (name: string, only: ReturnType<typeof sql>) =>
      readLines(snapshot, shopId, ownPart(name), only);
    return {
      reviews: await read('review', sql`lower(author_email) = ${address}`),
      photoPaths: await readPhotoPaths(snapshot, shopId, address),
      orders: await read('order', sql`lower(email) = ${address}`),
      parcels: await read('parcel', sql`order_id ${ofOrders}`),
      refunds: await read('refund', sql`order_id ${ofOrders}`),
      invitations: await read('invitation', sql`order_id ${ofOrders}`),
      mails: await readMails(snapshot, shopId, address),
      notAsked: await readSuppression(snapshot, shopId, address),
    };
  } finally {
    await snapshot.rollback().execute();
  }
}

export async function isPersonKnown(
  database: Kysely<Tables>,
  shopId: string,
  email: string,
): Promise<boolean> {
  const address = email.toLowerCase();
  const hash = hashAddress(await readAddressSalt(database, shopId), address);
  const { rows } = await sql<{ known: boolean }>`
    select exists (select from review where shop_id = ${shopId} and lower(author_email) = ${address})
      or exists (select from customer_order where shop_id = ${shopId} and lower(email) = ${address})
      or exists (select from suppressed_address where shop_id = ${shopId} and address_hash = ${hash})
      as known`.execute(database);
  return rows[0]?.known === true;
}

function ownPart(name: string): ShopPart {
  const part = SHOP_PARTS.find((each) => each.name === name);
  if (!part) throw new Error(`no part of a shop is called ${name}`);
  return withoutOthers(part);
}

function withoutOthers(part: ShopPart): ShopPart {
  const { made = [], within = [] } = part;
  return {
    ...part,
    made: [...made, ...HASHES],
    within: within.filter(({ name }) => !NOT_OF_THEM.has(name)).map(withoutOthers),
  };
}

async function readPhotoPaths(database: Kysely<Tables>, shopId: string, address: string): Promise<string[]> {
  const { rows } = await sql<{ id: string; full_hash: string }>`
    select media.id, media.full_hash from media
    join review on review.shop_id = media.shop_id and review.id = media.review_id
    where review.shop_id = ${shopId} and lower(review.author_email) = ${address}
    order by review.id, media.position`.execute(database);
  return rows.map(({ id, full_hash: hash }) => photoPath({ shopId, id, hash }));
}

async function readMails(database: Kysely<Tables>, shopId: string, address: string): Promise<unknown[]> {
  const { rows } = await sql`
    select occurrence, review_id, created_at, sent_at from delivery
    where shop_id = ${shopId} and by = 'mail' and lower(recipient) = ${address}
    order by id`.execute(database);
  return rows;
}

async function readSuppression(database: Kysely<Tables>, shopId: string, address: string): Promise<unknown> {
  const hash = hashAddress(await readAddressSalt(database, shopId), address);
  const row = await database
    .selectFrom('suppressed_address')
    .select(['reason', 'suppressed_at'])
    .where('shop_id', '=', shopId)
    .where('address_hash', '=', hash)
    .executeTakeFirst();
  return row ?? null;
}
