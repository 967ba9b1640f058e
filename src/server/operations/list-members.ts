import { listMemberInvites, listMembers as readMembers } from '../database/member-list.ts';
import type { Read } from './handler.ts';

export const listMembers: Read<'listMembers'> = async (_input, { database, shopId, actor, now }) => {
  const members = await readMembers(database, shopId);
  return {
    members: members.map((member) => ({ ...member, isMe: member.id === actor.id })),
    invites: actor.rights.has('manage-members') ? await listMemberInvites(database, shopId, { now }) : [],
  };
};
