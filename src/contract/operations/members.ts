/** Who belongs to a shop and what they may do. A backend that has an inbox of its own need not serve it. */
import {
  Member,
  MemberChange,
  MemberInvitation,
  MemberInvite,
  MemberInviteParams,
  MemberList,
  MemberParams,
} from '../members.ts';
import type { Operation } from '../operation.ts';

export const memberOperations = {
  listMembers: {
    method: 'GET',
    path: '/merchant/members',
    access: 'merchant',
    right: 'see-cases',
    summary: 'Who belongs to the shop',
    description: 'By name. Whoever may manage members is answered also who was invited and has not come yet.',
    answer: { status: 200, description: 'All of them.', body: MemberList },
    problems: [],
  },
  inviteMember: {
    method: 'POST',
    path: '/merchant/member-invites',
    access: 'merchant',
    right: 'manage-members',
    summary: 'Invites somebody by mail',
    description:
      'The mail carries a link that works once, for 7 days. Whoever was invited before is sent another, and the one before works no longer. An address belongs to one shop only.',
    body: MemberInvitation,
    answer: { status: 201, description: 'The invitation.', body: MemberInvite },
    problems: ['too-many-requests'],
  },
  withdrawMemberInvite: {
    method: 'DELETE',
    path: '/merchant/member-invites/{inviteId}',
    access: 'merchant',
    right: 'manage-members',
    summary: 'Takes an invitation back',
    description: 'Its link works no longer.',
    params: MemberInviteParams,
    answer: { status: 204, description: 'It is done.' },
    problems: ['unknown-member-invite'],
  },
  changeMember: {
    method: 'PATCH',
    path: '/merchant/members/{memberId}',
    access: 'merchant',
    right: 'manage-members',
    summary: 'Gives a member a role, and limits a responder to products',
    description: 'It counts from their next request on.',
    params: MemberParams,
    body: MemberChange,
    answer: { status: 200, description: 'The member.', body: Member },
    problems: ['unknown-member', 'last-owner'],
  },
  resetSecondFactor: {
    method: 'POST',
    path: '/merchant/members/{memberId}/second-factor-reset',
    access: 'merchant',
    right: 'manage-members',
    summary: 'Switches the second factor of a member off',
    description:
      'For whoever has lost phone and recovery codes. They are told by mail, and sign in by password or link until they set it up again.',
    params: MemberParams,
    answer: { status: 200, description: 'The member.', body: Member },
    problems: ['unknown-member', 'own-second-factor'],
  },
  removeMember: {
    method: 'DELETE',
    path: '/merchant/members/{memberId}',
    access: 'merchant',
    right: 'manage-members',
    summary: 'Removes a member',
    description:
      'Their sessions end at once, their account is gone, and their cases are nobody’s. What they wrote and did stays, with their name.',
    params: MemberParams,
    answer: { status: 204, description: 'It is done.' },
    problems: ['unknown-member', 'last-owner'],
  },
} as const satisfies Record<string, Operation>;
