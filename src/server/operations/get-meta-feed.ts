import { metaFeed } from '../feeds/meta-feed.ts';
import { requireShop } from '../feeds/require-shop.ts';
import type { Send } from './files.ts';

export const getMetaFeed: Send<'getMetaFeed'> = async ({ query: { site } }, { database, shopId, media }) => {
  const shopName = await requireShop(database, shopId);
  return {
    name: 'meta-reviews.csv',
    type: 'text/csv; charset=utf-8',
    bytes: metaFeed(database, { shopId, shopName, mediaUrl: media.url, site }),
  };
};
