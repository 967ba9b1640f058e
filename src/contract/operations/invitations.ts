/** Asking buyers, as the shop looks after it. A backend that has an inbox of its own need not serve it. */
import * as z from 'zod/mini';
import { BUYER_LANGUAGE_TAGS } from '../buyer-languages.ts';
import {
  Invitation,
  INVITATION_LISTS,
  InvitationFigures,
  InvitationList,
  InvitationPreview,
} from '../invitation.ts';
import { InvitationTrial, NewInvitationTrial, TRIAL_VERSIONS } from '../invitation-trial.ts';
import { Cursor, type Operation, PageLimit } from '../operation.ts';
import { EmailAddress } from '../submission.ts';

export const invitationOperations = {
  listInvitations: {
    method: 'GET',
    path: '/merchant/invitations',
    access: 'merchant',
    right: 'see-buyers',
    summary: 'Invitations to come, left out, sent, or answered with "not arrived"',
    description: 'Those to come with the soonest first, all others with the newest first.',
    query: z.strictObject({
      list: z._default(z.enum(INVITATION_LISTS), 'next'),
      cursor: z.optional(Cursor),
      limit: PageLimit,
    }),
    answer: { status: 200, description: 'A page of the list.', body: InvitationList },
    problems: [],
  },
  getInvitationFigures: {
    method: 'GET',
    path: '/merchant/invitations/figures',
    access: 'merchant',
    right: 'see-buyers',
    summary: 'What came of the invitations',
    description:
      'From invited to reviewed, by product and by week, and the stars of invited beside those of other reviews.',
    query: z.strictObject({ days: z._default(z.int().check(z.minimum(1), z.maximum(366)), 90) }),
    answer: { status: 200, description: 'The figures.', body: InvitationFigures },
    problems: [],
  },
  previewInvitation: {
    method: 'GET',
    path: '/merchant/invitations/preview',
    access: 'merchant',
    right: 'see-buyers',
    summary: 'The mail as it would leave now',
    description: 'With the facts of the newest order. Its links lead nowhere.',
    query: z.strictObject({
      language: z._default(z.enum(BUYER_LANGUAGE_TAGS), 'en'),
      kind: z._default(z.enum(['invitation', 'reminder']), 'invitation'),
      /** The second is that of the trial that runs, in its language. */
      version: z._default(z.enum(TRIAL_VERSIONS), 'first'),
    }),
    answer: { status: 200, description: 'The mail.', body: InvitationPreview },
    problems: [],
  },
  getInvitationTrial: {
    method: 'GET',
    path: '/merchant/invitations/trial',
    access: 'merchant',
    right: 'see-buyers',
    summary: 'The versions of the mail that are compared, or were last',
    description: 'With what came of either half of the buyers, and how sure the difference is.',
    answer: {
      status: 200,
      description: 'The trial; null where there was none yet.',
      body: z.object({ trial: z.nullable(InvitationTrial) }),
    },
    problems: [],
  },
  startInvitationTrial: {
    method: 'POST',
    path: '/merchant/invitations/trial',
    access: 'merchant',
    right: 'ask-buyers',
    summary: 'Compares the mail with a second version of it',
    description:
      'From now on, each buyer of this language who is asked gets one of the two, by chance and with nothing known of them. A trial that still runs ends as if it had not been.',
    body: NewInvitationTrial,
    answer: { status: 201, description: 'The trial.', body: InvitationTrial },
    problems: [],
  },
  endInvitationTrial: {
    method: 'POST',
    path: '/merchant/invitations/trials/{trialId}/end',
    access: 'merchant',
    right: 'ask-buyers',
    summary: 'Ends a trial with one of its versions',
    description: 'All buyers of its language who are asked from now on get that one.',
    params: z.object({ trialId: z.uuid() }),
    body: z.strictObject({ keep: z.enum(TRIAL_VERSIONS) }),
    answer: { status: 200, description: 'The trial.', body: InvitationTrial },
    problems: ['unknown-trial'],
  },
  revokeInvitation: {
    method: 'POST',
    path: '/merchant/invitations/{invitationId}/revoke',
    access: 'merchant',
    right: 'ask-buyers',
    summary: 'Takes an invitation back',
    description: 'Nothing more is sent, and its link says so. Reviews that were written with it stay.',
    params: z.object({ invitationId: z.uuid() }),
    answer: { status: 200, description: 'The invitation.', body: Invitation },
    problems: ['unknown-invitation'],
  },
  suppressAddress: {
    method: 'POST',
    path: '/merchant/suppressions',
    access: 'merchant',
    right: 'ask-buyers',
    summary: 'Never asks an address again',
    description:
      'Such as one whose mails come back, or whose owner has said so in another way. Only a salted hash of it is kept. It cannot be undone, as nobody could tell whose wish it was.',
    body: z.strictObject({
      email: EmailAddress,
      reason: z._default(z.enum(['bounced', 'by-shop']), 'by-shop'),
    }),
    answer: { status: 204, description: 'It is not asked any more.' },
    problems: [],
  },
} as const satisfies Record<string, Operation>;
