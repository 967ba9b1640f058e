/** What each member is told of, and trying out what would be told. */
import * as z from 'zod/mini';
import { BUYER_LANGUAGE_TAGS } from '../buyer-languages.ts';
import { Delivery } from '../delivery.ts';
import type { Operation } from '../operation.ts';
import { OwnAlerts, OwnAlertsChange } from '../own-alerts.ts';
import { EmailAddress } from '../submission.ts';
import { ESCALATION_HOURS_MAX } from '../working-calendar.ts';

/** Only what is stored is tried, so that nobody is written to whom the shop has not named. */
const Tested = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('recipient'), email: EmailAddress }),
  z.strictObject({ of: z.literal('webhook'), url: z.string().check(z.maxLength(500)) }),
  z.strictObject({
    of: z.literal('escalation'),
    afterHours: z.int().check(z.minimum(1), z.maximum(ESCALATION_HOURS_MAX)),
  }),
  z.strictObject({ of: z.literal('digest') }),
  z.strictObject({ of: z.literal('invitation'), language: z._default(z.enum(BUYER_LANGUAGE_TAGS), 'en') }),
]);

export const alertOperations = {
  getOwnAlerts: {
    method: 'GET',
    path: '/merchant/own-alerts',
    access: 'merchant',
    right: 'see-cases',
    summary: 'What the member who asks is told of',
    description: 'Each member decides alone. An API key is nobody and is told of nothing.',
    answer: { status: 200, description: 'The choices.', body: OwnAlerts },
    problems: [],
  },
  changeOwnAlerts: {
    method: 'POST',
    path: '/merchant/own-alerts',
    access: 'merchant',
    right: 'see-cases',
    summary: 'Decides what one is told of',
    description: 'For the member who asks and nobody else; all choices at once.',
    body: OwnAlertsChange,
    answer: { status: 200, description: 'The choices as they are now.', body: OwnAlerts },
    problems: [],
  },
  testDelivery: {
    method: 'POST',
    path: '/merchant/delivery-tests',
    access: 'merchant',
    right: 'see-cases',
    summary: 'Sends a test',
    description:
      'To a recipient, a webhook, everybody of a step of the escalation, or, as the digest of now or as an invitation, to the member who asks. It goes the way of everything that is sent, at once, but is tried only once: ask for the delivery to learn what came of it. Who may not change the settings tests what would be sent to themselves alone.',
    body: Tested,
    answer: {
      status: 201,
      description: 'The tests, waiting.',
      body: z.object({ deliveries: z.array(Delivery) }),
    },
    problems: ['too-many-requests'],
  },
  getDelivery: {
    method: 'GET',
    path: '/merchant/deliveries/{deliveryId}',
    access: 'merchant',
    right: 'see-cases',
    summary: 'What became of a mail or webhook',
    description: 'As it stands in the log. Who may not read the log finds what was sent to themselves alone.',
    params: z.object({ deliveryId: z.uuid() }),
    answer: { status: 200, description: 'The delivery.', body: Delivery },
    problems: ['unknown-delivery'],
  },
} as const satisfies Record<string, Operation>;
