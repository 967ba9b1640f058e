/**
 * Who may see which page. The token in the path is the credential, and there is no cookie: a page of
 * another site can send a form here only if it knows the token, and then needs no forged form.
 */
import type { MiddlewareHandler } from 'hono';
import { buyerWithToken, type InvitationFacts, readInvitation } from '../database/invitations.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { invitationIn } from '../invitations/invitation-link.ts';
import { wordsFor } from '../invitations/words/invitation-words.ts';
import { type OpenInvitation, type PageEnv, tokenOf } from './page-env.ts';
import { expiredPage, revokedPage, unknownPage } from './templates/closed-pages.ts';

export function buyerOnly({ database }: ServerDependencies): MiddlewareHandler<PageEnv> {
  return async function buyerOnly(c, next) {
    const token = tokenOf(c);
    const address = invitationIn(token);
    const facts =
      address && (await buyerWithToken(database, address, token))
        ? await readInvitation(database, address)
        : undefined;
    const spoken = wordsFor(facts?.purchase?.language ?? c.req.header('accept-language') ?? null);
    if (!address || !facts) return c.html(unknownPage(spoken), 404);
    if (facts.invitation.revoked_at || facts.purchase?.isCancelled) {
      return c.html(revokedPage(spoken, facts.shop.name), 410);
    }
    if (!isOpen(facts)) return c.html(expiredPage(spoken, facts), 410);
    c.set('address', address);
    c.set('facts', facts);
    c.set('language', spoken);
    return next();
  };
}

/** Once the facts of the order are removed, nobody can be told from anybody else. */
function isOpen(facts: InvitationFacts): facts is OpenInvitation {
  return typeof facts.purchase?.email === 'string';
}
