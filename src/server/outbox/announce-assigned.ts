/** Who was given cases by a colleague hears of it, in one mail however many they are. */
import { storeDeliveries } from '../database/delivery-queue.ts';
import { storeDigestEntries } from '../database/digest-entries.ts';
import { listToldMembers } from '../database/own-alerts.ts';
import type { Writing } from '../operations/handler.ts';
import type { MailPayload } from './mail-payload.ts';

export async function announceAssigned(
  { transaction, shopId, actor, now, makeId }: Writing,
  personId: string | null,
  reviewIds: readonly string[],
): Promise<void> {
  // Whoever takes a case knows it.
  if (personId === null || personId === actor.id || reviewIds.length === 0) return;
  const members = await listToldMembers(transaction, shopId);
  const member = members.find((each) => each.personId === personId);
  switch (member?.alerts.timings.assigned) {
    case 'at-once': {
      const payload: MailPayload = {
        toldAs: 'member',
        personId,
        by: actor.name,
        reviewIds: [...reviewIds],
      };
      await storeDeliveries(transaction, [
        {
          shop_id: shopId,
          id: makeId(),
          by: 'mail',
          occurrence: 'case.assigned',
          recipient: member.email,
          payload: JSON.stringify(payload),
          run_at: now,
          created_at: now,
        },
      ]);
      return;
    }
    case 'digest': {
      const entries = reviewIds.map((reviewId) => ({
        personId,
        id: makeId(),
        kind: 'assigned' as const,
        reviewId,
      }));
      await storeDigestEntries(transaction, shopId, entries, now);
      return;
    }
    default:
  }
}
