/** What the reader's stage says. */
import type { Filter } from '../../contract/filters.ts';
import type { ReportReason } from '../../contract/report-reasons.ts';
import { t } from '../../ui/words.ts';

export const GROUP_WORDS: Readonly<Record<Filter, string>> = {
  rating: t`Stars`,
  topic: t`What went wrong`,
  verified: t`Only`,
  media: t`Only`,
  language: t`Language`,
};

export const REASON_WORDS: Readonly<Record<ReportReason, string>> = {
  'off-topic': t`It is not about this product`,
  'advertising': t`It is advertising`,
  'insulting': t`It insults or threatens someone`,
  'private-details': t`It tells private details of someone`,
  'not-genuine': t`It does not seem to be a real experience`,
  'unlawful': t`It breaks the law`,
};

/** What a mark beside a review means, in one sentence that is true of every shop. */
export const MARK_WORDS: Readonly<Record<string, string>> = {
  verified: t`The purchase is proven by an order or an invitation. Nobody can set this mark by hand.`,
  staff: t`The writer works for the shop. Such a review never counts as a verified purchase.`,
  incentivized: t`The writer was given something for writing, such as a voucher, whatever they wrote. Nobody can take this mark away.`,
  imported: t`The review was written in another system and moved in. Such a review never counts as a verified purchase.`,
  edited: t`The writer changed the review. The versions before can be read beneath it.`,
};
