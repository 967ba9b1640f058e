import { storeImportedProducts } from '../database/imported-products.ts';
import { replaceProductTags } from '../database/product-tags.ts';
import type { Write } from './handler.ts';

export const putProducts: Write<'putProducts'> = async ({ body: { products } }, { transaction, shopId }) => {
  const stored = await storeImportedProducts(
    transaction,
    shopId,
    products.map(({ productId, name, url, imageUrl, handle, sku, gtin }) => ({
      shop_id: shopId,
      id: productId,
      name,
      url,
      image_url: imageUrl ?? null,
      handle: handle ?? null,
      sku: sku ?? null,
      gtin: gtin ?? null,
    })),
  );
  await replaceProductTags(
    transaction,
    shopId,
    new Map(products.map(({ productId, tags }) => [productId, tags])),
  );
  return stored;
};
