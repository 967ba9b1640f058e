/** What one member wants to be told of, and when. Each decides it alone; no shopper sees any of it. */
import * as z from 'zod/mini';

export const ALERT_KINDS = [
  'negative-review',
  'contact-asked',
  'customer-spoke',
  'promise-due',
  'promise-late',
  'assigned',
  'mentioned',
] as const;
/**
 * `customer-spoke`: the reviewer wrote back, said "resolved" or "not yet", or changed the review.
 * `assigned` and `mentioned` are what colleagues do.
 */
export type AlertKind = (typeof ALERT_KINDS)[number];

export const ALERT_TIMINGS = ['at-once', 'digest', 'never'] as const;
/** By a mail of its own, in the daily digest, or not at all. */
export type AlertTiming = (typeof ALERT_TIMINGS)[number];

const Timing = z.enum(ALERT_TIMINGS);

export const OwnAlerts = z.strictObject({
  timings: z.strictObject({
    'negative-review': Timing,
    'contact-asked': Timing,
    'customer-spoke': Timing,
    'promise-due': Timing,
    'promise-late': Timing,
    'assigned': Timing,
    'mentioned': Timing,
  }),
  /** A review with more stars than this is no `negative-review` to this member; the shop may draw the line lower. */
  negativeUpTo: z.int().check(z.minimum(1), z.maximum(4)),
  /** Of which cases: all, or those that are this member's or nobody's. */
  cases: z.enum(['all', 'mine-or-nobodys']),
  digest: z.strictObject({
    isDaily: z.boolean(),
    /** On working days from this hour on, by the time of the shop. */
    hour: z.int().check(z.minimum(0), z.maximum(23)),
  }),
});
export type OwnAlerts = z.infer<typeof OwnAlerts>;

/** Whoever gets no digest cannot leave anything to it. */
export const OwnAlertsChange = OwnAlerts.check(
  z.superRefine(({ timings, digest }, context) => {
    if (digest.isDaily) return;
    for (const kind of ALERT_KINDS.filter((each) => timings[each] === 'digest')) {
      context.addIssue({
        code: 'custom',
        path: ['timings', kind],
        message: 'must be at-once or never while there is no daily digest',
      });
    }
  }),
);
