import type { Actor } from '../actor.ts';
import { readOwnAlerts } from '../database/own-alerts.ts';
import type { Member } from '../dependencies.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Read } from './handler.ts';

export const getOwnAlerts: Read<'getOwnAlerts'> = (_input, { database, shopId, actor }) => {
  const { id: personId, role } = asMember(actor);
  return readOwnAlerts(database, { shopId, personId, role });
};

/** An API key is nobody, and is told of nothing. */
export function asMember(actor: Actor): Member {
  if (actor.kind !== 'member') throw new ProblemException('not-allowed');
  // Only accounts make actors of this kind, and they make whole members.
  return actor as Member;
}
