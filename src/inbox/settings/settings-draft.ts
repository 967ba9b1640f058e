/**
 * The settings as they are being typed. It may be wrong or half done; what it comes to as a change
 * of the settings is worked out anew each time, so that nothing has to be kept in step.
 */
import type { AttributeSetting } from '../../contract/attribute.ts';
import type { Channel } from '../../contract/channel.ts';
import type { WebhookOccurrence } from '../../contract/delivery.ts';
import type { ShopSettings, ShopSettingsChange, WebhookKind } from '../../contract/shop-settings.ts';
import { STEPS } from '../../contract/steps.ts';
import { addressOf, type ChannelType, urlOf } from './channel-address.ts';
import {
  type InvitationsDraft,
  invitationsDraftOf,
  invitationsOf,
  tidiedInvitations,
} from './invitations-draft.ts';
import { newKey } from './new-key.ts';
import { type Span, spansOf, storedHours } from './opening-hours.ts';

/** A row of a list; the key stays when others come and go. */
export interface Line {
  readonly key: string;
  readonly text: string;
}

export interface ChannelDraft {
  readonly key: string;
  readonly type: ChannelType;
  readonly name: string;
  readonly address: string;
  /** Empty while it is that of the shop. */
  readonly timeZone: string;
  readonly spans: readonly Span[];
}

export interface AttributeDraft extends Omit<AttributeSetting, 'products'> {
  readonly key: string;
  /** Their ids, one a line. */
  readonly products: string;
}

export interface WebhookDraft {
  readonly key: string;
  readonly url: string;
  readonly kind: WebhookKind;
  /** Null for everything. */
  readonly occurrences: readonly WebhookOccurrence[] | null;
}

export interface CalendarDraft {
  readonly spans: readonly Span[];
  /** In their order. */
  readonly daysOff: readonly string[];
}

export interface StepDraft {
  readonly key: string;
  /** As it is typed. */
  readonly afterHours: string;
  readonly members: readonly string[];
  /** With commas between them. */
  readonly emails: string;
}

export interface SettingsDraft {
  readonly name: string;
  readonly timeZone: string;
  readonly negativeUpTo: number;
  readonly holdDays: number;
  readonly channels: readonly ChannelDraft[];
  readonly attributes: readonly AttributeDraft[];
  readonly recipients: readonly Line[];
  readonly webhooks: readonly WebhookDraft[];
  readonly workingCalendar: CalendarDraft;
  readonly escalation: readonly StepDraft[];
  readonly invitations: InvitationsDraft;
}

/** All that a merchant wants the settings to be. */
export type Wish = Required<{ [K in keyof ShopSettingsChange]: Exclude<ShopSettingsChange[K], undefined> }>;

/** In the order in which they stand on the page. */
export const PARTS = [
  'name',
  'timeZone',
  'negativeUpTo',
  'holdDays',
  'channels',
  'attributes',
  'recipients',
  'workingCalendar',
  'escalation',
  'webhooks',
  'invitations',
] as const;

export function aLine(text = ''): Line {
  return { key: newKey(), text };
}

export function draftOf(settings: Wish | ShopSettings): SettingsDraft {
  const { name, timeZone, negativeUpTo, channels, attributes, recipients, webhooks } = settings;
  const { holdDays, workingCalendar, escalation } = settings;
  return {
    name,
    timeZone,
    negativeUpTo,
    holdDays,
    channels: channels.map((channel) => channelDraftOf(channel, timeZone)),
    attributes: attributes.map(attributeDraftOf),
    recipients: recipients.map(aLine),
    webhooks: webhooks.map(({ url, kind, occurrences }) => ({ key: newKey(), url, kind, occurrences })),
    workingCalendar: { spans: spansOf(workingCalendar.hours), daysOff: workingCalendar.daysOff },
    escalation: escalation.map(({ afterHours, members, emails }) => ({
      key: newKey(),
      // What was no number is kept as null.
      afterHours: Number.isFinite(afterHours) ? String(afterHours) : '',
      members,
      emails: emails.join(', '),
    })),
    invitations: invitationsDraftOf(settings.invitations),
  };
}

function attributeDraftOf(attribute: AttributeSetting): AttributeDraft {
  return { ...attribute, key: newKey(), products: attribute.products.join('\n') };
}

