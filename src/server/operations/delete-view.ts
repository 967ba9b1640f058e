import { recordAct } from '../database/audit-entries.ts';
import { removeView } from '../database/saved-views.ts';
import type { Write } from './handler.ts';
import { viewOwner } from './save-view.ts';

export const deleteView: Write<'deleteView'> = async ({ params: { viewId } }, writing) => {
  const { transaction, shopId, actor } = writing;
  const name = await removeView(transaction, viewOwner(writing), viewId);
  if (name === undefined) return undefined;
  const act = { shopId, reviewId: null, actor, act: 'view-deleted', detail: name };
  await recordAct(transaction, act, writing);
  return undefined;
};
