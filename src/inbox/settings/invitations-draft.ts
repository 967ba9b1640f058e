/** The rule of invitations as it is being typed. */
import type {
  ConsentMode,
  Delay,
  InvitationSettings,
  WritingPlace,
} from '../../contract/invitation-settings.ts';
import { newKey } from './new-key.ts';

export type DelayDraft = { readonly [K in keyof Delay]: string };

export interface ExceptionDraft {
  readonly key: string;
  readonly of: 'product' | 'tag';
  readonly name: string;
  readonly delay: DelayDraft;
}

export interface ConsentDraft {
  readonly key: string;
  readonly country: string;
  readonly mode: ConsentMode;
}

export interface InvitationsDraft {
  readonly enabled: boolean;
  readonly delay: DelayDraft;
  readonly exceptions: readonly ExceptionDraft[];
  readonly from: string;
  readonly until: string;
  readonly reminders: string;
  readonly reminderAfterDays: string;
  readonly consent: readonly ConsentDraft[];
  /** With commas or line breaks between them. */
  readonly staff: string;
  readonly writeAt: WritingPlace;
  readonly postalAddress: string;
  readonly perMinute: string;
  readonly incentive: string;
  readonly keepDays: string;
}

export function invitationsDraftOf(settings: InvitationSettings): InvitationsDraft {
  const { enabled, delay, exceptions, hours, reminders, reminderAfterDays, consent, staff } = settings;
  const { writeAt, postalAddress, perMinute, incentive, keepDays } = settings;
  return {
    enabled,
    delay: delayDraftOf(delay),
    exceptions: exceptions.map((exception) => ({
      key: newKey(),
      of: exception.of,
      name: exception.name,
      delay: delayDraftOf(exception.delay),
    })),
    from: typed(hours.from),
    until: typed(hours.until),
    reminders: typed(reminders),
    reminderAfterDays: typed(reminderAfterDays),
    consent: consent.map((choice) => ({ key: newKey(), ...choice })),
    staff: staff.join(', '),
    writeAt,
    postalAddress,
    perMinute: typed(perMinute),
    incentive,
    keepDays: typed(keepDays),
  };
}

/** Without the rows that were added and left empty. */
export function tidiedInvitations(draft: InvitationsDraft): InvitationsDraft {
  return {
    ...draft,
    exceptions: draft.exceptions.filter(({ name }) => name.trim() !== ''),
    consent: draft.consent.filter(({ country }) => country.trim() !== ''),
  };
}

export function invitationsOf(draft: InvitationsDraft): InvitationSettings {
  const { enabled, exceptions, consent, staff, writeAt, postalAddress, incentive } = tidiedInvitations(draft);
  return {
    enabled,
    delay: delayOf(draft.delay),
    exceptions: exceptions.map(({ of, name, delay }) => ({ of, name: name.trim(), delay: delayOf(delay) })),
    hours: { from: number(draft.from), until: number(draft.until) },
    reminders: number(draft.reminders),
    reminderAfterDays: number(draft.reminderAfterDays),
    consent: consent.map(({ country, mode }) => ({ country: country.trim().toUpperCase(), mode })),
    staff: staff.split(/[\s,;]+/).filter((each) => each !== ''),
    writeAt,
    postalAddress: postalAddress.trim(),
    perMinute: number(draft.perMinute),
    incentive: incentive.trim(),
    keepDays: number(draft.keepDays),
  };
}

export function delayDraftOf({ afterDelivery, afterShipping, afterOrder }: Delay): DelayDraft {
  return {
    afterDelivery: typed(afterDelivery),
    afterShipping: typed(afterShipping),
    afterOrder: typed(afterOrder),
  };
}

function delayOf({ afterDelivery, afterShipping, afterOrder }: DelayDraft): Delay {
  return {
    afterDelivery: number(afterDelivery),
    afterShipping: number(afterShipping),
    afterOrder: number(afterOrder),
  };
}

/** What was no number is kept as null. */
function typed(value: number): string {
  return Number.isFinite(value) ? String(value) : '';
}

/** What is no number is sent as it is, so that it is refused. */
function number(text: string): number {
  return /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
}
