/**
 * Takes the webhooks of platforms. Believed by their signature over the raw body; what is not known is
 * answered with 2xx, as a platform gives up on an address that refuses too much.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod/mini';
import { type Platform, PLATFORMS } from '../../contract/order-source.ts';
import { ORDERS_BYTES_MAX } from '../../contract/orders.ts';
import { noteReceived, noteRefused, readSource, type SourceName } from '../database/order-sources.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { askForFacts } from '../privacy/ask.ts';
import { ProblemException } from '../problem-exception.ts';
import { shopOf } from '../request-access.ts';
import type { PlatformEvent } from './platform-event.ts';
import { readShopifyEvent } from './shopify.ts';
import { takeEvent } from './take-event.ts';
import { readWooCommerceEvent } from './woocommerce.ts';

interface PlatformWays {
  readonly signatureHeader: string;
  readonly topicHeader: string;
  readonly read: (topic: string, body: unknown) => PlatformEvent;
}

const WAYS: Readonly<Record<Platform, PlatformWays>> = {
  shopify: {
    signatureHeader: 'x-shopify-hmac-sha256',
    topicHeader: 'x-shopify-topic',
    read: readShopifyEvent,
  },
  woocommerce: {
    signatureHeader: 'x-wc-webhook-signature',
    topicHeader: 'x-wc-webhook-topic',
    read: readWooCommerceEvent,
  },
};

/** A longer one is none that a platform would send. */
const TOPIC = /^[a-z_]{1,40}[./][a-z_]{1,40}$/;

/** All webhooks of a platform would wait for one row; when the last one came is told to a minute. */
const NOTED_EACH_MS = 60_000;

export function platformWebhooks(dependencies: ServerDependencies): Hono {
  const routes = new Hono();
  const limit = bodyLimit({
    maxSize: ORDERS_BYTES_MAX,
    onError: () => {
      throw new ProblemException('body-too-large');
    },
  });
  for (const platform of PLATFORMS) {
    routes.post(`/:shop/webhooks/${platform}`, limit, async (c) => {
      await take(c, { shopId: shopOf(c), platform }, dependencies);
      return c.body(null, 204);
    });
  }
  return routes;
}

async function take(c: Context, source: SourceName, dependencies: ServerDependencies): Promise<void> {
  const { signatureHeader, topicHeader, read } = WAYS[source.platform];
  const { database, clock, log, makeId } = dependencies;
  const bytes = Buffer.from(await c.req.arrayBuffer());
  const named = c.req.header(topicHeader) ?? '';
  // WooCommerce tries an address with a few words before it uses it.
  if (named === '' && /^webhook_id=\d+$/.test(bytes.toString('latin1', 0, 40))) return;
  const topic = TOPIC.test(named) ? named : 'unknown';
  const now = clock.now();
  const refuse = async (refusal: string, problem: ProblemException): Promise<never> => {
    log.warn({ ...source, topic, refusal }, 'a platform’s webhook was refused');
    await noteRefused(database, source, { refusal, now });
    throw problem;
  };
  const known = await readSource(database, source);
  if (!known || !isSigned(bytes, known.secret, c.req.header(signatureHeader))) {
    await refuse('the signature does not fit the body', new ProblemException('bad-signature'));
  }
  const event = await readEvent(() => read(topic, parse(bytes)), refuse);
  if (event.tells === 'nothing') log.info({ ...source, topic }, 'a platform’s webhook is of no use here');
  if (event.tells === 'order' && event.leftOut.length > 0) {
    log.info({ ...source, topic, leftOut: event.leftOut }, 'an order was taken without a part of it');
  }
  await inTransaction(database, (transaction) =>
    takeEvent(transaction, event, { shopId: source.shopId, now, makeId }),
  );
  // The shop need not read it: what is kept goes to the person, by a link to their own mailbox.
  if (event.tells === 'person-asks' && event.email !== null) {
    await askForFacts(dependencies, source.shopId, event.email);
  }
  const last = known?.lastReceivedAt?.getTime() ?? 0;
  if (now.getTime() - last > NOTED_EACH_MS) await noteReceived(database, source, { topic, now });
}

/** In constant time, and over the bytes as they came. */
function isSigned(bytes: Buffer, secret: string, signature = ''): boolean {
  const right = createHmac('sha256', secret).update(bytes).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === right.length && timingSafeEqual(given, right);
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ProblemException('malformed-json');
  }
}

/** Names the field; its value, which may be somebody's name, is told nowhere. */
async function readEvent(
  read: () => PlatformEvent,
  refuse: (refusal: string, problem: ProblemException) => Promise<never>,
): Promise<PlatformEvent> {
  try {
    return read();
  } catch (error) {
    if (error instanceof ProblemException) return refuse('the body is not JSON', error);
    if (!(error instanceof z.core.$ZodError)) throw error;
    const errors = error.issues.map(({ path, message }) => ({
      in: 'body' as const,
      pointer: `/${path.join('/')}`,
      detail: message,
    }));
    const fields = errors.map(({ pointer }) => pointer).join(', ');
    return refuse(
      `not in the documented shape: ${fields}`,
      new ProblemException('invalid-request', { errors }),
    );
  }
}
