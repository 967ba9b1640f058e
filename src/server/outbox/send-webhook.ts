/**
 * Sends one webhook, signed so that the receiver knows whom it is from. What the receiver answers is
 * not read: only its status counts.
 *
 * @see https://www.standardwebhooks.com
 */
import { Webhook } from 'standardwebhooks';
import { REVIEW_GONE } from '../database/deliveries.ts';
import type { DeliveryRow } from '../database/delivery-queue.ts';
import { readWebhookSecret } from '../database/webhooks.ts';
import { Dropped, NotTaken } from './attempt.ts';
import type { OutboxDependencies } from './outbox-dependencies.ts';

export async function sendWebhook(
  { database, clock, version, attemptMs }: OutboxDependencies,
  { shop_id, id, recipient, payload }: DeliveryRow,
): Promise<void> {
  const secret = await readWebhookSecret(database, shop_id, recipient);
  if (secret === undefined) throw new Dropped('the shop has removed this receiver');
  if (!/^https?:\/\//i.test(recipient)) throw new NotTaken('the address is neither http nor https');
  // A deleted review took its words along.
  if (!('type' in payload)) throw new Dropped(REVIEW_GONE);
  const body = JSON.stringify(payload);
  const now = clock.now();
  const response = await post(recipient, attemptMs, {
    body,
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': `Candor/${version}`,
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, now, body),
    },
  });
  await response.body?.cancel();
  if (response.ok) return;
  const isRedirect = response.status >= 300 && response.status < 400;
  throw new NotTaken(
    `the receiver answered ${response.status}${isRedirect ? '; redirects are not followed' : ''}`,
  );
}

async function post(
  url: string,
  attemptMs: number,
  init: { body: string; headers: Record<string, string> },
): Promise<Response> {
  try {
    // Followed to another place, a signed body would reach whom the shop did not name.
    return await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(attemptMs),
      ...init,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') {
      throw new NotTaken(`no answer in ${attemptMs / 1000} seconds`, { cause: error });
    }
    throw new NotTaken(`the receiver was not reached${codeOf(error)}`, { cause: error });
  }
}

/** Such as ` (ECONNREFUSED)`; the rest of the message can hold the address. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? ` (${code})` : '';
}
