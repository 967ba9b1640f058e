import { readLatestTrial } from '../database/invitation-trials.ts';
import { toldTrial } from '../invitations/told-trial.ts';
import type { Read } from './handler.ts';

export const getInvitationTrial: Read<'getInvitationTrial'> = async (_, { database, shopId }) => {
  const latest = await readLatestTrial(database, shopId);
  return { trial: latest ? await toldTrial(database, latest) : null };
};
