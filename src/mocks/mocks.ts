/** The mocks as the package gives them out, `candor/mocks`: a shop in memory, and the handlers of Mock Service Worker that answer for it. */
export { handlers } from './handlers.ts';
export { createMemoryShop, type MemoryShop } from './memory-shop.ts';
export type { MemoryShopOptions } from './premises.ts';
