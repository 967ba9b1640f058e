/** The mail as it would leave now, with the facts of the newest order. */
import type { Kysely } from 'kysely';
import { readInvitationSettings } from '../database/invitation-settings.ts';
import { readOrderedProducts, readSender } from '../database/invitations.ts';
import { readLatestPurchase } from '../database/purchases.ts';
import type { Tables } from '../database/schema.ts';
import type { Letter } from '../mail/letter.ts';
import { type LetterFacts, writeInvitation } from './invitation-letter.ts';
import { wordsFor } from './words/invitation-words.ts';

export interface PreviewChoice {
  readonly language: string;
  readonly isReminder: boolean;
}

/** Leads nowhere, so that nobody answers for a buyer by trying it out. */
const NOWHERE = '#';

export async function previewLetter(
  database: Kysely<Tables>,
  shopId: string,
  { language, isReminder }: PreviewChoice,
): Promise<{ readonly order: string | null; readonly letter: Letter }> {
  const settings = await readInvitationSettings(database, shopId);
  const shop = await readSender(database, shopId);
  const purchase = await readLatestPurchase(database, shopId);
  const products = purchase
    ? await readOrderedProducts(
        database,
        shopId,
        purchase.products.map(({ productId }) => productId),
      )
    : [];
  const facts: LetterFacts =
    purchase && products.length > 0
      ? { shop, name: purchase.name, products, incentive: settings.incentive }
      : { shop, ...EXAMPLE, incentive: settings.incentive };
  const { postalAddress } = settings;
  const writing = { link: NOWHERE, language: wordsFor(language), isReminder, postalAddress };
  return {
    order: facts.products === products ? (purchase?.orderNumber ?? null) : null,
    letter: writeInvitation(facts, writing),
  };
}

/** For a shop that has no order yet. */
const EXAMPLE: Pick<LetterFacts, 'name' | 'products'> = {
  name: 'Ida Lind',
  products: [
    { productId: 'shirt', name: 'Linen shirt', url: '', imageUrl: null },
    { productId: 'belt', name: 'Leather belt', url: '', imageUrl: null },
  ],
};
