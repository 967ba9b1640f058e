/** A collection page has dozens of badges; they travel in one request per endpoint. */
import { createCaller } from '../client/caller.ts';
import type { AggregateRating, Ratings } from '../contract/review.ts';
import { pageParsed } from './page-parsed.ts';

/** listRatings of the contract; its answer is judged here, by what a badge shows, as every page carries this. */
const RATINGS = { method: 'GET', path: '/ratings' } as const;

/** As many products as one request may name (the contract's RATINGS_MAX, which would bring zod along). */
const BATCH = 100;

interface Batch {
  readonly products: Set<string>;
  readonly answer: Promise<Map<string, AggregateRating>>;
}

/** The batches that can still be joined, by endpoint. */
const batches = new Map<string, Batch>();

/** Answers undefined for a product that the shop does not know. */
export async function requestRating(endpoint: string, product: string): Promise<AggregateRating | undefined> {
  let batch = batches.get(endpoint);
  if (!batch || (batch.products.size >= BATCH && !batch.products.has(product))) {
    const products = new Set<string>();
    batch = { products, answer: askWhenComplete(endpoint, products) };
    batches.set(endpoint, batch);
  }
  batch.products.add(product);
  return (await batch.answer).get(product);
}

/** Badges arrive one by one while the page is parsed, and all at once when a script draws it. */
async function askWhenComplete(
  endpoint: string,
  products: Set<string>,
): Promise<Map<string, AggregateRating>> {
  await pageParsed();
  if (batches.get(endpoint)?.products === products) batches.delete(endpoint);
  const answer = await createCaller({ endpoint })(RATINGS, { query: { product: [...products] } });
  // Whatever it is, if it is no list of them this throws.
  const { ratings } = answer as Ratings;
  return new Map(
    ratings
      .map(({ productID, aggregateRating }) => [productID, aggregateRating] as const)
      .filter(([, rating]) => isShowable(rating)),
  );
}

function isShowable({ ratingValue, ratingCount }: AggregateRating): boolean {
  return (
    Number.isInteger(ratingCount) &&
    ratingCount >= 0 &&
    (ratingValue === null || (ratingValue >= 1 && ratingValue <= 5))
  );
}
