import { findProducts } from '../database/found-products.ts';
import { fetchPage } from '../page-check/fetch-page.ts';
import { judgePage } from '../page-check/judge-page.ts';
import { noPageFinding } from '../page-check/no-page-words.ts';
import type { FurtherRead } from './handler.ts';

export const checkPage: FurtherRead<'checkPage'> = async ({ query: { url } }, reading) => {
  const { database, shopId, publicUrl, mediaUrl, version, outbound } = reading;
  const page = await fetchPage(url, { outbound, version });
  if ('why' in page) return { url, findings: [noPageFinding(page)] };
  const findings = await judgePage(page, {
    endpoint: `${publicUrl}/v1/shops/${shopId}`,
    publicUrl,
    version,
    mediaUrl,
    async productOf(name) {
      const keys = { id: name, handle: name, sku: name, gtin: name, url: undefined };
      const [id] = await findProducts(database, shopId, [keys]);
      return id;
    },
  });
  return { url: page.url.href, findings };
};
