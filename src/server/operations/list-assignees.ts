import { readAssignees, readColleagues, readOwnerNames } from '../database/colleagues.ts';
import type { Read } from './handler.ts';

export const listAssignees: Read<'listAssignees'> = async (_input, { database, shopId, actor }) => ({
  assignees: await readAssignees(database, shopId),
  colleagues: await readColleagues(database, shopId),
  me: actor.kind === 'member' ? actor.id : null,
  owners: await readOwnerNames(database, shopId),
});
