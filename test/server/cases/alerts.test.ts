/** What members decide for themselves, how colleagues call them, and trying it out. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstAlerts } from '../../../src/server/database/own-alerts.ts';
import { createSmtpMailer } from '../../../src/server/mail/smtp-mailer.ts';
import { createOutbound } from '../../../src/server/outbound/outbound-request.ts';
import { reachableWith } from '../../../src/server/outbound/reachable.ts';
import { createOutbox } from '../../../src/server/outbox/outbox.ts';
import { MailServer } from '../../support/mail-server.ts';
import { WebhookReceiver } from '../../support/webhook-receiver.ts';
import { cookieOf, InboxDoor, PASSWORD, SHOP_ID } from '../accounts/inbox-door.ts';
import { testDependencies } from '../running-server.ts';
import { CaseShop, refusal } from './case-shop.ts';

describe('what a member is told of', () => {
  let door: InboxDoor;
  let cookie: string;
  beforeAll(async () => {
    door = await InboxDoor.open();
    const ada = { name: 'Ada', email: 'ada@birch.example', password: PASSWORD };
    cookie = cookieOf(await door.post('welcome', { token: await door.ownerToken(), ...ada }));
  });
  afterAll(() => door.close());

  const ask = async (method: 'GET' | 'POST', body?: unknown) => {
    const response = await fetch(`${door.origin}/v1/shops/${SHOP_ID}/merchant/own-alerts`, {
      method,
      headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, json: await response.json() };
  };

  it('is everything at once for an owner who has decided nothing, and what they decide after', async () => {
    expect((await ask('GET')).json).toEqual(firstAlerts('owner'));
    const wanted = {
      ...firstAlerts('owner'),
      negativeUpTo: 2,
      cases: 'mine-or-nobodys',
      digest: { isDaily: true, hour: 7 },
    };
    expect((await ask('POST', wanted)).json).toEqual(wanted);
    expect((await ask('GET')).json).toEqual(wanted);
    const acts = await door.database.selectFrom('audit_entry').select(['act', 'actor_name']).execute();
    expect(acts).toContainEqual({ act: 'own-alerts-changed', actor_name: 'Ada' });
  });

  it('cannot be left to a digest that is never sent', async () => {
    const { timings } = firstAlerts('owner');
    const wrong = {
      ...firstAlerts('owner'),
      timings: { ...timings, assigned: 'digest' },
      digest: { isDaily: false, hour: 8 },
    };
    const { status, json } = await ask('POST', wrong);
    expect(status).toBe(422);
    expect(json.errors).toMatchObject([{ pointer: '/timings/assigned' }]);
  });
});

describe('a shop of three', () => {
  let shop: CaseShop;
  let eve: string;
  const mailServer = new MailServer();
  const receiver = new WebhookReceiver();
  beforeAll(async () => {
    shop = await CaseShop.open();
    await Promise.all([mailServer.start(), receiver.start()]);
    await shop.colleague('Ada Berg');
    eve = await shop.colleague('Eve');
  });
  afterAll(async () => {
    await Promise.all([mailServer.stop(), receiver.stop(), shop.close()]);
  });
  beforeEach(async () => {
    await send();
    mailServer.mails.length = 0;
    receiver.received.length = 0;
    receiver.behaviour = 204;
  });

  /** Sends what waits. */
  async function send() {
    const outbox = createOutbox({
      ...testDependencies(shop.database.kysely),
      clock: { now: () => new Date('2026-11-02T10:00:00Z') },
      mailer: createSmtpMailer({ smtpUrl: mailServer.url, from: 'reviews@candor.example' }),
      mediaUrl: 'https://reviews.example/media',
      outbound: createOutbound(reachableWith(['127.0.0.1/32'])),
      attemptMs: 300,
    });
    await outbox.runOnce();
    return mailServer.mails.map(({ recipients, subject }) => [recipients[0], subject]);
  }

  it('hears of a note from the one who is named in it', async () => {
    const { reviewId } = await shop.submit();
    await send();
    mailServer.mails.length = 0;
    await shop.merchant.addNote({ params: { reviewId }, body: { text: '@Eve, is this the batch of May?' } });
    expect(await send()).toEqual([
      ['eve@shop.example', 'tests mentions you: "@Eve, is this the batch of May?"'],
    ]);
    expect(mailServer.mails[0]?.text).toContain(`https://reviews.example/inbox/cases/${reviewId}`);
  });

  it('sends one mail to whoever is given cases, however many they are', async () => {
    const ids = [];
    for (let made = 0; made < 3; made += 1) ids.push((await shop.submit()).reviewId);
    await send();
    mailServer.mails.length = 0;
    const params = { reviewId: ids[0] ?? '' };
    await shop.merchant.assignCase({ params, body: { assignee: eve } });
    await shop.merchant.changeCases({ body: { reviewIds: ids, change: { assignee: eve } } });
    // They were all Eve's by then, so that there is nothing to tell.
    await shop.merchant.changeCases({ body: { reviewIds: ids, change: { assignee: eve } } });
    expect((await send()).map(([who]) => who)).toEqual(['eve@shop.example', 'eve@shop.example']);
    const subjects = mailServer.mails.map(({ subject }) => subject).toSorted();
    expect(subjects).toEqual([
      expect.stringMatching(/^tests gave you 2 cases$/),
      expect.stringMatching(/^tests gave you the case of /),
    ]);
  });

  it('tries out a recipient, a webhook, a chat and a step, and hears what came of each', async () => {
    await shop.merchant.changeSettings({
      body: {
        recipients: ['care@shop.example'],
        webhooks: [{ url: receiver.url }],
        escalation: [{ afterHours: 4, members: [eve], emails: ['boss@shop.example'] }],
      },
    });
    const outcome = async (body: Parameters<typeof shop.merchant.testDelivery>[0]['body']) => {
      const { deliveries } = await shop.merchant.testDelivery({ body });
      await send();
      const after = deliveries.map(({ id }) => shop.merchant.getDelivery({ params: { deliveryId: id } }));
      return (await Promise.all(after)).map(({ to, state, fault }) => [to, state, fault]);
    };
    expect(await outcome({ of: 'recipient', email: 'care@shop.example' })).toEqual([
      ['care@shop.example', 'sent', null],
    ]);
    expect(await outcome({ of: 'escalation', afterHours: 4 })).toEqual([
      ['eve@shop.example', 'sent', null],
      ['boss@shop.example', 'sent', null],
    ]);
    expect(mailServer.mails.at(-1)?.text).toContain('not answered after 4 working hours');
    const webhook = { of: 'webhook', url: receiver.url } as const;
    expect(await outcome(webhook)).toEqual([[receiver.url, 'sent', null]]);
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({ type: 'test' });
    receiver.behaviour = 404;
    expect(await outcome(webhook)).toEqual([[receiver.url, 'failed', 'the receiver answered 404']]);
    receiver.behaviour = 'hang';
    expect(await outcome(webhook)).toEqual([[receiver.url, 'failed', 'no answer in 0.3 seconds']]);
    receiver.cut();
    receiver.behaviour = 200;
    await shop.merchant.changeSettings({ body: { webhooks: [{ url: receiver.url, kind: 'chat' }] } });
    receiver.received.length = 0;
    expect(await outcome(webhook)).toEqual([[receiver.url, 'sent', null]]);
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toEqual({
      text: expect.stringContaining('This is a test from Candor'),
    });
  });

  it('tries out nothing that is not stored, no digest of an API key, and not without end', async () => {
    const test = (body: Parameters<typeof shop.merchant.testDelivery>[0]['body']) =>
      refusal(shop.merchant.testDelivery({ body }));
    await shop.merchant.changeSettings({ body: { recipients: ['care@shop.example'] } });
    expect(await test({ of: 'recipient', email: 'stranger@else.example' })).toBe('invalid-request');
    expect(await test({ of: 'webhook', url: 'https://else.example' })).toBe('invalid-request');
    expect(await test({ of: 'escalation', afterHours: 99 })).toBe('invalid-request');
    expect(await test({ of: 'digest' })).toBe('not-allowed');
    const one = { of: 'recipient', email: 'care@shop.example' } as const;
    const tries = [];
    for (let tried = 0; tried < 21; tried += 1) {
      tries.push(
        await shop.merchant.testDelivery({ body: one }).then(
          () => 'sent',
          () => 'refused',
        ),
      );
    }
    expect(tries.at(-1)).toBe('refused');
    expect(tries[0]).toBe('sent');
    expect(await test(one)).toBe('too-many-requests');
  });
});

