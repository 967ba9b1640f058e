/** Why a reader reports a review, in the order in which it is offered. Apart from the schemas, as the widget carries no zod. */
export const REPORT_REASONS = [
  'off-topic',
  'advertising',
  'insulting',
  'private-details',
  'not-genuine',
  'unlawful',
] as const;

export type ReportReason = (typeof REPORT_REASONS)[number];
