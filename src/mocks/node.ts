import { setupServer } from 'msw/node';
import { handlers } from './handlers.ts';
import type { MemoryShop } from './memory-shop.ts';

/** For tests: `listen()` before, `close()` after. */
export function mockInNode(endpoint: string, shop: MemoryShop) {
  return setupServer(...handlers(endpoint, shop));
}
