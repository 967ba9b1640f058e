/** When somebody of the shop works, and who is told when a case waits too long by that. No shopper sees any of it. */
import * as z from 'zod/mini';
import { OpeningHours } from './channel.ts';
import { EmailAddress } from './submission.ts';
import { line } from './text.ts';
import { CalendarDay } from './times.ts';

export const ESCALATION_STEPS_MAX = 5;
/** The longest wait before a step, in working hours. */
export const ESCALATION_HOURS_MAX = 400;
export const DAYS_OFF_MAX = 400;

export const WorkingCalendar = z.object({
  /** In the time zone of the shop. Two entries of one day are two spans of it; without any, nobody ever works. */
  hours: z.array(OpeningHours),
  /** Days on which nobody works whatever the hours say, the earliest first. */
  daysOff: z.array(z.string()),
});
export type WorkingCalendar = z.infer<typeof WorkingCalendar>;

/** One entry of a list of hours that is sent. */
export const OpeningHoursChange = z
  .strictObject(OpeningHours.shape)
  .check(z.refine(({ opens, closes }) => opens < closes, { error: 'must open before it closes' }));

export const WorkingCalendarChange = z.strictObject({
  hours: z.array(OpeningHoursChange).check(z.maxLength(28)),
  daysOff: z.array(CalendarDay).check(z.maxLength(DAYS_OFF_MAX)),
});

export const EscalationStep = z.object({
  /** Working hours in which the shop has not answered. */
  afterHours: z.int(),
  /** Ids of members of the shop. */
  members: z.array(z.string()),
  /** Addresses of whoever has no account. */
  emails: z.array(z.string()),
});
export type EscalationStep = z.infer<typeof EscalationStep>;

export const EscalationChange = z
  .array(
    z
      .strictObject({
        afterHours: z.int().check(z.minimum(1), z.maximum(ESCALATION_HOURS_MAX)),
        members: z.array(line(1, 100)).check(z.maxLength(20)),
        emails: z.array(EmailAddress).check(z.maxLength(20)),
      })
      .check(
        z.refine(({ members, emails }) => members.length + emails.length > 0, {
          error: 'must name somebody',
        }),
      ),
  )
  .check(
    z.maxLength(ESCALATION_STEPS_MAX),
    z.refine(
      (steps) => steps.every((step, at) => at === 0 || step.afterHours > (steps[at - 1]?.afterHours ?? 0)),
      {
        error: 'must have a longer wait at each step than at the one before',
      },
    ),
  );
