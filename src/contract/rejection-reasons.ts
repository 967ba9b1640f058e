/**
 * Why a review may be kept from publication: none of them is about what it thinks of the shop. Delivery and
 * service belong to the shop, so that a review of them is not unrelated.
 *
 * @see https://www.ecfr.gov/current/title-16/chapter-I/subchapter-D/part-465/section-465.7
 */
export const REJECTION_REASONS = [
  'unlawful',
  'profane-or-hateful',
  'personal-facts',
  'unrelated',
  'spam-or-fake',
  'duplicate',
  'copyright',
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

/** What each says to people, after "because". */
export const REJECTION_WORDS: Readonly<Record<RejectionReason, string>> = {
  'unlawful': 'it holds something unlawful',
  'profane-or-hateful': 'it is profane or hateful',
  'personal-facts': 'it tells personal facts, such as a telephone number or an address',
  'unrelated': 'it is about neither the product nor the shop',
  'spam-or-fake': 'it looks like advertising, or like a review that nobody wrote from experience',
  'duplicate': 'it says the same as another review by the same person',
  'copyright': 'it holds what somebody else has the rights to',
};
