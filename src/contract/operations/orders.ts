/** Orders on their way in. */
import * as z from 'zod/mini';
import type { Operation } from '../operation.ts';
import { Order, ORDERS_MAX } from '../orders.ts';

export const orderOperations = {
  receiveOrders: {
    method: 'POST',
    path: '/merchant/orders',
    access: 'merchant',
    summary: 'Tells of orders, or of what has changed of them',
    description:
      'Whole orders, each known by its id: sent again they change nothing, and one that is older than what is known is passed over. All of them are stored, or none.',
    body: z.strictObject({
      orders: z.array(Order).check(
        z.minLength(1),
        z.maxLength(ORDERS_MAX),
        z.refine((orders) => new Set(orders.map(({ id }) => id)).size === orders.length, {
          error: 'must name each order once',
        }),
      ),
    }),
    answer: {
      status: 200,
      description: 'How many were stored, and how many were older than what is known.',
      body: z.object({ stored: z.int(), passedOver: z.int() }),
    },
    problems: [],
  },
} as const satisfies Record<string, Operation>;
