/** What the inbox asks of the reference server. A backend that has an inbox of its own need not serve it. */
import * as z from 'zod/mini';
import { CaseDetail, CaseList } from '../case.ts';
import { CaseFilters, QueueState } from '../case-work.ts';
import { Delivery, DeliveryList } from '../delivery.ts';
import { Insights } from '../insights.ts';
import { Cursor, type Operation, PageLimit, ReviewParams } from '../operation.ts';
import { ShopSettings, ShopSettingsChange } from '../shop-settings.ts';
import { SeenVersion } from '../submission.ts';
import { TOPICS } from '../topics.ts';

export const inboxOperations = {
  listCases: {
    method: 'GET',
    path: '/merchant/cases',
    access: 'merchant',
    right: 'see-cases',
    summary: 'The queue of cases, the most urgent first',
    description:
      'Late promises come first, then those who asked to be contacted, promises that fall due, and customers who wait; within a reason fewer stars and a longer wait come first. A case is listed when all filters fit it.',
    query: z.strictObject({
      state: z._default(QueueState, 'active'),
      ...CaseFilters.shape,
      cursor: z.optional(Cursor),
      limit: PageLimit,
    }),
    answer: { status: 200, description: 'A page of the queue.', body: CaseList },
    problems: [],
  },
  getCase: {
    method: 'GET',
    path: '/merchant/cases/{reviewId}',
    access: 'merchant',
    right: 'see-cases',
    summary: 'A case with all that belongs to it',
    description:
      'The review, its thread, the private wish to be contacted, the order that it is about as far as orders are known, and the log of what was done.',
    params: ReviewParams,
    answer: { status: 200, description: 'The case.', body: CaseDetail },
    problems: ['unknown-case'],
  },
  correctTopic: {
    method: 'PATCH',
    path: '/merchant/cases/{reviewId}',
    access: 'merchant',
    right: 'answer-cases',
    summary: 'The merchant names the root cause',
    description:
      "Counted for the shop in place of the reviewer's own choice, which stays as it is where shoppers see it. Null takes the correction back.",
    params: ReviewParams,
    body: z.strictObject({ topic: z.nullable(z.enum(TOPICS)) }),
    answer: { status: 200, description: 'The case.', body: CaseDetail },
    problems: ['unknown-case'],
  },
  closeCase: {
    method: 'POST',
    path: '/merchant/cases/{reviewId}/close',
    access: 'merchant',
    right: 'answer-cases',
    summary: "The merchant closes a case without the reviewer's word",
    description:
      'Shoppers do not see it as resolved. It opens again when the reviewer writes or says "not yet".',
    params: ReviewParams,
    body: z.strictObject({ seenVersion: SeenVersion }),
    answer: { status: 200, description: 'The case.', body: CaseDetail },
    problems: ['unknown-case', 'case-changed', 'move-not-allowed'],
  },
  getSettings: {
    method: 'GET',
    path: '/merchant/settings',
    access: 'merchant',
    right: 'see-cases',
    summary: "The shop's settings",
    description:
      'With the secrets of its webhooks. Whoever may not change the settings is answered no webhooks, recipients and steps of the escalation.',
    answer: { status: 200, description: 'The settings.', body: ShopSettings },
    problems: [],
  },
  changeSettings: {
    method: 'PATCH',
    path: '/merchant/settings',
    access: 'merchant',
    right: 'change-settings',
    summary: "Changes some of the shop's settings",
    description: 'What is left out stays as it is. All of it is stored, or nothing.',
    body: ShopSettingsChange,
    answer: { status: 200, description: 'The settings as they are now.', body: ShopSettings },
    problems: [],
  },
  listDeliveries: {
    method: 'GET',
    path: '/merchant/deliveries',
    access: 'merchant',
    right: 'see-buyers',
    summary: 'The mails and webhooks that were sent or wait to be',
    description: 'The newest first.',
    query: z.strictObject({ cursor: z.optional(Cursor), limit: PageLimit }),
    answer: { status: 200, description: 'A page of the log.', body: DeliveryList },
    problems: [],
  },
  replayDelivery: {
    method: 'POST',
    path: '/merchant/deliveries/{deliveryId}/replay',
    access: 'merchant',
    right: 'see-buyers',
    summary: 'Sends a mail or webhook once more',
    description: 'With the same id, so that a receiver that had it knows it again.',
    params: z.object({ deliveryId: z.uuid() }),
    answer: { status: 200, description: 'The delivery, waiting.', body: Delivery },
    problems: ['unknown-delivery'],
  },
  getInsights: {
    method: 'GET',
    path: '/merchant/insights',
    access: 'merchant',
    right: 'see-figures',
    summary: 'What became of the cases of the last days',
    description: 'Counted over all cases that were opened in these days.',
    query: z.strictObject({
      days: z._default(z.int().check(z.minimum(1), z.maximum(366)), 30),
    }),
    answer: { status: 200, description: 'The figures.', body: Insights },
    problems: [],
  },
} as const satisfies Record<string, Operation>;
