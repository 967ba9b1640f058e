/** Orders of the demo shop, as its own system would tell them, so that there is somebody to ask. */
import { FIRST_INVITATION_SETTINGS } from '../../src/contract/invitation-settings.ts';
import { Order } from '../../src/contract/orders.ts';
import { writes } from '../../src/server/operations/index.ts';
import type { Writing } from '../../src/server/operations/handler.ts';

const DAY = 86_400_000;

interface Placed {
  readonly by: string;
  readonly products: readonly (readonly [id: string, name: string])[];
  readonly daysAgo: number;
  readonly arrivedDaysAgo?: number;
  readonly country?: string;
  readonly language?: string;
  readonly isReturning?: boolean;
  readonly isCancelled?: boolean;
  readonly objectionOffered?: boolean;
}

const TEE = ['clothing-862', 'Wren Bib Tee'] as const;
const SWEATER = ['clothing-895', 'Tilda Swing Sweater'] as const;
const JACKET = ['clothing-984', 'Harbour Denim Jacket'] as const;
const DRESS = ['clothing-1078', 'Marit Flared Dress'] as const;
const SKIRT = ['clothing-1008', 'Petra Lace Skirt'] as const;

/** Two of them are asked as soon as the demo runs, so that there is a mail to look at. */
const PLACED: readonly Placed[] = [
  { by: 'Ida Lind', products: [SWEATER, JACKET], daysAgo: 12, arrivedDaysAgo: 8 },
  { by: 'Jonas Weber', products: [DRESS], daysAgo: 14, arrivedDaysAgo: 9, country: 'DE', language: 'de' },
  { by: 'Saoirse Byrne', products: [TEE], daysAgo: 5, arrivedDaysAgo: 2 },
  { by: 'Mei Chen', products: [SKIRT, TEE], daysAgo: 3 },
  { by: 'Lucia Gomez', products: [JACKET], daysAgo: 15, arrivedDaysAgo: 11, isReturning: true },
  { by: 'Nora Berg', products: [DRESS], daysAgo: 6, isCancelled: true },
  {
    by: 'Clara Dubois',
    products: [SWEATER],
    daysAgo: 9,
    arrivedDaysAgo: 6,
    country: 'FR',
    objectionOffered: false,
  },
];

export async function placeOrders(writing: Writing): Promise<void> {
  const invitations = {
    ...FIRST_INVITATION_SETTINGS,
    enabled: true,
    // At any hour, as nobody knows when the demo is opened.
    hours: { from: 0, until: 24 },
    postalAddress: 'Lindfold, Torstraße 1, 10119 Berlin',
  };
  await writes.changeSettings({ body: { invitations } }, writing);
  const orders = PLACED.map((placed, at) => orderOf(placed, at, writing.now));
  await writes.receiveOrders({ body: { orders } }, writing);
}

function orderOf(placed: Placed, at: number, now: Date): Order {
  const { by, products, daysAgo, arrivedDaysAgo, country = 'US', language = 'en' } = placed;
  const daysBefore = (days: number) => new Date(now.getTime() - days * DAY).toISOString();
  return Order.parse({
    orderId: `demo-${at + 1}`,
    number: `#${1042 + at}`,
    placedAt: daysBefore(daysAgo),
    shippedAt: arrivedDaysAgo === undefined ? null : daysBefore(arrivedDaysAgo + 2),
    deliveredAt: arrivedDaysAgo === undefined ? null : daysBefore(arrivedDaysAgo),
    cancelledAt: placed.isCancelled === true ? daysBefore(daysAgo - 1) : null,
    email: `${by.toLowerCase().replace(' ', '.')}@customers.example`,
    name: by,
    country,
    language,
    consent: { objectionOffered: placed.objectionOffered ?? true },
    returnOpen: placed.isReturning ?? false,
    lines: products.map(([productId, name]) => ({ productId, name })),
  });
}
