/** A collection page has dozens of badges; they travel in one request per endpoint. */
import { listRatings } from 'virtual:compiled-operations';
import { createCaller } from '../client/caller.ts';
import { accepted } from '../client/client.ts';
import type { AggregateRating } from '../contract/review.ts';
import { pageParsed } from './page-parsed.ts';

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
  const answer = await createCaller({ endpoint })(listRatings, { query: { product: [...products] } });
  const { ratings } = accepted(listRatings, answer);
  return new Map(ratings.map(({ productID, aggregateRating }) => [productID, aggregateRating]));
}
