/** What the holder of a link may do about the link itself. */
import { answerOnce } from '../database/idempotency-keys.ts';
import { wasLinkMailed } from '../database/link-mails.ts';
import { currentToken, rotateToken, verifyToken } from '../database/private-links.ts';
import { lockReview } from '../database/reviews.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { announce } from '../outbox/announce.ts';
import { hashToken, type PrivateLinkAddress } from '../private-link.ts';
import { ProblemException } from '../problem-exception.ts';

const BETWEEN_MAILS_MS = 3_600_000;

/**
 * The token that takes the place of this one. A second click comes with the token that the first has
 * replaced, and is answered as the first: its key is known to nobody but the page that was clicked, is
 * bound to that token, and is kept only when the token was good.
 */
export async function replaceToken(
  { database, clock, secret }: ServerDependencies,
  address: PrivateLinkAddress,
  { token, key }: { readonly token: string; readonly key: string },
): Promise<string> {
  const { shopId, reviewId } = address;
  return inTransaction(database, async (transaction) => {
    const now = clock.now();
    if (!(await lockReview(transaction, shopId, reviewId))) throw new ProblemException('unauthorized');
    const asked = hashToken(token).toString('hex');
    await answerOnce(transaction, { shopId, operation: 'replaceToken', key, asked, now }, async () => {
      const isGood = await verifyToken(transaction, address, token);
      if (!isGood) throw new ProblemException('unauthorized');
      await rotateToken(transaction, address, { secret, now });
      return { answer: '', reviewId };
    });
    return currentToken(transaction, address, { secret, now });
  });
}

/** To the address on file, if there is one, and once an hour at most. */
export async function mailLink(
  { database, clock, makeId, media }: ServerDependencies,
  address: PrivateLinkAddress,
): Promise<void> {
  const { shopId, reviewId } = address;
  await inTransaction(database, async (transaction) => {
    const now = clock.now();
    // Whoever asks at the same moment waits here, and then sees the mail of the first.
    if (!(await lockReview(transaction, shopId, reviewId))) return;
    const since = new Date(now.getTime() - BETWEEN_MAILS_MS);
    if (await wasLinkMailed(transaction, address, since)) return;
    const context = { shopId, now, makeId, mediaUrl: media.url };
    await announce(transaction, context, { type: 'link.asked', reviewId });
  });
}
