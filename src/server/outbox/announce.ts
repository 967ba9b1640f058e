/**
 * What happened around a review goes into the outbox, in the transaction that made it happen: a
 * mail for each person who is to hear of it, and a webhook for each receiver of the shop.
 */
import type { Transaction } from 'kysely';
import type { OccurrenceType } from '../../contract/delivery.ts';
import type { Tables } from '../database/schema.ts';

export interface Occurrence {
  readonly type: OccurrenceType;
  readonly reviewId: string;
  /** The message that it is about: a reply, an answer, or the reply with the promise. */
  readonly messageId?: string;
  /** Of `case.settled`: what the reviewer said. Of `promise.settled`: whether it was kept. */
  readonly outcome?: boolean;
}

export interface AnnounceContext {
  readonly shopId: string;
  readonly now: Date;
  readonly makeId: () => string;
}

export async function announce(
  _transaction: Transaction<Tables>,
  _context: AnnounceContext,
  _occurrence: Occurrence,
): Promise<void> {}
