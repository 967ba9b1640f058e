/**
 * The reviewer's private link. Its token is made from the server's secret, so that a mail can carry
 * the link again without the token being stored anywhere: the database holds its SHA-256, and the
 * number of the token that is good now.
 *
 * The token names shop and review, so that a page needs nothing else: `<shop>.<review>.<proof>`.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

const TOKEN = /^([a-z0-9][a-z0-9-]{0,62})\.([\w-]{22})\.([\w-]{43})$/;

export interface PrivateLinkAddress {
  readonly shopId: string;
  readonly reviewId: string;
}

/** The token of that number; a higher one takes the place of all before. */
export function makeToken(
  secret: string,
  { shopId, reviewId }: PrivateLinkAddress,
  generation: number,
): string {
  const proof = createHmac('sha256', secret)
    .update(`private-link\n${shopId}\n${reviewId}\n${generation}`)
    .digest('base64url');
  return tokenOf(shopId, reviewId, proof);
}

/** Of all links in mails: the shop, the id of what it is about, and 256 bits that prove it. */
export function tokenOf(shopId: string, id: string, proof: string): string {
  return `${shopId}.${Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')}.${proof}`;
}

/** What a token says of itself; nothing of it is believed before its hash was compared. */
export function addressIn(token: string): PrivateLinkAddress | undefined {
  const [, shopId, id] = TOKEN.exec(token) ?? [];
  if (shopId === undefined || id === undefined) return undefined;
  const hex = Buffer.from(id, 'base64url').toString('hex');
  return { shopId, reviewId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') };
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export function isSameHash(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

export function privateLink(publicUrl: string, token: string): string {
  return `${publicUrl}/r/${token}`;
}
