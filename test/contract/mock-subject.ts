import { createMemoryShop } from '../../src/mocks/memory-shop.ts';
import { mockInNode } from '../../src/mocks/node.ts';
import { ATTRIBUTES, PRODUCTS, REVIEWS, SHOP } from './seed.ts';
import type { Subject } from './subject.ts';

export async function startMock(): Promise<Subject> {
  const endpoint = `http://mock.example/v1/shops/${SHOP.id}`;
  const apiKey = 'cdr_mock_key';
  const shop = createMemoryShop({
    name: SHOP.name,
    products: PRODUCTS,
    attributes: ATTRIBUTES,
    reviews: REVIEWS,
    apiKey,
  });
  const server = mockInNode(endpoint, shop);
  server.listen();
  return { endpoint, apiKey, stop: async () => server.close() };
}
