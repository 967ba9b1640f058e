/** What a merchant decides for the shop. */
import * as z from 'zod/mini';
import { ATTRIBUTES_MAX, AttributeSetting } from './attribute.ts';
import { Channel } from './channel.ts';
import { WEBHOOK_OCCURRENCES } from './delivery.ts';
import { InvitationSettings, InvitationSettingsChange } from './invitation-settings.ts';
import { LENGTHS } from './lengths.ts';
import { EmailAddress } from './submission.ts';
import { line } from './text.ts';
import { TimeZone } from './time-zone.ts';
import {
  EscalationChange,
  EscalationStep,
  OpeningHoursChange,
  WorkingCalendar,
  WorkingCalendarChange,
} from './working-calendar.ts';

/** How many days every review of the shop is held before it is published by itself. */
export const HOLD_DAYS_MAX = 14;
const HoldDays = z.int().check(z.minimum(0), z.maximum(HOLD_DAYS_MAX));

const NegativeUpTo = z.int().check(z.minimum(1), z.maximum(4));

export const WEBHOOK_KINDS = ['signed', 'chat', 'teams'] as const;
/**
 * `signed`: the whole event, for a system of the shop's own. `chat`: `{ "text": ... }`, as Slack, Mattermost
 * and what imitates them take it. `teams`: an Adaptive Card, as the workflows of Microsoft Teams take it.
 */
export type WebhookKind = (typeof WEBHOOK_KINDS)[number];

export const Webhook = z.object({
  id: z.string(),
  url: z.string(),
  kind: z.enum(WEBHOOK_KINDS),
  /** What it is told of; null for everything, also for what Candor may tell of one day. */
  occurrences: z.nullable(z.array(z.enum(WEBHOOK_OCCURRENCES))),
  /** Signs each delivery of a `signed` one. @see https://www.standardwebhooks.com */
  secret: z.string(),
});
export type Webhook = z.infer<typeof Webhook>;

export const ShopSettings = z.object({
  name: z.string(),
  /** IANA name; promises fall due by its days. */
  timeZone: z.string(),
  /** A review with at most this many stars opens a case. */
  negativeUpTo: NegativeUpTo,
  /** After so many days a review is published by itself, whatever its stars; 0 for at once. */
  holdDays: HoldDays,
  channels: z.array(Channel),
  /** What the form asks besides the stars, in this order. */
  attributes: z.array(z.object(AttributeSetting.shape)),
  /** Addresses that are told by mail of all that happens in a case. That of a member is told what the member wants. */
  recipients: z.array(z.string()),
  webhooks: z.array(Webhook),
  workingCalendar: WorkingCalendar,
  /** Who else is told of a case that the shop has not answered, the shortest wait first. */
  escalation: z.array(EscalationStep),
  /** By which rule buyers are asked for reviews. */
  invitations: InvitationSettings,
});
export type ShopSettings = z.infer<typeof ShopSettings>;

const ChannelChange = z.strictObject({
  type: Channel.shape.type,
  name: line(1, LENGTHS.name),
  url: Channel.shape.url.check(z.maxLength(500)),
  timeZone: TimeZone,
  openingHours: z.array(OpeningHoursChange).check(z.maxLength(28)),
});

/** What is left out stays as it is; a list that is given takes the place of the one before. */
export const ShopSettingsChange = z.strictObject({
  name: z.optional(line(1, LENGTHS.name)),
  timeZone: z.optional(TimeZone),
  negativeUpTo: z.optional(NegativeUpTo),
  /** For reviews that are written from now on. */
  holdDays: z.optional(HoldDays),
  channels: z.optional(z.array(ChannelChange).check(z.maxLength(8))),
  /**
   * One that is named again with the same words keeps its answers. With other words it is another one,
   * so that no answer is ever shown as one to words that its reviewer did not see.
   */
  attributes: z.optional(z.array(AttributeSetting).check(z.maxLength(ATTRIBUTES_MAX))),
  recipients: z.optional(z.array(EmailAddress).check(z.maxLength(20))),
  /** One that is named again keeps its secret. */
  webhooks: z.optional(
    z
      .array(
        z.strictObject({
          url: z
            .url({ protocol: /^https?$/, error: 'must be an http or https address' })
            .check(z.maxLength(500)),
          kind: z._default(z.enum(WEBHOOK_KINDS), 'signed'),
          occurrences: z._default(
            z.nullable(z.array(z.enum(WEBHOOK_OCCURRENCES)).check(z.minLength(1), z.maxLength(20))),
            null,
          ),
        }),
      )
      .check(z.maxLength(5)),
  ),
  workingCalendar: z.optional(WorkingCalendarChange),
  /** A step counts for cases that reach it after it was stored, so that nobody is flooded on the first day. */
  escalation: z.optional(EscalationChange),
  /** All of it at once. */
  invitations: z.optional(InvitationSettingsChange),
});
export type ShopSettingsChange = z.infer<typeof ShopSettingsChange>;
/** As it is sent: what has a default may be left out. */
export type ShopSettingsChangeInput = z.input<typeof ShopSettingsChange>;
