/** Writes a mail from what is true now, and hands it to the mailer. */
import type { SMTPError } from 'nodemailer/lib/smtp-connection';
import type { DeliveryRow } from '../database/delivery-queue.ts';
import { isForSystems } from '../../contract/delivery.ts';
import { REVIEW_GONE } from '../database/deliveries.ts';
import { readNote } from '../database/case-notes.ts';
import { readDeliveryFacts } from '../database/delivery-facts.ts';
import { readMember } from '../database/members.ts';
import { currentToken } from '../database/private-links.ts';
import { inTransaction } from '../database/transaction.ts';
import { invitationLetter } from '../invitations/invitation-letter.ts';
import { notArrivedLetter } from '../invitations/not-arrived.ts';
import { suppressRecipient } from '../invitations/suppress-recipient.ts';
import { type Letter, renderLetter } from '../mail/letter.ts';
import { type CaseOccurrence, letterFor } from '../mail/letter-for.ts';
import { personLetter } from '../privacy/ask.ts';
import { privateLink } from '../private-link.ts';
import { Dropped, NotTaken, Refused, within } from './attempt.ts';
import { MailPayload } from './mail-payload.ts';
import { inviteLetter } from './invite-letter.ts';
import type { OutboxDependencies } from './outbox-dependencies.ts';
import { personalLetter } from './personal-letter.ts';

export async function sendMail(dependencies: OutboxDependencies, row: DeliveryRow): Promise<void> {
  const { database, mailer, attemptMs } = dependencies;
  const { shop_id: shopId, recipient } = row;
  const payload = MailPayload.parse(row.payload);
  const { personId } = payload;
  if (personId !== undefined && !(await readMember(database, shopId, personId))) {
    throw new Dropped('they are no longer a member of the shop');
  }
  const letter = await letterOf(dependencies, row, payload);
  if (!letter) throw new Dropped('what it was to tell no longer holds');
  const mail = { shopId, to: recipient, messageId: row.id, ...(await renderLetter(letter)) };
  try {
    await within(attemptMs, mailer.send(mail).catch(refuse));
  } catch (error) {
    if (error instanceof Refused && row.occurrence === 'invitation')
      await suppressRecipient(dependencies, row);
    throw error;
  }
}

function letterOf(
  dependencies: OutboxDependencies,
  row: DeliveryRow,
  payload: MailPayload,
): Promise<Letter | undefined> {
  switch (row.occurrence) {
    case 'invitation':
      return invitationLetter(dependencies, row, payload);
    case 'person.asked':
      return personLetter(dependencies, row, payload);
    case 'order.not-arrived':
      return notArrivedLetter(dependencies, row, payload);
    case 'member.invited':
      return inviteLetter(dependencies, payload);
    case 'account.changed':
    case 'case.assigned':
    case 'digest':
    case 'test':
      return personalLetter(dependencies, { ...row, occurrence: row.occurrence }, payload);
    default:
      // None is stored.
      if (isForSystems(row.occurrence)) throw new Dropped('no mail tells of it');
      return caseLetter(dependencies, row, row.occurrence, payload);
  }
}

async function caseLetter(
  dependencies: OutboxDependencies,
  row: DeliveryRow,
  occurrence: CaseOccurrence,
  { outcome, toldAs, afterHours, noteId }: MailPayload,
): Promise<Letter | undefined> {
  const { database, clock, publicUrl, mediaUrl } = dependencies;
  const { shop_id: shopId, review_id: reviewId, message_id: messageId } = row;
  if (reviewId === null) throw new Dropped(REVIEW_GONE);
  const now = clock.now();
  const facts = await readDeliveryFacts(database, { shopId, reviewId, messageId }, { now, mediaUrl });
  if (!facts) throw new Dropped(REVIEW_GONE);
  if (messageId !== null && !facts.message) throw new Dropped('the message was withdrawn');
  const link = await linkFor(dependencies, row, reviewId);
  const note = noteId === undefined ? undefined : await readNote(database, { shopId, reviewId, noteId });
  const about = { outcome: outcome === true, publicUrl, toldAs, afterHours, note };
  return letterFor(occurrence, { ...facts, now, link, ...about });
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

/**
 * A mail server's own words can repeat an address; its code says enough. When it refuses the very
 * recipient for good, trying again would only harm the sender's name. Refusals of a policy (5.7) are
 * about the sender or the content and can be mended.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3463
 */
function refuse(error: unknown): never {
  if (error instanceof NotTaken) throw error;
  const { code, responseCode, command, response } = error as Partial<SMTPError>;
  const reason = [code, responseCode].filter((part) => part !== undefined).join(' ');
  const isForGood = (responseCode ?? 0) >= 500 && /^(RCPT TO|DATA)$/.test(command ?? '');
  const Fault = isForGood && !/^\d{3}[ -]5\.7\./.test(response ?? '') ? Refused : NotTaken;
  throw new Fault(`the mail was not taken${reason && ` (${reason})`}`, { cause: error });
}
