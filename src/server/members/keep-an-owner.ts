import { lockOwners } from '../database/member-changes.ts';
import type { Writing } from '../operations/handler.ts';
import { ProblemException } from '../problem-exception.ts';

/** Refuses what would leave the shop without an owner, also when two owners go at once. */
export async function keepAnOwner({ transaction, shopId }: Writing, personId: string): Promise<void> {
  const owners = await lockOwners(transaction, shopId);
  if (owners.includes(personId) && owners.length === 1) throw new ProblemException('last-owner');
}
