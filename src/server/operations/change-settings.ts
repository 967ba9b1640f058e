import type { EscalationStep } from '../../contract/working-calendar.ts';
import { recordAct } from '../database/audit-entries.ts';
import { readColleagues } from '../database/colleagues.ts';
import { changeShopSettings, readShopSettings } from '../database/shop-settings.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write, Writing } from './handler.ts';

export const changeSettings: Write<'changeSettings'> = async ({ body }, writing) => {
  const { transaction, shopId, actor } = writing;
  const detail = Object.keys(body).join(', ');
  if (detail !== '') {
    await refuseStrangers(writing, body.escalation ?? []);
    await changeShopSettings(transaction, shopId, body, writing);
    await recordAct(transaction, { shopId, reviewId: null, actor, act: 'settings-changed', detail }, writing);
  }
  return readShopSettings(transaction, shopId);
};

/** Only members can be called by their id. */
async function refuseStrangers({ transaction, shopId }: Writing, steps: readonly EscalationStep[]) {
  const ids = new Set((await readColleagues(transaction, shopId)).map(({ id }) => id));
  const errors = steps.flatMap(({ members }, step) =>
    members.flatMap((id, at) =>
      ids.has(id)
        ? []
        : [
            {
              in: 'body',
              pointer: `/escalation/${step}/members/${at}`,
              detail: 'must be a member of this shop',
            } as const,
          ],
    ),
  );
  if (errors.length > 0) throw new ProblemException('invalid-request', { errors });
}
