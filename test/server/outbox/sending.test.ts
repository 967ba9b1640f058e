import { Webhook } from 'standardwebhooks';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announce } from '../../../src/server/outbox/announce.ts';
import { createMailer } from '../../../src/server/mail/create-mailer.ts';
import { startWorker } from '../../../src/server/outbox/worker.ts';
import { hashToken } from '../../../src/server/private-link.ts';
import { readSettings } from '../../../src/server/settings.ts';
import { AUTHOR, OutboxScene, RECIPIENTS, SHOP_ID, WEBHOOK_SECRET } from './outbox-scene.ts';

let scene: OutboxScene;
beforeEach(async () => {
  scene = await OutboxScene.open();
});
afterEach(async () => {
  await scene.close();
});

test('of a negative review every recipient has a mail, and every receiver a webhook that it can verify', async () => {
  const reviewId = await scene.storeReview({ contact_requested: true, contact_note: 'After six, please.' });
  await scene.announce({ type: 'review.negative', reviewId });
  await scene.outbox().runOnce();

  expect(scene.mailServer.reached).toEqual([...RECIPIENTS]);
  for (const mail of scene.mailServer.mails) {
    expect(mail.subject).toBe('1 star for Linen shirt: "Arrived torn"');
    expect(mail.text).toContain(`https://reviews.example/inbox/cases/${reviewId}`);
    expect(mail.text).toContain('After six, please.');
    expect(mail.html).toContain('&lt;b&gt;collar&lt;/b&gt;');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  }

  const [webhook] = scene.receiver.received;
  const sent = new Webhook(WEBHOOK_SECRET).verify(webhook!.body, webhook!.headers as Record<string, string>);
  expect(sent).toMatchObject({
    type: 'review.negative',
    timestamp: scene.now.toISOString(),
    data: {
      review: { id: reviewId, reviewRating: { ratingValue: 1 }, topic: 'damaged' },
      product: { productID: 'shirt', name: 'Linen shirt' },
      contactRequested: true,
      case: { state: 'open' },
      message: null,
    },
  });
  expect(webhook!.body).not.toContain(AUTHOR.email);

  const rows = await scene.deliveries();
  expect(rows.every((row) => row.sent_at && row.attempts === 1)).toBe(true);
  const ids = [...scene.mailServer.mails.map((mail) => mail.messageId), webhook!.headers['webhook-id']];
  expect(ids.toSorted()).toEqual(
    rows.map(({ by, id }) => (by === 'mail' ? `<${id}@candor.example>` : id)).toSorted(),
  );
});

test("the reply reaches the review's author alone, with a private link that is written down nowhere", async () => {
  const reviewId = await scene.storeReview();
  const messageId = await scene.storeReply(reviewId, '2099-12-03');
  await scene.announce({ type: 'reply.written', reviewId, messageId });
  await scene.outbox().runOnce();

  const [mail, ...others] = scene.mailServer.mails;
  expect(others).toEqual([]);
  expect(mail!.recipients).toEqual([AUTHOR.email]);
  expect(mail!.from?.text).toBe('"Lindfold" <reviews@candor.example>');
  expect(mail!.text).toContain('A new shirt leaves us this week.');
  expect(mail!.text).toContain('Promised by 3 Dec 2099');

  const [, token = ''] = /https:\/\/reviews\.example\/r\/(\S+)/.exec(mail!.text ?? '') ?? [];
  const link = await scene.database.selectFrom('private_link').select('token_hash').executeTakeFirstOrThrow();
  expect(link.token_hash).toEqual(hashToken(token));
  const written = JSON.stringify([await scene.deliveries(), scene.receiver.received]) + scene.logged;
  expect(written).not.toContain(token.split('.')[2]);
  expect(scene.logged).not.toContain(AUTHOR.email);
});

test('an author who left no address is told nothing, and a promise that was withdrawn calls nobody', async () => {
  const reviewId = await scene.storeReview({ author_email: null });
  const messageId = await scene.storeReply(reviewId);
  await scene.announce({ type: 'reply.written', reviewId, messageId });
  await scene.announce({ type: 'promise.settled', reviewId, messageId, outcome: false });
  await scene.outbox().runOnce();
  expect(scene.mailServer.mails).toEqual([]);
  expect(scene.receiver.received).toHaveLength(2);
});

test('what was undone is told to nobody', async () => {
  const reviewId = await scene.storeReview();
  const undone = scene.database.transaction().execute(async (transaction) => {
    const context = { shopId: SHOP_ID, now: scene.now, makeId: uuidv7, mediaUrl: '' };
    await announce(transaction, context, { type: 'review.negative', reviewId });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await scene.deliveries()).toEqual([]);
});

test('a mail about a review or a reply that is gone is dropped, and says why', async () => {
  const gone = await scene.storeReview();
  await scene.announce({ type: 'review.negative', reviewId: gone });
  const reviewId = await scene.storeReview();
  const messageId = await scene.storeReply(reviewId);
  await scene.announce({ type: 'reply.written', reviewId, messageId });
  await scene.database.deleteFrom('review').where('id', '=', gone).execute();
  await scene.database.updateTable('message').set({ withdrawn_at: scene.now }).execute();
  await scene.outbox().runOnce();
  expect(scene.mailServer.mails).toEqual([]);
  const mails = (await scene.deliveries()).filter(({ by }) => by === 'mail');
  expect(mails.map(({ dropped_at, fault }) => [dropped_at, fault])).toEqual([
    [scene.now, 'the review was deleted'],
    [scene.now, 'the review was deleted'],
    [scene.now, 'the message was withdrawn'],
  ]);
});

test('a running server sends by itself, and ends no attempt halfway when it is stopped', async () => {
  await scene.announce({ type: 'review.negative', reviewId: await scene.storeReview() });
  const begun = Promise.withResolvers<void>();
  const outside = scene.outside();
  const worker = startWorker({
    ...outside,
    mailer: {
      send(mail) {
        begun.resolve();
        return outside.mailer.send(mail);
      },
    },
  });
  await begun.promise;
  await worker.stop();
  expect(scene.mailServer.reached).toEqual([...RECIPIENTS]);
  expect((await scene.deliveries()).every((row) => row.sent_at)).toBe(true);
});

test('without a mail server, and outside the demo, a mail waits and says why; nothing of it is kept', async () => {
  await scene.announce({ type: 'review.negative', reviewId: await scene.storeReview() });
  const settings = readSettings({});
  await scene.outbox({ mailer: createMailer(settings, false, scene.outside()) }).runOnce();
  const [mail] = (await scene.deliveries()).filter(({ by }) => by === 'mail');
  expect(mail).toMatchObject({ sent_at: null, fault: 'the mail was not taken (SMTP_URL is not set)' });
  expect(await scene.database.selectFrom('kept_mail').selectAll().execute()).toEqual([]);

  scene.advance(5);
  await scene.outbox({ mailer: createMailer(settings, true, scene.outside()) }).runOnce();
  const kept = await scene.database.selectFrom('kept_mail').select('recipient').execute();
  expect(kept.map(({ recipient }) => recipient).toSorted()).toEqual([...RECIPIENTS]);
});
