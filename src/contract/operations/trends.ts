/** How things went over time. A backend that has an inbox of its own need not serve it. */
import * as z from 'zod/mini';
import type { Operation } from '../operation.ts';
import { Month, MonthReport, Trends } from '../trends.ts';

export const trendOperations = {
  getTrends: {
    method: 'GET',
    path: '/merchant/insights/trends',
    access: 'merchant',
    right: 'see-figures',
    summary: 'How replies, root causes and ratings went over time',
    description: 'Weeks and months are those of the time zone of the shop.',
    query: z.strictObject({
      days: z._default(z.int().check(z.minimum(1), z.maximum(366)), 90),
    }),
    answer: { status: 200, description: 'The figures by week, month and product.', body: Trends },
    problems: [],
  },
  getMonth: {
    method: 'GET',
    path: '/merchant/insights/month',
    access: 'merchant',
    right: 'see-figures',
    summary: 'A month and the one before it',
    description:
      'Without a month it is the one that runs, up to now; then the month before is counted as far as this one is.',
    query: z.strictObject({ month: z.optional(Month) }),
    answer: { status: 200, description: 'The figures of both.', body: MonthReport },
    problems: [],
  },
} as const satisfies Record<string, Operation>;
