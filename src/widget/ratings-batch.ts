/** A collection page has dozens of badges; they travel in one request per endpoint. */
import { listRatings } from 'virtual:compiled-operations';
import { createCaller } from '../client/caller.ts';
import { createClient } from '../client/client.ts';
import type { AggregateRating } from '../contract/review.ts';

/** As many products as one request may name (the contract's RATINGS_MAX, which would bring zod along). */
const BATCH = 100;

type Batch = Map<string, PromiseWithResolvers<AggregateRating | undefined>>;
const batches = new Map<string, Batch>();

/** Answers undefined for a product that the shop does not know. */
export function requestRating(endpoint: string, product: string): Promise<AggregateRating | undefined> {
  let batch = batches.get(endpoint);
  if (!batch || (batch.size >= BATCH && !batch.has(product))) {
    batch = new Map();
    batches.set(endpoint, batch);
    void flushWhenComplete(endpoint, batch);
  }
  let waiting = batch.get(product);
  if (!waiting) {
    waiting = Promise.withResolvers();
    batch.set(product, waiting);
  }
  return waiting.promise;
}

/** Badges arrive one by one while the page is parsed, and all at once when a script draws it. */
async function flushWhenComplete(endpoint: string, batch: Batch): Promise<void> {
  if (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  await Promise.resolve();
  if (batches.get(endpoint) === batch) batches.delete(endpoint);
  try {
    const client = createClient({ listRatings }, createCaller({ endpoint }));
    const { ratings } = await client.listRatings({ query: { product: [...batch.keys()] } });
    for (const { productID, aggregateRating } of ratings) batch.get(productID)?.resolve(aggregateRating);
    for (const { resolve } of batch.values()) resolve(undefined);
  } catch (error) {
    for (const { reject } of batch.values()) reject(error);
  }
}