export function newAttribute(): AttributeDraft {
  const words = Array.from({ length: STEPS }, () => '');
  return { key: newKey(), name: '', words, best: 'high', products: '' };
}

function channelDraftOf(channel: Channel, shopTimeZone: string): ChannelDraft {
  const { type, name, url, timeZone, openingHours } = channel;
  return {
    key: newKey(),
    type,
    name,
    address: addressOf(type, url),
    timeZone: timeZone === shopTimeZone ? '' : timeZone,
    spans: spansOf(openingHours),
  };
}

/** Without the rows that were added and left empty; so each place in it is the same as in the draft. */
export function tidied(draft: SettingsDraft): SettingsDraft {
  const isFilled = ({ text }: Line) => text.trim() !== '';
  const isBegun = ({ opens, closes }: Span) => opens !== '' || closes !== '';
  return {
    ...draft,
    channels: draft.channels
      .filter(({ name, address }) => name.trim() !== '' || address.trim() !== '')
      .map((channel) => ({
        ...channel,
        spans: channel.spans.filter(isBegun),
      })),
    attributes: draft.attributes.filter(({ name, words }) =>
      [name, ...words].some((text) => text.trim() !== ''),
    ),
    recipients: draft.recipients.filter(isFilled),
    webhooks: draft.webhooks.filter(({ url }) => url.trim() !== ''),
    workingCalendar: {
      spans: draft.workingCalendar.spans.filter(isBegun),
      daysOff: draft.workingCalendar.daysOff,
    },
    escalation: draft.escalation.filter(
      ({ afterHours, members, emails }) =>
        afterHours.trim() !== '' || members.length > 0 || emails.trim() !== '',
    ),
    invitations: tidiedInvitations(draft.invitations),
  };
}

export function wishOf(draft: SettingsDraft): Wish {
  const { name, timeZone, negativeUpTo, channels, recipients, webhooks, ...others } = tidied(draft);
  const { holdDays, attributes, workingCalendar, escalation } = others;
  return {
    name: name.trim(),
    timeZone: timeZone.trim(),
    negativeUpTo,
    holdDays,
    channels: channels.map((channel) => ({
      type: channel.type,
      name: channel.name.trim(),
      url: urlOf(channel.type, channel.address),
      timeZone: channel.timeZone.trim() || timeZone.trim(),
      openingHours: storedHours(channel.spans),
    })),
    attributes: attributes.map((attribute) => ({
      name: attribute.name.trim(),
      words: attribute.words.map((word) => word.trim()),
      best: attribute.best,
      products: attribute.products.split('\n').flatMap((id) => id.trim() || []),
    })),
    recipients: recipients.map(({ text }) => text.trim()),
    webhooks: webhooks.map(({ url, kind, occurrences }) => ({
      url: url.trim(),
      kind,
      occurrences: occurrences && [...occurrences],
    })),
    workingCalendar: {
      hours: storedHours(workingCalendar.spans),
      daysOff: [...workingCalendar.daysOff],
    },
    escalation: escalation.map(({ afterHours, members, emails }) => ({
      // What is no number is sent as it is, so that it is refused.
      afterHours: /^\d+$/.test(afterHours.trim()) ? Number(afterHours) : Number.NaN,
      members: [...members],
      emails: emails.split(/[\s,;]+/).filter((email) => email !== ''),
    })),
    invitations: invitationsOf(draft.invitations),
  };
}

/** Only what is no longer as it was, so that nobody overwrites what a colleague has changed elsewhere. */
export function changeOf(draft: SettingsDraft, stored: Wish): ShopSettingsChange {
  const wish = wishOf(draft);
  return Object.fromEntries(
    PARTS.filter((part) => !isSame(wish[part], stored[part])).map((part) => [part, wish[part]]),
  );
}

/** What was typed upon one state of the settings, upon a newer one. */
export function rebased(draft: SettingsDraft, from: Wish, to: Wish): SettingsDraft {
  const wish = wishOf(draft);
  const kept = PARTS.filter((part) => !isSame(wish[part], from[part]) || isSame(wish[part], to[part]));
  return { ...draftOf(to), ...Object.fromEntries(kept.map((part) => [part, draft[part]])) };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
