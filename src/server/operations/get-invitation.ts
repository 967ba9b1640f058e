import type { Kysely } from 'kysely';
import type { OpenedInvitation } from '../../contract/invited.ts';
import { markOpened } from '../database/invitations.ts';
import type { Tables } from '../database/schema.ts';
import { findLeadingProducts } from '../database/variants.ts';
import { invitationLink } from '../invitations/invitation-link.ts';
import { type OpenInvitation, openInvitation } from '../invitations/open-invitation.ts';
import { shownName } from '../invitations/shown-name.ts';
import { ProblemException } from '../problem-exception.ts';
import { ownReview } from './get-own-review.ts';
import type { Read, Reading } from './handler.ts';

/** Asked by a script within a page, so that somebody has it before their eyes: scanners of mails run none. */
export const getInvitation: Read<'getInvitation'> = async ({ headers, query }, reading) => {
  const { shopId, database, now, publicUrl } = reading;
  const token = tokenIn(headers);
  const facts = await openOrRefuse(database, shopId, token);
  await markOpened(database, { shopId, invitationId: facts.invitation.id }, now);
  const asked =
    query.product === undefined
      ? facts.products
      : await alike(database, shopId, facts.products, query.product);
  return {
    url: invitationLink(publicUrl, token),
    author: { name: shownName(facts.purchase.name) },
    incentive: facts.invitation.incentive,
    products: await Promise.all(asked.map((product) => toAnswered(product, reading))),
  };
};

export function tokenIn({ authorization }: { readonly authorization: string }): string {
  return authorization.replace(/^Bearer /, '');
}

/** A link opens what its own shop asks, and nothing of another. */
export async function openOrRefuse(
  database: Kysely<Tables>,
  shopId: string,
  token: string,
): Promise<OpenInvitation> {
  const opened = await openInvitation(database, token);
  if (opened.state === 'unknown' || opened.facts.shopId !== shopId)
    throw new ProblemException('unknown-invitation');
  if (opened.state !== 'open') throw new ProblemException(`invitation-${opened.state}`);
  return opened.facts;
}

type Product = OpenInvitation['products'][number];

async function alike(
  database: Kysely<Tables>,
  shopId: string,
  products: readonly Product[],
  productId: string,
): Promise<readonly Product[]> {
  const ids = products.map((each) => each.productId);
  const leads = await findLeadingProducts(database, shopId, [...ids, productId]);
  // The very one first, as a buyer may have bought several variants.
  return products
    .filter((each) => leads.get(each.productId) === leads.get(productId))
    .toSorted((one, other) => Number(other.productId === productId) - Number(one.productId === productId));
}

async function toAnswered(
  { productId, name, reviewId, isAnswered }: Product,
  reading: Reading,
): Promise<OpenedInvitation['products'][number]> {
  const own = reviewId === null ? undefined : await ownReview(reading.database, reading, reviewId);
  return { productID: productId, name, isAnswered, review: own?.review ?? null };
}
