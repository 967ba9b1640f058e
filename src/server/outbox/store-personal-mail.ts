import type { Transaction } from 'kysely';
import { storeDeliveries } from '../database/delivery-queue.ts';
import type { ToldMember } from '../database/own-alerts.ts';
import type { Tables } from '../database/schema.ts';
import type { MailPayload } from './mail-payload.ts';

interface PersonalMail {
  readonly shopId: string;
  readonly now: Date;
  readonly makeId: () => string;
}

/** Puts a mail into the outbox that is about no single review: for one member, and dropped when they are none any more. */
export async function storePersonalMail(
  transaction: Transaction<Tables>,
  { shopId, now, makeId }: PersonalMail,
  occurrence: 'case.assigned' | 'digest',
  { email, personId }: ToldMember,
  told: MailPayload,
): Promise<void> {
  const payload: MailPayload = { toldAs: 'member', personId, ...told };
  await storeDeliveries(transaction, [
    {
      shop_id: shopId,
      id: makeId(),
      by: 'mail',
      occurrence,
      recipient: email,
      payload: JSON.stringify(payload),
      run_at: now,
      created_at: now,
    },
  ]);
}
