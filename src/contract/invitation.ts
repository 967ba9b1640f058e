/** Invitations as the shop sees them: what is to come, what was left out, and what came of them. */
import * as z from 'zod/mini';
import { Day, Time } from './times.ts';

/** Why an invitation has not left yet. */
export const WAIT_REASONS = [
  'not-yet',
  'night',
  'matter-open',
  'many-mails',
  'postponed',
  'reminder',
] as const;
export type WaitReason = (typeof WAIT_REASONS)[number];

/** Why nobody is asked about an order. None of them has to do with what anybody thinks of it. */
export const LEFT_OUT_REASONS = [
  'test-order',
  'cancelled',
  'no-products',
  'refunded',
  'no-address',
  'staff',
  'suppressed',
  'objected',
  'not-opted-in',
  'consent-unknown',
  'objection-not-offered',
  'asked-before',
  'too-late',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** Why an address gets no invitation any more. */
export type SuppressionReason = 'unsubscribed' | 'bounced' | 'by-shop' | 'erased';

/** `next`: a mail may come of it. `left-out`: none ever does. `asked`: one has left. `not-arrived`: the buyer says so of the order. */
export const INVITATION_LISTS = ['next', 'left-out', 'asked', 'not-arrived'] as const;
export type InvitationListName = (typeof INVITATION_LISTS)[number];

export const Invitation = z.object({
  id: z.string(),
  /** As the shop and its buyer call the order; null once it is forgotten. */
  order: z.nullable(z.string()),
  /** Names of what it asks about. */
  products: z.array(z.string()),
  /** Mails that have left, reminders included. */
  mails: z.int(),
  /** When it is looked at next; null when nothing more comes. */
  nextAt: z.nullable(Time),
  waitsFor: z.nullable(z.enum(WAIT_REASONS)),
  leftOut: z.nullable(z.enum(LEFT_OUT_REASONS)),
  askedAt: z.nullable(Time),
  openedAt: z.nullable(Time),
  /** How many of its products were reviewed. */
  answers: z.int(),
  notArrivedAt: z.nullable(Time),
  isRevoked: z.boolean(),
});
export type Invitation = z.infer<typeof Invitation>;

export const InvitationList = z.object({
  invitations: z.array(Invitation),
  nextCursor: z.nullable(z.string()),
});
export type InvitationList = z.infer<typeof InvitationList>;

const Count = z.int().check(z.minimum(0));

const Funnel = z.object({
  /** Orders whose buyers were sent a mail. */
  invited: Count,
  /** Of these, where the mail server took one. */
  delivered: Count,
  /** Of these, where a browser showed the page. */
  opened: Count,
  /** Of these, where at least one product was reviewed. */
  reviewed: Count,
});
export type Funnel = z.infer<typeof Funnel>;

/** From one star to five. */
const Stars = z.array(Count);

export const InvitationFigures = z.object({
  days: z.int(),
  funnel: Funnel,
  /** Those asked about most, each with its own funnel. */
  products: z.array(
    z.object({ product: z.object({ productID: z.string(), name: z.string() }), funnel: Funnel }),
  ),
  /** Reviews of these days: those that an invitation brought, and all others that were written here. */
  stars: z.object({ invited: Stars, others: Stars }),
  /** By the week in which the first mail left, where the shop is. */
  weeks: z.array(z.object({ starts: Day, invited: Count, reviewed: Count })),
  leftOut: z.array(z.object({ because: z.enum(LEFT_OUT_REASONS), count: Count })),
  waiting: z.array(z.object({ because: z.enum(WAIT_REASONS), count: Count })),
});
export type InvitationFigures = z.infer<typeof InvitationFigures>;

/** A mail as it would leave now. */
export const InvitationPreview = z.object({
  /** The order whose facts it shows; null when there is none yet, and it shows an example. */
  order: z.nullable(z.string()),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
});
export type InvitationPreview = z.infer<typeof InvitationPreview>;
