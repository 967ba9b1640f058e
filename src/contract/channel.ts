/**
 * The ways to reach the shop, which stand open at every rating.
 *
 * @see https://schema.org/ContactPoint
 */
import * as z from 'zod/mini';

/** 24 hours, such as `09:00`; `24:00` closes at midnight. */
const TimeOfDay = z
  .string()
  .check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: 'must be a time such as 09:00' }));

export const OpeningHours = z.object({
  dayOfWeek: z.enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']),
  opens: TimeOfDay,
  closes: TimeOfDay,
});

export const Channel = z.object({
  type: z.enum(['email', 'phone', 'chat', 'form']),
  /** As shoppers read it, such as `Call us: 030 1234567`. */
  name: z.string(),
  /** Where it leads; no other scheme is followed. */
  url: z
    .string()
    .check(z.regex(/^(https:\/\/|mailto:|tel:)\S+$/, { error: 'must begin with https://, mailto: or tel:' })),
  /** IANA name of the zone that the hours are in, such as `Europe/Berlin`. */
  timeZone: z.string(),
  /** When someone answers; empty when that is not said. Two entries of one day are two spans of it. */
  openingHours: z.array(OpeningHours),
});
export type Channel = z.infer<typeof Channel>;
