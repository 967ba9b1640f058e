/**
 * What happened around a review goes into the outbox, in the transaction that made it happen: a
 * mail for each person who is to hear of it, and a webhook for each receiver of the shop.
 */
import type { Transaction } from 'kysely';
import { isForSystems, type OccurrenceType, WEBHOOK_OCCURRENCES } from '../../contract/delivery.ts';
import type { EscalationStep } from '../../contract/working-calendar.ts';
import { readAlertRecipients } from '../database/alert-recipients.ts';
import { readDeliveryFacts, type DeliveryFacts } from '../database/delivery-facts.ts';
import { storeDeliveries } from '../database/delivery-queue.ts';
import { storeDigestEntries } from '../database/digest-entries.ts';
import { listToldMembers } from '../database/own-alerts.ts';
import type { Tables } from '../database/schema.ts';
import { readWebhookUrls } from '../database/webhooks.ts';
import type { MailPayload } from './mail-payload.ts';
import { webhookPayload } from './webhook-payload.ts';
import { type Told, whoIsTold } from './who-is-told.ts';

export interface Occurrence {
  readonly type: OccurrenceType;
  readonly reviewId: string;
  /** The message that it is about: a reply, an answer, or the reply with the promise. */
  readonly messageId?: string;
  /** Of `case.settled`: what the reviewer said. Of `promise.settled`: whether it was kept. */
  readonly outcome?: boolean;
  /** Concerns these members alone. */
  readonly personIds?: readonly string[];
  /** Of `invitation.answered`. */
  readonly invitationId?: string;
  /** Of `note.mentioned`. */
  readonly noteId?: string;
  /** Of `case.unanswered`: the step that was reached. */
  readonly escalation?: EscalationStep;
}

export interface AnnounceContext {
  readonly shopId: string;
  readonly now: Date;
  readonly makeId: () => string;
  /** Where photos are served from. */
  readonly mediaUrl: string;
}

const NOBODY: Told = { mails: [], digests: [] };
const OF_WEBHOOKS: ReadonlySet<OccurrenceType> = new Set(WEBHOOK_OCCURRENCES);

export async function announce(
  transaction: Transaction<Tables>,
  context: AnnounceContext,
  occurrence: Occurrence,
): Promise<void> {
  const { shopId, now, makeId } = context;
  const { type, reviewId, messageId = null, outcome, noteId } = occurrence;
  const facts = await readDeliveryFacts(transaction, { shopId, reviewId, messageId }, context);
  if (!facts) return;
  const told = await tell(transaction, shopId, occurrence, facts);
  const webhooks = OF_WEBHOOKS.has(type) ? await readWebhookUrls(transaction, shopId, type) : [];
  const payload = JSON.stringify(webhookPayload(occurrence, facts, now));
  const row = (to: {
    by: 'mail' | 'webhook';
    recipient: string;
    payload: string;
    is_reviewer?: boolean;
  }) => ({
    shop_id: shopId,
    id: makeId(),
    occurrence: type,
    review_id: reviewId,
    message_id: messageId,
    run_at: now,
    created_at: now,
    ...to,
  });
  // A mail is written when it is sent, from what is true then, and keeps only what was said.
  const mail = (why: MailPayload) => JSON.stringify({ outcome, noteId, ...why } satisfies MailPayload);
  await storeDeliveries(transaction, [
    ...told.mails.map(({ recipient, why }) =>
      row({ by: 'mail', recipient, payload: mail(why), is_reviewer: why.toldAs === undefined }),
    ),
    ...webhooks.map((recipient) => row({ by: 'webhook', recipient, payload })),
  ]);
  const entries = told.digests.map((digest) => ({ ...digest, id: makeId(), reviewId }));
  await storeDigestEntries(transaction, shopId, entries, now);
}

/** Who is told by mail. */
async function tell(
  transaction: Transaction<Tables>,
  shopId: string,
  occurrence: Occurrence,
  facts: DeliveryFacts,
): Promise<Told> {
  if (isForSystems(occurrence.type)) return NOBODY;
  switch (occurrence.type) {
    case 'reply.written':
    case 'link.asked':
    case 'review.rejected':
    case 'review.restored':
    case 'review.masked':
      return theReviewer(facts);
    // That a promise was withdrawn stands in the thread; nobody is called to read it.
    case 'promise.settled':
      return occurrence.outcome === true ? theReviewer(facts) : NOBODY;
    default:
      return whoIsTold(occurrence, facts, {
        members: await listToldMembers(transaction, shopId),
        recipients: await readAlertRecipients(transaction, shopId),
      });
  }
}

function theReviewer({ contact }: DeliveryFacts): Told {
  return contact.email === null ? NOBODY : { mails: [{ recipient: contact.email, why: {} }], digests: [] };
}
