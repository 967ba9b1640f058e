/** The permanent link of a product, or of the shop, at which anybody may write: for parcels, counters and receipts. */
export function writingPath(shopId: string, productId?: string): string {
  return `/w/${shopId}${productId === undefined ? '' : `/${encodeURIComponent(productId)}`}`;
}
