import * as z from 'zod/mini';

const Url = z.string();

export const WritingLinkList = z.object({
  /** At which one chooses the product first. */
  shop: z.object({ name: z.string(), url: Url }),
  products: z.array(z.object({ productID: z.string(), name: z.string(), url: Url })),
  nextCursor: z.nullable(z.string()),
});
export type WritingLinkList = z.infer<typeof WritingLinkList>;
