/** What readers say is wrong, as the shop reads it. */
import type { ReportReason } from '../../contract/report-reasons.ts';
import type { ReportedReview } from '../../contract/reported-reviews.ts';

const REASONS: Readonly<Record<ReportReason, string>> = {
  'off-topic': 'not about the product',
  'advertising': 'advertising',
  'insulting': 'insulting',
  'private-details': 'private details of somebody',
  'not-genuine': 'not genuine',
  'unlawful': 'unlawful',
};

/** `insulting (3), advertising` */
export function reasonWords(reasons: ReportedReview['reasons']): string {
  return reasons
    .map(({ reason, count }) => (count > 1 ? `${REASONS[reason]} (${count})` : REASONS[reason]))
    .join(', ');
}
