import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashAddress, readAddressSalt } from '../../../src/server/database/suppressed-addresses.ts';
import { SHOP_ID } from '../outbox/outbox-scene.ts';
import { BUYER, InvitationScene } from './invitation-scene.ts';

let scene: InvitationScene;
beforeEach(async () => {
  scene = await InvitationScene.open();
});
afterEach(() => scene.close());

const DAYS_AFTER_ORDER = 16;

test('a buyer gets one mail about all of an order, with every star of every product, in both forms', async () => {
  await scene.order({}, ['shirt', 'sock/red & blue']);
  await scene.pass(DAYS_AFTER_ORDER - 1);
  expect(scene.mails).toEqual([]);
  await scene.pass(1);

  const [mail, ...others] = scene.mails;
  expect(others).toEqual([]);
  expect(mail!.recipients).toEqual([BUYER.email]);
  expect(mail!.subject).toBe('What do you think of your order from Lindfold?');
  expect(mail!.from?.text).toBe('"Lindfold" <reviews@candor.example>');
  const link = scene.link();
  for (const product of ['shirt', 'sock%2Fred%20%26%20blue']) {
    for (const stars of [1, 2, 3, 4, 5]) {
      const way = `https://reviews.example${link}?product=${product}&stars=${stars}`;
      expect(mail!.text).toContain(way);
      expect(mail!.html).toContain(way.replaceAll('&', '&amp;'));
    }
  }
  expect(mail!.text).toContain(`${link}/not-arrived`);
  expect(mail!.text).toContain(`${link}/not-now`);
  expect(mail!.text).toContain('Lindfold, Weg 1, 10115 Berlin');
  expect(mail!.html).toContain('Socks &lt;b&gt;');
});

test('the mail tells mail servers what it is, and how one request ends such mails', async () => {
  await scene.order();
  await scene.pass(DAYS_AFTER_ORDER);
  const [mail] = scene.mails;
  const header = (name: string) =>
    mail!.headerLines.find(({ key }) => key === name)?.line.replaceAll(/\r?\n\s/g, ' ');
  expect(header('list-unsubscribe')).toBe(
    `List-Unsubscribe: <https://reviews.example${scene.link()}/no-more>`,
  );
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  expect(header('auto-submitted')).toBe('Auto-Submitted: auto-generated');
  const { delivery_id } = await scene.database
    .selectFrom('invitation_mail')
    .selectAll()
    .executeTakeFirstOrThrow();
  expect(mail!.messageId).toBe(`<${delivery_id}@candor.example>`);
});

test('the mail is in the language of the order', async () => {
  await scene.order({ language: 'de-AT' });
  await scene.pass(DAYS_AFTER_ORDER);
  expect(scene.mails[0]!.subject).toBe('Was halten Sie von Linen shirt?');
  expect(scene.mails[0]!.html).toContain('<html lang="de" dir="ltr">');
});

test('what is learnt of an order moves its mail: the delivery, and a return that is open', async () => {
  const id = await scene.order();
  await scene.pass(4);
  await scene.changeOrder(id, { deliveredAt: scene.now.toISOString() });
  await scene.pass(6);
  await scene.changeOrder(id, { returnOpen: true });
  await scene.pass(20);
  expect(scene.mails).toEqual([]);
  expect(await scene.invitation(id)).toMatchObject({ waits_for: 'matter-open' });
  await scene.changeOrder(id, { returnOpen: false, returnEndedAt: scene.now.toISOString() });
  await scene.pass(6);
  expect(scene.mails).toEqual([]);
  await scene.pass(1);
  expect(scene.mails).toHaveLength(1);
});

test('while a case about the order is open nobody is asked, and the same mail follows 7 days after its end', async () => {
  const id = await scene.order({}, ['shirt', 'belt']);
  const reviewId = await scene.outboxScene.storeReview({ author_email: BUYER.email.toUpperCase() });
  await scene.pass(DAYS_AFTER_ORDER);
  expect(scene.mails).toEqual([]);
  expect(await scene.invitation(id)).toMatchObject({ waits_for: 'matter-open' });
  await scene.database
    .updateTable('review_case')
    .set({ state: 'resolved', ended_at: scene.now })
    .where('review_id', '=', reviewId)
    .execute();
  await scene.pass(1);
  await scene.pass(6);
  // What they have written of themselves is not asked for.
  expect(scene.mails.map(({ subject }) => subject)).toEqual(['What do you think of Leather belt?']);
});

test('one reminder comes a week later to who did not answer, with the same products and a link of its own', async () => {
  await scene.order();
  await scene.pass(DAYS_AFTER_ORDER);
  const first = scene.link();
  await scene.pass(7);
  expect(scene.mails.map(({ subject }) => subject)).toEqual([
    'What do you think of Linen shirt?',
    'A reminder: what do you think of Linen shirt?',
  ]);
  expect(scene.link()).not.toBe(first);
  for (let week = 0; week < 5; week += 1) await scene.pass(7);
  expect(scene.mails).toHaveLength(2);
});

