/**
 * The way of a person to what is kept of them. The token in a mail opens nothing by itself: its button
 * puts another in its place, which is good for a short time and shows and erases. Both are made from the
 * server's secret, and the database holds the SHA-256 of the one that is good now.
 */
import { createHmac } from 'node:crypto';
import { addressIn, tokenOf } from '../private-link.ts';

/** `mailed`: shown to nobody but the holder of the mailbox. `opened`: known to whoever pressed the button. */
export type PersonStep = 'mailed' | 'opened';

export interface PersonRequestAddress {
  readonly shopId: string;
  readonly requestId: string;
}

export function makePersonToken(
  secret: string,
  { shopId, requestId }: PersonRequestAddress,
  step: PersonStep,
): string {
  const proof = createHmac('sha256', secret)
    .update(`person-request\n${shopId}\n${requestId}\n${step}`)
    .digest('base64url');
  return tokenOf(shopId, requestId, proof);
}

/** What a token says of itself; nothing of it is believed before its hash was compared. */
export function personRequestIn(token: string): PersonRequestAddress | undefined {
  const address = addressIn(token);
  return address && { shopId: address.shopId, requestId: address.reviewId };
}

export function askPath(shopId: string): string {
  return `/privacy/${shopId}`;
}

export function personPath(token: string): string {
  return `/privacy/of/${token}`;
}
