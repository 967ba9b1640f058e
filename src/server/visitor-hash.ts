import { createHash } from 'node:crypto';

/** What is kept of a visitor: another value for each review, so that no two acts can be told to be of one reader. */
export function visitorHash(shopId: string, reviewId: string, visitor: string): Buffer {
  return createHash('sha256').update(`visitor\n${shopId}\n${reviewId}\n${visitor}`).digest();
}
