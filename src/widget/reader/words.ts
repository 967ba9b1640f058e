/** What the reader's stage says. */
import type { Filter } from '../../contract/filters.ts';
import type { ReportReason } from '../../contract/report-reasons.ts';

export const GROUP_WORDS: Readonly<Record<Filter, string>> = {
  rating: 'Stars',
  topic: 'What went wrong',
  verified: 'Only',
  media: 'Only',
  language: 'Language',
};

export const REASON_WORDS: Readonly<Record<ReportReason, string>> = {
  'off-topic': 'It is not about this product',
  'advertising': 'It is advertising',
  'insulting': 'It insults or threatens someone',
  'private-details': 'It tells private details of someone',
  'not-genuine': 'It does not seem to be a real experience',
  'unlawful': 'It breaks the law',
};

/** What a mark beside a review means, in one sentence that is true of every shop. */
export const MARK_WORDS: Readonly<Record<string, string>> = {
  verified: 'The purchase is proven by an order or an invitation. Nobody can set this mark by hand.',
  incentivized:
    'The writer was given something for writing, such as a voucher, whatever they wrote. Nobody can take this mark away.',
  imported:
    'The review was written in another system and moved in. Such a review never counts as a verified purchase.',
  edited: 'The writer changed the review. The versions before can be read beneath it.',
};
