/** Starts the demo with no server: first the worker that answers, then the widget that asks. */
import { mockInBrowser } from '../src/mocks/browser.ts';
import { createMemoryShop } from '../src/mocks/memory-shop.ts';
import { demoReviews } from './mock-reviews.ts';
import { catalogue } from './shop/catalogue.ts';
import { CHANNELS } from './shop/channels.ts';
import { ENDPOINT } from './storefront/embed.ts';
import { SHOP } from './storefront/layout.ts';
import { productPath } from './storefront/product-parts.ts';

const shop = createMemoryShop({
  name: SHOP,
  products: catalogue.map((product) => ({
    productID: product.id,
    name: product.name,
    url: productPath(product),
  })),
  reviews: demoReviews,
  channels: CHANNELS,
});

await mockInBrowser(ENDPOINT, shop).start({ onUnhandledFrame: 'bypass', quiet: true });
await import('../src/widget/candor.ts');
