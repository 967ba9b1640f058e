/**
 * The link in a mail that asks for reviews. Each mail has a token of its own, made from the server's
 * secret; the database holds its SHA-256, so that links go on working when the secret is changed.
 */
import { createHmac } from 'node:crypto';
import { addressIn, tokenOf } from '../private-link.ts';

export interface InvitationAddress {
  readonly shopId: string;
  readonly invitationId: string;
}

export function makeInvitationToken(
  secret: string,
  { shopId, invitationId }: InvitationAddress,
  number: number,
): string {
  const proof = createHmac('sha256', secret)
    .update(`invitation\n${shopId}\n${invitationId}\n${number}`)
    .digest('base64url');
  return tokenOf(shopId, invitationId, proof);
}

/** What a token says of itself; nothing of it is believed before its hash was compared. */
export function invitationIn(token: string): InvitationAddress | undefined {
  const address = addressIn(token);
  return address && { shopId: address.shopId, invitationId: address.reviewId };
}

export function invitationLink(publicUrl: string, token: string): string {
  return `${publicUrl}/i/${token}`;
}

/**
 * Opens the form within the widget on the page of a product, with these stars chosen: the token, and the stars
 * as its last part. Undefined where the address of that page is not known.
 */
export function productPageLink(url: string, token: string, stars: number): string | undefined {
  const page = URL.parse(url);
  if (!page || !/^https?:$/.test(page.protocol)) return undefined;
  page.searchParams.set('candor', `${token}.${stars}`);
  return page.href;
}
