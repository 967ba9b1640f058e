/**
 * What happened around a review goes into the outbox, in the transaction that made it happen: a
 * mail for each person who is to hear of it, and a webhook for each receiver of the shop.
 */
import type { Transaction } from 'kysely';
import type { OccurrenceType } from '../../contract/delivery.ts';
import { readAlertRecipients } from '../database/alert-recipients.ts';
import { readDeliveryFacts, type DeliveryFacts } from '../database/delivery-facts.ts';
import { storeDeliveries } from '../database/delivery-queue.ts';
import type { Tables } from '../database/schema.ts';
import { readWebhookUrls } from '../database/webhooks.ts';
import { webhookPayload } from './webhook-payload.ts';

export interface Occurrence {
  readonly type: OccurrenceType;
  readonly reviewId: string;
  /** The message that it is about: a reply, an answer, or the reply with the promise. */
  readonly messageId?: string;
  /** Of `case.settled`: what the reviewer said. Of `promise.settled`: whether it was kept. */
  readonly outcome?: boolean;
}

export interface AnnounceContext {
  readonly shopId: string;
  readonly now: Date;
  readonly makeId: () => string;
  /** Where photos are served from. */
  readonly mediaUrl: string;
}

type Audience = 'shop' | 'reviewer' | 'nobody';

/** Who is told by mail; a receiver of webhooks is told of everything. */
function audienceOf({ type, outcome }: Occurrence): Audience {
  switch (type) {
    case 'review.negative':
    case 'review.revised':
    case 'message.received':
    case 'case.settled':
    case 'promise.due':
    case 'promise.late':
      return 'shop';
    case 'reply.written':
    case 'link.asked':
      return 'reviewer';
    // That a promise was withdrawn stands in the thread; nobody is called to read it.
    case 'promise.settled':
      return outcome === true ? 'reviewer' : 'nobody';
  }
}

export async function announce(
  transaction: Transaction<Tables>,
  context: AnnounceContext,
  occurrence: Occurrence,
): Promise<void> {
  const { shopId, now, makeId } = context;
  const { type, reviewId, messageId = null, outcome } = occurrence;
  const facts = await readDeliveryFacts(transaction, { shopId, reviewId, messageId }, context);
  if (!facts) return;
  const audience = audienceOf(occurrence);
  const mails = await mailRecipients(transaction, shopId, audience, facts);
  // That a reviewer lost their link is nobody's concern but theirs.
  const webhooks = type === 'link.asked' ? [] : await readWebhookUrls(transaction, shopId);
  const payload = JSON.stringify(webhookPayload(occurrence, facts, now));
  const row = (recipient: string, by: 'mail' | 'webhook') => ({
    shop_id: shopId,
    id: makeId(),
    by,
    occurrence: type,
    recipient,
    is_reviewer: by === 'mail' && audience === 'reviewer',
    review_id: reviewId,
    message_id: messageId,
    // A mail is written when it is sent, from what is true then, and keeps only what was said.
    payload: by === 'webhook' ? payload : JSON.stringify({ outcome }),
    run_at: now,
    created_at: now,
  });
  await storeDeliveries(transaction, [
    ...mails.map((recipient) => row(recipient, 'mail')),
    ...webhooks.map((url) => row(url, 'webhook')),
  ]);
}

async function mailRecipients(
  transaction: Transaction<Tables>,
  shopId: string,
  audience: Audience,
  { contact }: DeliveryFacts,
): Promise<string[]> {
  if (audience === 'shop') return readAlertRecipients(transaction, shopId);
  return audience === 'reviewer' && contact.email !== null ? [contact.email] : [];
}
