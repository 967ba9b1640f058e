/**
 * Sends one webhook: to a system of the shop's own, signed so that it knows whom it is from, or to a chat.
 * What the receiver answers is not read: only its status counts.
 *
 * @see https://www.standardwebhooks.com
 */
import { Webhook } from 'standardwebhooks';
import { CHAT_OCCURRENCES } from '../../contract/delivery.ts';
import { REVIEW_GONE } from '../database/deliveries.ts';
import type { DeliveryRow } from '../database/delivery-queue.ts';
import { readWebhook } from '../database/webhooks.ts';
import { Unreachable } from '../outbound/outbound-request.ts';
import { Dropped, NotTaken } from './attempt.ts';
import { chatBody, chatMessage, type ChatPayload, testMessage } from './chat-message.ts';
import type { OutboxDependencies } from './outbox-dependencies.ts';
import type { BarePayload, testPayload, WebhookPayload } from './webhook-payload.ts';

export async function sendWebhook(dependencies: OutboxDependencies, row: DeliveryRow): Promise<void> {
  const { database, clock, version, publicUrl } = dependencies;
  const { shop_id: shopId, id, recipient } = row;
  const webhook = await readWebhook(database, shopId, recipient);
  if (!webhook) throw new Dropped('the shop has removed this receiver');
  if (!/^https?:\/\//i.test(recipient)) throw new NotTaken('the address is neither http nor https');
  const payload = payloadOf(row);
  const { kind, secret } = webhook;
  const body = JSON.stringify(kind === 'signed' ? payload : chatBody(kind, messageOf(payload, publicUrl)));
  const now = clock.now();
  const status = await post(dependencies, recipient, {
    body,
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': `Candor/${version}`,
      ...(kind === 'signed' && {
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(id, now, body),
      }),
    },
  });
  if (status >= 200 && status < 300) return;
  const isRedirect = status >= 300 && status < 400;
  throw new NotTaken(`the receiver answered ${status}${isRedirect ? '; redirects are not followed' : ''}`);
}

type Payload = WebhookPayload | BarePayload | ReturnType<typeof testPayload>;

function payloadOf({ payload }: DeliveryRow): Payload {
  // A deleted review took its words along.
  if (!('type' in payload)) throw new Dropped(REVIEW_GONE);
  // Nothing else is stored for a webhook.
  return payload as unknown as Payload;
}

function isForChats(payload: Payload): payload is ChatPayload {
  return (CHAT_OCCURRENCES as readonly string[]).includes(payload.type);
}

function messageOf(payload: Payload, publicUrl: string) {
  if (payload.type === 'test') return testMessage(payload.data.shop.name, publicUrl);
  if (isForChats(payload)) return chatMessage(payload, publicUrl);
  throw new Dropped('the receiver has become a chat, which is told of cases alone');
}

async function post(
  { outbound, attemptMs }: OutboxDependencies,
  url: string,
  sent: { body: string; headers: Record<string, string> },
): Promise<number> {
  const signal = AbortSignal.timeout(attemptMs);
  try {
    // Followed to another place, a signed body would reach whom the shop did not name.
    const answer = await outbound(url, { method: 'POST', signal, ...sent });
    answer.destroy();
    return answer.statusCode ?? 0;
  } catch (error) {
    if (error instanceof Unreachable) throw new NotTaken(error.message, { cause: error });
    if (signal.aborted) throw new NotTaken(`no answer in ${attemptMs / 1000} seconds`, { cause: error });
    throw new NotTaken(`the receiver was not reached${codeOf(error)}`, { cause: error });
  }
}

/** Such as ` (ECONNREFUSED)`; the rest of the message can hold the address. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? ` (${code})` : '';
}
