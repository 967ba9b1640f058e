import { tellOfChange } from '../accounts/own-account.ts';
import { recordAct } from '../database/audit-entries.ts';
import { deleteSecondFactor } from '../database/second-factors.ts';
import { ProblemException } from '../problem-exception.ts';
import { memberNamed } from './change-member.ts';
import type { Write } from './handler.ts';

export const resetSecondFactor: Write<'resetSecondFactor'> = async ({ params }, writing) => {
  const { transaction, shopId, actor } = writing;
  const person = await memberNamed(writing, params.memberId);
  // Their own goes by a code, so that a session which was left open is not enough.
  if (person.isMe) throw new ProblemException('own-second-factor');
  if (await deleteSecondFactor(transaction, person.id)) {
    const act = { shopId, reviewId: null, actor, act: 'second-factor-reset', detail: person.name };
    await recordAct(transaction, act, writing);
    await tellOfChange(transaction, { ...writing, person, change: 'second-factor-reset' });
  }
  return memberNamed(writing, person.id);
};
