/** Invitations as a merchant reads of them. */
import type { Invitation, InvitationListName, LeftOutReason, WaitReason } from '../../contract/invitation.ts';
import { plural } from '../../ui/format.ts';
import { momentWords } from '../time-words.ts';

export const LIST_NAMES: Readonly<Record<InvitationListName, string>> = {
  'next': 'To come',
  'asked': 'Asked',
  'left-out': 'Left out',
  'not-arrived': 'Not arrived',
};

export const LIST_EMPTY: Readonly<Record<InvitationListName, string>> = {
  'next': 'Nothing is to come. Each order that comes in is looked at here.',
  'asked': 'Nobody was asked yet.',
  'left-out': 'No order was left out.',
  'not-arrived': 'No buyer says that an order has not arrived.',
};

export const WAIT_WORDS: Readonly<Record<WaitReason, string>> = {
  'not-yet': 'The time has not come',
  'night': 'It is no decent hour where the buyer is',
  'matter-open': 'A case, a return or a refund of the order is open',
  'many-mails': 'The buyer has had five mails in 30 days',
  'postponed': 'The buyer has put it off',
  'reminder': 'The next is a reminder, unless they answer',
};

export const LEFT_OUT_WORDS: Readonly<Record<LeftOutReason, string>> = {
  'test-order': 'A test order',
  'cancelled': 'The order was cancelled',
  'no-products': 'It holds no product that can be reviewed',
  'refunded': 'All of it was paid back',
  'no-address': 'It has no address, or what was known of it is removed',
  'staff': 'One of your own people',
  'suppressed': 'The buyer wants no more of these mails, or none reaches them',
  'objected': 'The buyer objected to mails',
  'not-opted-in': 'The country wants a yes, and the buyer gave none',
  'consent-unknown': 'The country asks for consent, and the order tells nothing of it',
  'objection-not-offered': 'The buyer was not offered to object when giving the address',
  'asked-before': 'Asked about all of it, or reviewed, in the last 12 months',
  'too-late': 'It became known 60 days after its time',
};

export function stateWords(invitation: Invitation): string {
  const { leftOut, waitsFor, nextAt, mails, answers, isRevoked } = invitation;
  if (isRevoked) return 'Taken back';
  if (leftOut !== null) return LEFT_OUT_WORDS[leftOut];
  if (answers > 0) return `${plural(answers, 'product')} reviewed`;
  if (nextAt === null) return mails > 0 ? 'Not answered; nothing more is sent' : 'Nothing more comes of it';
  const when = momentWords(nextAt);
  return waitsFor === null ? `Looked at ${when}` : `${WAIT_WORDS[waitsFor]}: ${when}`;
}

export function pastWords({ askedAt, openedAt, mails, notArrivedAt }: Invitation): string {
  return [
    askedAt !== null && `asked ${momentWords(askedAt)}`,
    mails > 1 && plural(mails - 1, 'reminder'),
    openedAt !== null && `page opened ${momentWords(openedAt)}`,
    notArrivedAt !== null && `“not arrived” said ${momentWords(notArrivedAt)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
