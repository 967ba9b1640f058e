import { readChecks } from '../database/review-checks.ts';
import type { Read } from './handler.ts';

export const listChecks: Read<'listChecks'> = (_, { database, shopId, actor }) =>
  readChecks(database, shopId, actor.id);
