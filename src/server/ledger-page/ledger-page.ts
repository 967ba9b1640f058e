/** The ledger for people, in the manner of the other pages that need no script. */
import { Hono } from 'hono';
import { readShop, shopExists } from '../database/shops.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { pageHeaders } from '../reviewer-page/page-headers.ts';
import { pageFault } from '../reviewer-page/page-fault.ts';
import { runRead } from '../run-operation.ts';
import { READER } from '../actor.ts';
import { drawLedger, noLedger } from './draw-ledger.ts';

export function ledgerPage(dependencies: ServerDependencies): Hono {
  const { database, media, publicUrl } = dependencies;
  const pages = new Hono();
  pages.onError(pageFault(dependencies));
  pages.use(pageHeaders(media.url));
  pages.get('/:shop', async (c) => {
    const shopId = c.req.param('shop');
    if (!(await shopExists(database, shopId))) return c.html(noLedger(), 404);
    const { name } = await readShop(database, shopId);
    const ledger = await runRead(dependencies, { name: 'getLedger', shopId, actor: READER, input: {} });
    return c.html(drawLedger(ledger, { shopId, name, endpoint: `${publicUrl}/v1/shops/${shopId}` }));
  });
  return pages;
}
