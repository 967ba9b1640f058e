import { readViews } from '../database/saved-views.ts';
import type { Read } from './handler.ts';

export const listViews: Read<'listViews'> = async (_input, { database, shopId, actor }) => {
  const personId = actor.kind === 'member' ? actor.id : null;
  return { views: personId === null ? [] : await readViews(database, { shopId, personId }) };
};
