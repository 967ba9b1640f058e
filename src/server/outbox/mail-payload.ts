/** What the row of a mail keeps: too little to write it from, as it is written from what is true when it is sent. */
import * as z from 'zod/mini';
import { ALERT_KINDS } from '../../contract/own-alerts.ts';
import { ACCOUNT_CHANGES } from '../mail/templates/account-changed.ts';

export const MailPayload = z.object({
  /** Of `case.settled`: what the reviewer said. Of `promise.settled`: whether it was kept. */
  outcome: z.optional(z.boolean()),
  /** Why somebody of the shop gets it. */
  toldAs: z.optional(z.enum(['recipient', 'member', 'escalation'])),
  /** Of a member: whoever is none any more when it is sent gets nothing. */
  personId: z.optional(z.string()),
  /** Of `case.unanswered`: the step that it is for. */
  afterHours: z.optional(z.int()),
  /** Of `note.mentioned`. */
  noteId: z.optional(z.string()),
  /** Of `case.assigned`: who gave the cases away, and which these are. */
  by: z.optional(z.string()),
  reviewIds: z.optional(z.array(z.string())),
  /** Of a digest: what waited for it, and what it goes back to. */
  entries: z.optional(z.array(z.object({ kind: z.enum(ALERT_KINDS), reviewId: z.string() }))),
  since: z.optional(z.string()),
  /** Of `member.invited`. */
  inviteId: z.optional(z.string()),
  /** Of `account.changed`. */
  change: z.optional(z.enum(ACCOUNT_CHANGES)),
  /** Of an invitation, or a word of its buyer: which it is, and which of its mails. */
  invitation: z.optional(z.object({ id: z.string(), number: z.int() })),
  /** Of `person.asked`. */
  personRequestId: z.optional(z.string()),
  /** Of a test: what it tries. */
  tested: z.optional(z.enum(['recipient', 'escalation', 'digest', 'invitation'])),
  /** Of an invitation that is tried out. */
  language: z.optional(z.string()),
});
export type MailPayload = z.infer<typeof MailPayload>;