it('an answer ends the waiting of a case, and the word of its customer begins it', async () => {
  const shop = await CaseShop.open();
  const waiting = async (reviewId: string) => {
    const row = await shop.database.kysely
      .selectFrom('review_case')
      .select('waiting_since')
      .where('review_id', '=', reviewId)
      .executeTakeFirst();
    return row?.waiting_since?.toISOString() ?? null;
  };
  const { reviewId, say, settle } = await shop.submit();
  expect(await waiting(reviewId)).toBe('2026-11-02T10:00:00.000Z');
  shop.pass(1);
  await say('Hello?');
  expect(await waiting(reviewId)).toBe('2026-11-02T10:00:00.000Z');
  await shop.reply(reviewId);
  expect(await waiting(reviewId)).toBeNull();
  shop.pass(1);
  await settle(false);
  expect(await waiting(reviewId)).toBe('2026-11-02T12:00:00.000Z');
  await shop.merchant.closeCase({ params: { reviewId }, body: {} });
  expect(await waiting(reviewId)).toBeNull();
  await shop.close();
});

it('a step names members of the shop and a longer wait than the one before', async () => {
  const shop = await CaseShop.open();
  const ada = await shop.colleague('Ada');
  const change = (escalation: { afterHours: number; members: string[]; emails: string[] }[]) =>
    shop.merchant.changeSettings({ body: { escalation } });
  const step = { afterHours: 4, members: [ada], emails: [] };
  expect((await change([step])).escalation).toEqual([step]);
  expect(await refusal(change([{ ...step, members: ['stranger'] }]))).toBe('invalid-request');
  expect(await refusal(change([{ ...step, members: [] }]))).toBe('invalid-request');
  expect(await refusal(change([step, step]))).toBe('invalid-request');
  expect(await refusal(change([{ ...step, afterHours: 0 }]))).toBe('invalid-request');
  await shop.database.kysely.deleteFrom('member').execute();
  expect((await shop.merchant.getSettings({})).escalation).toEqual([{ ...step, members: [] }]);
  await shop.close();
});
