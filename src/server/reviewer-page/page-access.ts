/**
 * Who may see which page. The token in the path is the credential, and there is no cookie: a page of
 * another site can send a form here only if it knows the token, and then needs no forged form. So the
 * forms carry no token against forgery besides.
 */
import type { Context, MiddlewareHandler } from 'hono';
import { verifyToken, wasReplaced } from '../database/private-links.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { addressIn, type PrivateLinkAddress } from '../private-link.ts';
import { replacedPage, unknownPage } from './templates/closed-pages.ts';

/** What the middleware leaves behind: the review whose link it is. */
export interface PageEnv {
  Variables: { address: PrivateLinkAddress };
}

/** Lets pass whoever has the link that is good now, to the review that it names and to no other. */
export function reviewerOnly({ database, secret }: ServerDependencies): MiddlewareHandler<PageEnv> {
  return async function reviewerOnly(c, next) {
    const token = tokenOf(c);
    const address = addressIn(token);
    if (address && (await verifyToken(database, address, token))) {
      c.set('address', address);
      return next();
    }
    if (address && (await wasReplaced(database, address, token, secret))) {
      return c.html(replacedPage(token, c.req.query('done') === 'mailed'), 410);
    }
    return c.html(unknownPage(), 404);
  };
}

export function tokenOf(c: Context): string {
  return c.req.param('token') ?? '';
}
