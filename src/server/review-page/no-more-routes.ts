/**
 * Ending these mails. A mail client does it by one POST without a session, which is answered at once and
 * redirects nowhere; a person who opens the link is asked first, as scanners open links too.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8058
 */
import type { Hono } from 'hono';
import { buyerWithToken, endInvitation, readInvitation } from '../database/invitations.ts';
import { isSuppressed, suppressAddress } from '../database/suppressed-addresses.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { invitationIn } from '../invitations/invitation-link.ts';
import { wordsFor } from '../invitations/words/invitation-words.ts';
import { type PageEnv, tokenOf } from './page-env.ts';
import { unknownPage } from './templates/closed-pages.ts';
import { stepPage } from './templates/step-page.ts';

/** It works for as long as the invitation is known, also when the page itself has expired or was taken back. */
export function addNoMore(pages: Hono<PageEnv>, dependencies: ServerDependencies): void {
  const { database, clock } = dependencies;

  pages.on(['GET', 'POST'], '/:token/no-more', async (c) => {
    const token = tokenOf(c);
    const address = invitationIn(token);
    const hash = address && (await buyerWithToken(database, address, token));
    const facts = address && hash && (await readInvitation(database, address));
    const language = wordsFor(facts?.purchase?.language ?? c.req.header('accept-language') ?? null);
    if (!address || !hash || !facts) return c.html(unknownPage(language), 404);
    if (c.req.method === 'POST') {
      await inTransaction(database, async (transaction) => {
        const now = clock.now();
        await suppressAddress(transaction, facts.shopId, { hash, reason: 'unsubscribed', now });
        await endInvitation(transaction, address, now);
      });
    }
    const { title, ask, button, done } = language.words.noMore;
    const isDone = await isSuppressed(database, facts.shopId, hash);
    const shopName = facts.shop.name;
    return c.html(
      stepPage({
        language,
        shopName,
        title,
        token,
        path: 'no-more',
        ...(isDone ? { done: done(shopName) } : { ask: ask(shopName), button }),
      }),
    );
  });
}
