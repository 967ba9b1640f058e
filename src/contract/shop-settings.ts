/** What a merchant decides for the shop. */
import * as z from 'zod/mini';
import { AttributeSetting } from './attribute.ts';
import { Channel, OpeningHours } from './channel.ts';
import { LENGTHS } from './lengths.ts';
import { EmailAddress } from './submission.ts';
import { line } from './text.ts';

const TimeZone = z
  .string()
  .check(z.maxLength(64), z.refine(isTimeZone, { error: 'must be a time zone such as Europe/Berlin' }));

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

const NegativeUpTo = z.int().check(z.minimum(1), z.maximum(4));

export const Webhook = z.object({
  id: z.string(),
  url: z.string(),
  /** Signs each delivery. @see https://www.standardwebhooks.com */
  secret: z.string(),
});
export type Webhook = z.infer<typeof Webhook>;

export const ShopSettings = z.object({
  name: z.string(),
  /** IANA name; promises fall due by its days. */
  timeZone: z.string(),
  /** A review with at most this many stars opens a case. */
  negativeUpTo: NegativeUpTo,
  channels: z.array(Channel),
  /** What the form asks besides the stars, in this order. */
  attributes: z.array(z.object(AttributeSetting.shape)),
  /** Who is told by mail of what happens in a case. */
  recipients: z.array(z.string()),
  webhooks: z.array(Webhook),
});
export type ShopSettings = z.infer<typeof ShopSettings>;

const ChannelChange = z.strictObject({
  type: Channel.shape.type,
  name: line(1, LENGTHS.name),
  url: Channel.shape.url.check(z.maxLength(500)),
  timeZone: TimeZone,
  openingHours: z
    .array(
      z
        .strictObject(OpeningHours.shape)
        .check(z.refine(({ opens, closes }) => opens < closes, { error: 'must open before it closes' })),
    )
    .check(z.maxLength(28)),
});

/** What is left out stays as it is; a list that is given takes the place of the one before. */
export const ShopSettingsChange = z.strictObject({
  name: z.optional(line(1, LENGTHS.name)),
  timeZone: z.optional(TimeZone),
  negativeUpTo: z.optional(NegativeUpTo),
  channels: z.optional(z.array(ChannelChange).check(z.maxLength(8))),
  /**
   * One that is named again with the same words keeps its answers. With other words it is another one,
   * so that no answer is ever shown as one to words that its reviewer did not see.
   */
  attributes: z.optional(z.array(AttributeSetting).check(z.maxLength(10))),
  recipients: z.optional(z.array(EmailAddress).check(z.maxLength(20))),
  /** One that is named again keeps its secret. */
  webhooks: z.optional(
    z
      .array(
        z.strictObject({
          url: z
            .url({ protocol: /^https?$/, error: 'must be an http or https address' })
            .check(z.maxLength(500)),
        }),
      )
      .check(z.maxLength(5)),
  ),
});
export type ShopSettingsChange = z.infer<typeof ShopSettingsChange>;
