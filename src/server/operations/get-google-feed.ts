import { requireShop } from '../feeds/require-shop.ts';
import { googleFeed } from '../feeds/google-feed.ts';
import type { Send } from './files.ts';

export const getGoogleFeed: Send<'getGoogleFeed'> = async (
  { query: { site } },
  { database, shopId, media },
) => {
  const shopName = await requireShop(database, shopId);
  return {
    name: 'google-product-reviews.xml',
    type: 'application/xml; charset=utf-8',
    bytes: googleFeed(database, { shopId, shopName, mediaUrl: media.url, site }),
  };
};
