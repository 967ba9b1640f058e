/**
 * A shop that lives in memory and behaves as the contract says, so that the demo
 * and the tests of the widget run with no server. It shares the contract with the
 * server and nothing else: the contract suite holds both to the same promises.
 * The inbox is the server's own and is not among what it answers.
 */
import type { InputOf } from '../contract/check-request.ts';
import type { AnswerOf } from '../contract/operations.ts';
import type { buyerOperations } from '../contract/operations/buyer.ts';
import type { readerOperations } from '../contract/operations/reader.ts';
import type { replyOperations } from '../contract/operations/replies.ts';
import type { reviewerOperations } from '../contract/operations/reviewer.ts';
import type { storefrontOperations } from '../contract/operations/storefront.ts';
import { forBuyers } from './for-buyers.ts';
import { forReaders } from './for-readers.ts';
import { forReviewers } from './for-reviewers.ts';
import { forShoppers } from './for-shoppers.ts';
import { forTheMerchant } from './for-the-merchant.ts';
import { type MemoryShopOptions, Premises } from './premises.ts';

type Answered = typeof storefrontOperations &
  typeof readerOperations &
  typeof reviewerOperations &
  typeof buyerOperations &
  typeof replyOperations;

export type Answers<O = Answered> = {
  readonly [N in keyof O & keyof Answered]: (input: InputOf<N>) => AnswerOf<N>;
};

export interface MemoryShop extends Answers {
  readonly apiKey: string | undefined;
  readonly asksForWork: boolean;
  /** Whether the token is the one of this very review. */
  readonly isOwn: (reviewId: string, token: string) => boolean;
}

export function createMemoryShop(options: MemoryShopOptions): MemoryShop {
  const premises = new Premises(options);
  return {
    apiKey: options.apiKey,
    asksForWork: options.asksForWork ?? false,
    isOwn: (reviewId, token) => premises.isOwn(reviewId, token),
    ...forShoppers(premises),
    ...forReaders(premises),
    ...forReviewers(premises),
    ...forBuyers(premises),
    ...forTheMerchant(premises),
  };
}