test('about a product one is asked once in twelve months, whatever the order', async () => {
  await scene.set({ reminders: 0 });
  await scene.order();
  await scene.pass(DAYS_AFTER_ORDER);
  const second = await scene.order({ number: '1002', email: 'IDA@customer.example' });
  await scene.pass(DAYS_AFTER_ORDER);
  expect(scene.mails).toHaveLength(1);
  expect(await scene.invitation(second)).toMatchObject({ left_out: 'asked-before', run_at: null });
});

test('who is left out is in the log with the reason, and without a name', async () => {
  await scene.order({ consent: {} });
  await scene.pass(0);
  expect(scene.mails).toEqual([]);
  expect(scene.outboxScene.logged).toContain('"because":"consent-unknown"');
  expect(scene.outboxScene.logged).not.toContain(BUYER.email);
});

test('an address that the mail server refuses for good is not written to again', async () => {
  scene.outboxScene.mailServer.refuse = { code: 550, words: '5.1.1 no such user' };
  await scene.order();
  await scene.pass(DAYS_AFTER_ORDER);
  const [row] = await scene.outboxScene.deliveries();
  expect(row).toMatchObject({
    attempts: 1,
    failed_at: scene.now,
    fault: 'the mail was not taken (EENVELOPE 550)',
  });
  const hash = hashAddress(await readAddressSalt(scene.database, SHOP_ID), BUYER.email);
  expect(await scene.database.selectFrom('suppressed_address').selectAll().execute()).toMatchObject([
    { address_hash: hash, reason: 'bounced' },
  ]);
  scene.outboxScene.mailServer.refuse = undefined;
  const next = await scene.order({ number: '1002' }, ['belt']);
  await scene.pass(DAYS_AFTER_ORDER);
  expect(await scene.invitation(next)).toMatchObject({ left_out: 'suppressed' });
  expect(scene.mails).toEqual([]);
});

test('a mail server that is busy, or minds the sender, is asked again and nobody is struck off', async () => {
  await scene.set({ reminders: 0 });
  for (const refuse of [
    { code: 451, words: '4.3.0 later' },
    { code: 550, words: '5.7.1 we do not know you' },
  ]) {
    scene.outboxScene.mailServer.refuse = refuse;
    await scene.order({ email: `${refuse.code}@customer.example` });
    await scene.pass(DAYS_AFTER_ORDER);
  }
  expect(await scene.database.selectFrom('suppressed_address').selectAll().execute()).toEqual([]);
  scene.outboxScene.mailServer.refuse = undefined;
  scene.outboxScene.advance(3600);
  await scene.outbox.runOnce();
  expect(scene.outboxScene.mailServer.reached).toEqual(['451@customer.example', '550@customer.example']);
});

test('no more mails leave in a minute than the shop has set, and none is lost', async () => {
  await scene.set({ perMinute: 3 });
  for (let buyer = 0; buyer < 8; buyer += 1) await scene.order({ email: `b${buyer}@customer.example` });
  await scene.pass(DAYS_AFTER_ORDER);
  expect(scene.mails).toHaveLength(3);
  for (const count of [6, 8, 8]) {
    scene.outboxScene.advance(60);
    await scene.outbox.runOnce();
    expect(scene.mails).toHaveLength(count);
  }
});

test('servers that look at the same moment send each mail once', async () => {
  for (let buyer = 0; buyer < 12; buyer += 1) await scene.order({ email: `b${buyer}@customer.example` });
  scene.outboxScene.advance(DAYS_AFTER_ORDER * 86_400);
  const outboxes = Array.from({ length: 3 }, () => scene.outboxScene.outbox());
  await Promise.all(outboxes.map((outbox) => outbox.runOnce()));
  await scene.outbox.runOnce();
  expect(new Set(scene.outboxScene.mailServer.reached).size).toBe(12);
  expect(scene.mails).toHaveLength(12);
});

test('180 days after the last mail name and address are gone, and that they were asked is remembered', async () => {
  await scene.order();
  await scene.pass(DAYS_AFTER_ORDER);
  await scene.pass(7);
  await scene.pass(179);
  const kept = () => scene.database.selectFrom('customer_order').select(['name', 'email']).execute();
  expect(await kept()).toEqual([BUYER]);
  await scene.pass(1);
  expect(await kept()).toEqual([{ name: null, email: null }]);
  expect(JSON.stringify(await scene.outboxScene.deliveries())).not.toContain(BUYER.email);
  const again = await scene.order({ number: '1002' });
  await scene.pass(DAYS_AFTER_ORDER);
  expect(await scene.invitation(again)).toMatchObject({ left_out: 'asked-before' });
});

test('nobody is asked before the shop has said so, and then by its rule of then', async () => {
  await scene.set({ enabled: false });
  await scene.order();
  await scene.pass(DAYS_AFTER_ORDER + 3);
  expect(scene.mails).toEqual([]);
  await scene.set({ delay: { afterDelivery: 1, afterShipping: 1, afterOrder: 1 } });
  await scene.pass(0.01);
  expect(scene.mails).toHaveLength(1);
});
