/** What a fault of the rule of invitations is about. */
import type { InvitationsDraft } from './invitations-draft.ts';

interface Place {
  readonly name: string;
  readonly value?: string | undefined;
}

const NAMES: Readonly<Record<string, string>> = {
  '/delay/afterDelivery': 'the days after the delivery',
  '/delay/afterShipping': 'the days after the shipping',
  '/delay/afterOrder': 'the days after the order',
  '/hours': 'the hours in which mails leave',
  '/hours/from': 'the first hour',
  '/hours/until': 'the last hour',
  '/reminders': 'the number of reminders',
  '/reminderAfterDays': 'the days until a reminder',
  '/consent': 'the list of countries',
  '/staff': 'each address of your own people',
  '/postalAddress': 'the postal address',
  '/perMinute': 'the mails of a minute',
  '/incentive': 'what is given for a review',
  '/keepDays': 'the days for which addresses are kept',
};

/** By the pointer below `/invitations`. */
export function placeOfInvitations(draft: InvitationsDraft, pointer: string): Place {
  const [, part = '', at, ...rest] = pointer.split('/');
  if (part === 'staff') return { name: NAMES['/staff'] ?? '' };
  const number = Number(at) + 1;
  if (part === 'exceptions') {
    const what = rest[0] === 'name' ? 'the name' : 'the days';
    return { name: `${what} of exception ${number}` };
  }
  if (part === 'consent' && at !== undefined) {
    return { name: `country ${number}`, value: draft.consent[Number(at)]?.country };
  }
  const value = part === 'postalAddress' ? draft.postalAddress : undefined;
  return { name: NAMES[pointer] ?? `the part ${part}`, value };
}

/** The field in which it was typed: several addresses share one, and so do the hours. */
export function fieldOfInvitations(pointer: string): string {
  return pointer.replace(/^(\/staff)\/\d+$/, '$1').replace(/^\/hours$/, '/hours/from');
}
