/**
 * Who may see which page. The token in the path is the credential, and there is no cookie: a page of
 * another site can send a form here only if it knows the token, and then needs no forged form.
 */
import type { MiddlewareHandler } from 'hono';
import type { ServerDependencies } from '../dependencies.ts';
import { openInvitation } from '../invitations/open-invitation.ts';
import { wordsFor } from '../invitations/words/invitation-words.ts';
import { type PageEnv, tokenOf } from './page-env.ts';
import { expiredPage, revokedPage, unknownPage } from './templates/closed-pages.ts';

export function buyerOnly({ database }: ServerDependencies): MiddlewareHandler<PageEnv> {
  return async function buyerOnly(c, next) {
    const opened = await openInvitation(database, tokenOf(c));
    const { state, facts } = opened;
    const spoken = wordsFor(facts?.purchase?.language ?? c.req.header('accept-language') ?? null);
    if (!facts) return c.html(unknownPage(spoken), 404);
    if (state === 'revoked') return c.html(revokedPage(spoken, facts.shop.name), 410);
    if (opened.state !== 'open') return c.html(expiredPage(spoken, facts), 410);
    c.set('address', opened.address);
    c.set('facts', opened.facts);
    c.set('language', spoken);
    return next();
  };
}
