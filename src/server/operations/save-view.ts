import { VIEWS_MAX } from '../../contract/case-work.ts';
import { recordAct } from '../database/audit-entries.ts';
import { readViews, storeView, type ViewOwner } from '../database/saved-views.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write, Writing } from './handler.ts';

export const saveView: Write<'saveView'> = async ({ body }, writing) => {
  const { transaction, shopId, actor, makeId } = writing;
  const owner = viewOwner(writing);
  await storeView(transaction, owner, { id: makeId(), ...body });
  const views = await readViews(transaction, owner);
  if (views.length > VIEWS_MAX) {
    throw new ProblemException('invalid-request', {
      errors: [{ in: 'body', pointer: '/name', detail: `must not make more than ${VIEWS_MAX} saved views` }],
    });
  }
  await recordAct(
    transaction,
    { shopId, reviewId: null, actor, act: 'view-saved', detail: body.name },
    writing,
  );
  return { views };
};

/** An API key is nobody who would come back to a view. */
export function viewOwner({ shopId, actor }: Pick<Writing, 'shopId' | 'actor'>): ViewOwner {
  if (actor.kind !== 'member' || actor.id === null) throw new ProblemException('not-allowed');
  return { shopId, personId: actor.id };
}
