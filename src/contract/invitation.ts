/** Invitations as the shop sees them: what is to come, what was left out, and what came of them. */

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
export type SuppressionReason = 'unsubscribed' | 'bounced' | 'by-shop';
