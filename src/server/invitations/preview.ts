/** The mail as it would leave now, with the facts of the newest order. */
import type { Kysely } from 'kysely';
import type { TrialVersion } from '../../contract/invitation-trial.ts';
import { readInvitationSettings } from '../database/invitation-settings.ts';
import { readOrderedProducts, readSender } from '../database/invitations.ts';
import { readLatestPurchase } from '../database/purchases.ts';
import { type OwnWords, readKeptWords, readLatestTrial } from '../database/invitation-trials.ts';
import type { Tables } from '../database/schema.ts';
import type { Letter } from '../mail/letter.ts';
import { type LetterFacts, writeInvitation } from './invitation-letter.ts';
import { wordsFor } from './words/invitation-words.ts';

export interface PreviewChoice {
  readonly language: string;
  readonly isReminder: boolean;
  readonly version: TrialVersion;
}

/** Leads nowhere, so that nobody answers for a buyer by trying it out. */
const NOWHERE = '#';

export async function previewLetter(
  database: Kysely<Tables>,
  shopId: string,
  { language, isReminder, version }: PreviewChoice,
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
  const ownWords = await wordsOfVersion(database, shopId, { language, version });
  const writing = { link: NOWHERE, language: wordsFor(language), ownWords, isReminder, postalAddress };
  return {
    order: facts.products === products ? (purchase?.orderNumber ?? null) : null,
    letter: writeInvitation(facts, writing),
  };
}

/** Those of the trial that runs are said in its language alone. */
async function wordsOfVersion(
  database: Kysely<Tables>,
  shopId: string,
  { language, version }: Pick<PreviewChoice, 'language' | 'version'>,
): Promise<OwnWords | undefined> {
  const trial = version === 'second' ? await readLatestTrial(database, shopId) : undefined;
  if (trial?.ended_at === null && trial.language === language) return trial;
  return readKeptWords(database, shopId, language);
}

/** For a shop that has no order yet. */
const EXAMPLE: Pick<LetterFacts, 'name' | 'products'> = {
  name: 'Ida Lind',
  products: [
    { productId: 'shirt', name: 'Linen shirt', url: '', imageUrl: null },
    { productId: 'belt', name: 'Leather belt', url: '', imageUrl: null },
  ],
};
