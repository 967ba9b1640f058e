/** What a shop tells of its orders and products, so that buyers can be asked and purchases be known. */
import type { Operation } from '../operation.ts';
import { OrderSource, OrderSourceChange, OrderSourceList, OrderSourceParams } from '../order-source.ts';
import { OrderBatch, ORDERS_BYTES_MAX, ProductBatch, ReceivedOrders, StoredProducts } from '../orders.ts';

export const orderOperations = {
  receiveOrders: {
    method: 'POST',
    path: '/merchant/orders',
    access: 'merchant',
    right: 'ask-buyers',
    summary: 'Takes orders, one or many, and what has changed of them',
    description:
      'Sending an order again is harmless: it is known by its id, and what is older than what is known changes nothing. Either all of a batch is taken or nothing of it; a fault names the order by its place. Products that are not known yet come to be. An order without an address is taken, and nobody is asked about it.',
    body: OrderBatch,
    bodyMax: ORDERS_BYTES_MAX,
    answer: {
      status: 200,
      description: 'How many were taken, and how many told something new.',
      body: ReceivedOrders,
    },
    problems: [],
  },
  putProducts: {
    method: 'PUT',
    path: '/merchant/products',
    access: 'merchant',
    right: 'ask-buyers',
    summary: 'Keeps products current: name, address, picture, codes, tags',
    description:
      'A product that is known takes on what is said here; one that is not comes to be. None goes away, as its reviews stay.',
    body: ProductBatch,
    bodyMax: ORDERS_BYTES_MAX,
    answer: { status: 200, description: 'How many are new, and how many changed.', body: StoredProducts },
    problems: [],
  },
  listOrderSources: {
    method: 'GET',
    path: '/merchant/order-sources',
    access: 'merchant',
    right: 'change-settings',
    summary: 'The platforms that tell of orders by webhooks, and how that goes',
    description: 'Where each sends them, and what came last. Nothing of an order is told here.',
    answer: { status: 200, description: 'All platforms.', body: OrderSourceList },
    problems: [],
  },
  changeOrderSource: {
    method: 'PUT',
    path: '/merchant/order-sources/{platform}',
    access: 'merchant',
    right: 'change-settings',
    summary: 'Sets the secret by which the webhooks of a platform are believed',
    description: 'A webhook that is not signed with it is refused. The secret is kept and never shown.',
    params: OrderSourceParams,
    body: OrderSourceChange,
    answer: { status: 200, description: 'As it is now.', body: OrderSource },
    problems: [],
  },
} as const satisfies Record<string, Operation>;
