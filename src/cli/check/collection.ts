/** The level "collection": what the shop's own system tells, so that buyers can be asked. */
import type { OperationName } from '../../contract/operations.ts';
import type { Bench, Trial } from './trial.ts';
import { expectThat } from './verdict.ts';

const collection = (operation: OperationName, promise: string, run: Trial['run']): Trial => ({
  level: 'collection',
  operation,
  promise,
  run,
});

export const collectionTrials: readonly Trial[] = [
  collection('putProducts', 'a product told again changes nothing', async (bench) => {
    const first = await storeTestProduct(bench);
    const again = await storeTestProduct(bench);
    expectThat(
      first.added <= 1 && again.added === 0 && again.changed === 0,
      `told again, /added is ${again.added} and /changed ${again.changed}`,
      'Know a product by its productId.',
    );
  }),
  collection('receiveOrders', 'what is older than what is known of an order changes nothing', orderTrial),
  collection('receiveOrders', 'only the shop may tell of orders', (bench) =>
    bench.endpoint.refuses('receiveOrders', { body: { orders: [order(bench, OLDER)] } }, 'unauthorized'),
  ),
];

/** Also before the level "write", so that there is something to write to. */
export function storeTestProduct(bench: Bench) {
  const products = [
    {
      productId: bench.testProduct,
      name: 'A product of candor check',
      url: 'https://shop.example/candor-check',
    },
  ];
  return bench.endpoint.get('putProducts', { bearer: bench.key(), body: { products } });
}

/** Marked as a test and without an address, so that nobody is ever written to. */
const order = ({ testProduct }: Bench, toldAt: string) => ({
  orderId: 'candor-check',
  placedAt: '2026-01-02T03:04:05.000Z',
  toldAt,
  test: true,
  lines: [{ productId: testProduct, name: 'A product of candor check' }],
});

const OLDER = '2026-01-02T03:04:05.000Z';

async function orderTrial(bench: Bench): Promise<void> {
  const tell = (toldAt: string) =>
    bench.endpoint.get('receiveOrders', { bearer: bench.key(), body: { orders: [order(bench, toldAt)] } });
  await tell(new Date().toISOString());
  const older = await tell(OLDER);
  expectThat(
    older.received === 1 && older.changed === 0,
    `of what is older, /received is ${older.received} and /changed ${older.changed}`,
    'Know an order by its orderId, and change nothing that is older by toldAt.',
  );
}
