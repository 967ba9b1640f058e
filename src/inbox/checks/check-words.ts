import type { Signal } from '../../contract/check.ts';
import type { RejectionReason } from '../../contract/rejection-reasons.ts';

/** Why somebody is asked to look at a review. */
export const SIGNAL_WORDS: Readonly<Record<Signal, string>> = {
  'links': 'It holds a link',
  'repeated-text': 'Another review says nearly the same',
  'many-at-once': 'Many reviews from this address within a day',
  'many-from-network': 'Many reviews from the same network within a day',
  'disposable-address': 'Its author gave a throw-away e-mail address',
  'offensive-words': 'It may hold offensive words',
  'other-language': 'It seems to be in another language than the page',
  'personal-facts': 'It may tell a telephone number, an e-mail address or a postal address',
  'staff-address': 'Its author has an address of your staff',
  'member-address': 'Its author has an address of a member of this inbox',
  'reported': 'A reader reported it',
  'mended': 'It was rejected, and its author has changed it',
};

export const REASON_NAMES: Readonly<Record<RejectionReason, string>> = {
  'unlawful': 'Unlawful',
  'profane-or-hateful': 'Profane or hateful',
  'personal-facts': 'Tells personal facts',
  'unrelated': 'About neither the product nor the shop',
  'spam-or-fake': 'Spam or fake',
  'duplicate': 'Says the same as another by its author',
  'copyright': 'Somebody else has the rights to it',
};
