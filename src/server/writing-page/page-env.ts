import type { Context } from 'hono';
import type { OpenProduct } from '../database/open-product.ts';
import type { BuyerLanguage } from '../invitations/words/invitation-words.ts';

export interface WritingShop {
  readonly shopId: string;
  readonly name: string;
}

/** What the address leaves behind. */
export interface WritingEnv {
  Variables: {
    shop: WritingShop;
    product: OpenProduct;
    language: BuyerLanguage;
    /** Whose pictures it shows. */
    pictured: readonly { readonly imageUrl: string | null }[];
  };
}

export type WritingContext = Context<WritingEnv>;
