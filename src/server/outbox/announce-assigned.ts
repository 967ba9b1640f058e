/** Who was given cases by a colleague hears of it, in one mail however many they are. */
import { storeDigestEntries } from '../database/digest-entries.ts';
import { readToldMember } from '../database/own-alerts.ts';
import type { Writing } from '../operations/handler.ts';
import { storePersonalMail } from './store-personal-mail.ts';

export async function announceAssigned(
  writing: Writing,
  personId: string | null,
  reviewIds: readonly string[],
): Promise<void> {
  const { transaction, shopId, actor, now, makeId } = writing;
  // Whoever takes a case knows it.
  if (personId === null || personId === actor.id || reviewIds.length === 0) return;
  const member = await readToldMember(transaction, shopId, personId);
  if (member?.alerts.timings.assigned === 'at-once') {
    const told = { by: actor.name, reviewIds: [...reviewIds] };
    await storePersonalMail(transaction, writing, 'case.assigned', member, told);
  } else if (member?.alerts.timings.assigned === 'digest') {
    const kind = 'assigned' as const;
    const entries = reviewIds.map((reviewId) => ({ personId, id: makeId(), kind, reviewId }));
    await storeDigestEntries(transaction, shopId, entries, now);
  }
}
