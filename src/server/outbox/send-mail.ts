/** Writes a mail from what is true now, and hands it to the mailer. */
import type { DeliveryRow } from '../database/delivery-queue.ts';
import { REVIEW_GONE } from '../database/deliveries.ts';
import { readDeliveryFacts } from '../database/delivery-facts.ts';
import { currentToken } from '../database/private-links.ts';
import { inTransaction } from '../database/transaction.ts';
import { renderLetter } from '../mail/letter.ts';
import { letterFor } from '../mail/letter-for.ts';
import { privateLink } from '../private-link.ts';
import { Dropped, NotTaken, within } from './attempt.ts';
import type { OutboxDependencies } from './outbox-dependencies.ts';

export async function sendMail(dependencies: OutboxDependencies, row: DeliveryRow): Promise<void> {
  const { database, clock, mailer, mediaUrl, attemptMs } = dependencies;
  const { shop_id: shopId, review_id: reviewId, message_id: messageId } = row;
  const now = clock.now();
  const facts =
    reviewId === null
      ? undefined
      : await readDeliveryFacts(database, { shopId, reviewId, messageId }, { now, mediaUrl });
  if (!facts) throw new Dropped(REVIEW_GONE);
  if (messageId !== null && !facts.message) throw new Dropped('the message was withdrawn');
  const link = await linkFor(dependencies, row, facts.review.id);
  const { outcome } = row.payload;
  const letter = letterFor(row.occurrence, { ...facts, now, link, outcome: outcome === true });
  if (!letter) throw new Dropped('what it was to tell no longer holds');
  const mail = { shopId, to: row.recipient, messageId: row.id, ...(await renderLetter(letter)) };
  await within(attemptMs, mailer.send(mail).catch(refuse));
}

/** The reviewer's own link is made anew for each mail, so that no delivery holds it. */
async function linkFor(
  { database, clock, secret, publicUrl }: OutboxDependencies,
  { shop_id: shopId, is_reviewer: isReviewer }: DeliveryRow,
  reviewId: string,
): Promise<string> {
  if (!isReviewer) return `${publicUrl}/inbox/cases/${reviewId}`;
  const token = await inTransaction(database, (transaction) =>
    currentToken(transaction, { shopId, reviewId }, { secret, now: clock.now() }),
  );
  return privateLink(publicUrl, token);
}

/** A mail server's own words can repeat an address; its code says enough. */
function refuse(error: unknown): never {
  if (error instanceof NotTaken) throw error;
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  const reason = [code, responseCode].filter((part) => part !== undefined).join(' ');
  throw new NotTaken(`the mail was not taken${reason && ` (${reason})`}`, { cause: error });
}
