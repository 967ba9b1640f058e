import type { KeptKey } from './kept-draft.ts';

/**
 * A key for each text that is sent: the same one when the very same is sent again, so that a review
 * whose answer was lost is stored once; another one when the shopper has changed a word since.
 */
export function keyFor(body: string, last: KeptKey | undefined): KeptKey {
  if (last?.body === body) return last;
  // Not crypto.randomUUID: it is missing on pages without TLS.
  const parts = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36));
  return { key: parts.join('-'), body };
}
