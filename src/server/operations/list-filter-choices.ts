import { readFilterChoices } from '../database/filter-choices.ts';
import type { Read } from './handler.ts';

export const listFilterChoices: Read<'listFilterChoices'> = (_input, { database, shopId, actor }) =>
  readFilterChoices(database, shopId, actor.products);
