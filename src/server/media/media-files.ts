/** The photos themselves, for any page of any origin. What an address shows never changes. */
import { Hono } from 'hono';
import type { ServerDependencies } from '../dependencies.ts';
import { ProblemException } from '../problem-exception.ts';
import { PHOTO_TYPE, photoPath } from './media-store.ts';

/** The patterns leave no way out of the store. */
const FILE = '/:shop{[a-z0-9][a-z0-9-]{0,62}}/:id{[0-9a-f-]{36}}/:file{[\\w-]{43}\\.webp}';

export function mediaFiles({ media: { store } }: ServerDependencies): Hono {
  return new Hono().get(FILE, async (c) => {
    const { shop: shopId, id, file } = c.req.param();
    const bytes = await store.get(photoPath({ shopId, id, hash: file.slice(0, -'.webp'.length) }));
    if (!bytes) throw new ProblemException('unknown-address');
    return c.body(bytes, 200, {
      'Content-Type': PHOTO_TYPE,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Surrogate-Key': `shop/${shopId} media/${shopId}/${id}`,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      // Were it ever taken for a document, it would still be one that can do nothing.
      'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
    });
  });
}
