import { setupWorker } from 'msw/browser';
import { handlers } from './handlers.ts';
import type { MemoryShop } from './memory-shop.ts';

/** For pages with no server: await its `start()` before the first request. */
export function mockInBrowser(endpoint: string, shop: MemoryShop) {
  return setupWorker(...handlers(endpoint, shop));
}
