/** A system of the shop's own hears of everything, in the words of the API document; a chat only of what calls for somebody. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHAT_OCCURRENCES, WEBHOOK_OCCURRENCES } from '../../../src/contract/delivery.ts';
import { webhookBodies } from '../../../src/contract/webhook.ts';
import { openApiDocument } from '../../../src/server/openapi.ts';
import { key } from '../../contract/ask.ts';
import { CaseShop } from '../cases/case-shop.ts';

const SYSTEM = 'https://erp.acme.example/candor';
const CHAT = 'https://chat.acme.example/candor';
let shop: CaseShop;

beforeAll(async () => {
  shop = await CaseShop.open();
  const webhooks = [
    { url: SYSTEM, kind: 'signed' as const, occurrences: null },
    { url: CHAT, kind: 'chat' as const, occurrences: null },
  ];
  await shop.merchant.changeSettings({ body: { webhooks } });
});
afterAll(() => shop.close());

async function told(recipient: string): Promise<{ type: string; data: Record<string, unknown> }[]> {
  const rows = await shop.database.kysely
    .selectFrom('delivery')
    .select(['payload', 'occurrence'])
    .where('recipient', '=', recipient)
    .orderBy('id')
    .execute();
  return rows.map(({ payload, occurrence }) => ({ data: {}, ...payload, type: occurrence }));
}

async function walk() {
  const bad = await shop.submit();
  const params = { reviewId: bad.reviewId };
  const reply = await shop.reply(bad.reviewId, { due: shop.day(3) });
  const replyId = reply.id;
  const text = 'You are right, and we are very sorry.';
  await shop.merchant.editReply({ params: { ...params, replyId }, body: { text } });
  const message = await bad.say('Still waiting.');
  const reviewer = shop.clientWith(bad.token);
  await reviewer.editMessage({ params: { ...params, messageId: message.id }, body: { text: 'Here it is.' } });
  await shop.settlePromise(bad.reviewId, replyId);
  await bad.settle(false);
  const { version } = await shop.case(bad.reviewId);
  await shop.merchant.closeCase({ params, body: { seenVersion: version } });
  await bad.rate(4);
  const good = await shop.submit({ reviewRating: { ratingValue: 5 } });
  const thanks = await shop.merchant.writeReply({
    params: { reviewId: good.reviewId },
    headers: key(),
    body: { text: 'Thank you for telling us.' },
  });
  await shop.merchant.withdrawReply({ params: { reviewId: good.reviewId, replyId: thanks.id } });
  return { bad, good, thanks };
}

it('each act is told once, as the API document describes it, and a deleted review by its id alone', async () => {
  const { bad, good, thanks } = await walk();
  const webhooks = await told(SYSTEM);
  expect(webhooks.map(({ type }) => type)).toEqual([
    'review.negative',
    'review.published',
    'reply.written',
    'reply.edited',
    'message.received',
    'message.edited',
    'promise.settled',
    'case.settled',
    'case.closed',
    'review.revised',
    'review.published',
    'reply.written',
    'reply.withdrawn',
  ]);
  for (const webhook of webhooks) {
    const schema = webhookBodies.find(({ type }) => type === webhook.type)?.body;
    expect(schema?.safeParse(webhook).error, webhook.type).toBeUndefined();
  }
  expect(webhooks.at(-1)?.data).toMatchObject({ withdrawnMessageId: thanks.id, message: null });
  expect(JSON.stringify(webhooks)).not.toContain('private.example');
  await good.remove();
  expect((await told(SYSTEM)).at(-1)).toMatchObject({
    type: 'review.deleted',
    data: { review: { id: good.reviewId }, product: { productID: 'written' } },
  });
  expect((await told(SYSTEM)).filter(({ data }) => 'contactRequested' in data)).toHaveLength(10);
  expect(bad.reviewId).not.toBe(good.reviewId);
});

it('a chat hears only of what calls for somebody', async () => {
  const types = (await told(CHAT)).map(({ type }) => type);
  expect(types.length).toBeGreaterThan(3);
  expect(types.filter((type) => !(CHAT_OCCURRENCES as readonly string[]).includes(type))).toEqual([]);
});

it('the API document describes every webhook and no other', () => {
  const { webhooks = {} } = openApiDocument('https://reviews.example', '1.2.3');
  expect(Object.keys(webhooks).toSorted()).toEqual([...WEBHOOK_OCCURRENCES].toSorted());
});
