import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { versionOf } from '../../../src/server/invitations/version-of.ts';
import { differenceOf, intervalOf } from '../../../src/server/invitations/share-difference.ts';
import { startTrial } from '../../../src/server/database/invitation-trials.ts';
import { toldTrial } from '../../../src/server/invitations/told-trial.ts';
import { CaseShop, refusal } from '../cases/case-shop.ts';
import { SHOP_ID } from '../outbox/outbox-scene.ts';
import { visit } from '../reviewer-page/visit.ts';
import { InvitationScene } from './invitation-scene.ts';

describe('two versions of the mail', () => {
  let scene: InvitationScene;
  beforeEach(async () => {
    scene = await InvitationScene.open();
  });
  afterEach(() => scene.close());

  const TRIAL_ID = '0190f000-0000-7000-8000-000000000001';
  const start = () =>
    scene.database.transaction().execute((transaction) =>
      startTrial(transaction, {
        shop_id: SHOP_ID,
        id: TRIAL_ID,
        language: 'en',
        subject: 'How did it turn out?',
        opening: 'We made it by hand, and would like to know.',
        started_at: scene.now,
      }),
    );
  const versions = () =>
    scene.database.selectFrom('invitation_version').select(['invitation_id', 'version']).execute();

  test('go to buyers of its language by chance; each buyer is told what came with their version', async () => {
    const trial = await start();
    for (let at = 0; at < 12; at += 1) await scene.order({ email: `buyer-${at}@customer.example` });
    await scene.order({ email: 'german@customer.example', language: 'de' });
    await scene.pass(16);

    const got = await versions();
    expect(got).toHaveLength(12);
    for (const { invitation_id, version } of got) expect(version).toBe(versionOf(TRIAL_ID, invitation_id));
    const second = got.filter(({ version }) => version === 'second').length;
    const withOwnWords = scene.mails.filter(({ subject }) => subject === 'How did it turn out?');
    expect(withOwnWords).toHaveLength(second);
    for (const mail of withOwnWords)
      expect(mail.text).toContain('We made it by hand, and would like to know.');
    const others = scene.mails.filter(({ subject }) => subject === 'What do you think of Linen shirt?');
    expect(others).toHaveLength(12 - second);

    const page = await visit(
      (await scene.server()).origin,
      `${scene.link('buyer-3@customer.example')}?product=shirt&stars=2`,
    );
    await page.press('Publish the review');
    const { outcomes, difference } = await toldTrial(scene.database, trial);
    expect(outcomes.first.invited + outcomes.second.invited).toBe(12);
    expect(outcomes.first.reviewed + outcomes.second.reviewed).toBe(1);
    expect(outcomes.first.opened + outcomes.second.opened).toBe(1);
    expect(difference).toBeNull();
  });

  test('a reminder opens as the mail before it did', async () => {
    await start();
    for (let at = 0; at < 6; at += 1) await scene.order({ email: `buyer-${at}@customer.example` });
    await scene.pass(16);
    await scene.pass(7);
    const second = (await versions()).filter(({ version }) => version === 'second').length;
    const reminders = scene.mails.filter(({ subject }) => subject?.startsWith('A reminder'));
    expect(reminders).toHaveLength(6);
    expect(reminders.filter(({ text }) => text?.includes('We made it by hand'))).toHaveLength(second);
  });
});

describe('a shop', () => {
  let shop: CaseShop;
  beforeEach(async () => {
    shop = await CaseShop.open();
  });
  afterEach(() => shop.close());

  const WORDS = { language: 'de', subject: 'Und?', opening: 'Von Hand gemacht.' } as const;
  const running = async () => (await shop.merchant.getInvitationTrial({})).trial;
  const preview = (version: 'first' | 'second') =>
    shop.merchant.previewInvitation({ query: { language: 'de', version } });

  test('starts a trial, sees both mails, and ends it with one of them, which is sent from then on', async () => {
    expect(await running()).toBeNull();
    const { id } = await shop.merchant.startInvitationTrial({ body: WORDS });
    expect(await running()).toMatchObject({ id, ...WORDS, endedAt: null, kept: null, difference: null });
    expect((await preview('second')).subject).toBe('Und?');
    expect((await preview('first')).subject).not.toBe('Und?');

    const ended = await shop.merchant.endInvitationTrial({
      params: { trialId: id },
      body: { keep: 'second' },
    });
    expect(ended).toMatchObject({ kept: 'second', endedAt: shop.now().toISOString() });
    expect((await preview('first')).text).toContain('Von Hand gemacht.');
    const again = shop.merchant.endInvitationTrial({ params: { trialId: id }, body: { keep: 'first' } });
    expect(await refusal(again)).toBe('unknown-trial');
  });

  test('that starts another has ended the one before, as if it had not been', async () => {
    const { id } = await shop.merchant.startInvitationTrial({ body: WORDS });
    shop.pass(1);
    await shop.merchant.startInvitationTrial({ body: { ...WORDS, subject: 'Na?' } });
    expect(await running()).toMatchObject({ subject: 'Na?', endedAt: null });
    const row = await shop.database.kysely
      .selectFrom('invitation_trial')
      .select(['kept', 'ended_at'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ kept: 'first', ended_at: shop.now() });
  });

  test('is told which words are too long, or hold what no mail may', async () => {
    const faulty = shop.merchant.startInvitationTrial({
      body: { ...WORDS, subject: 'a\r\nBcc: b@c.example' },
    });
    expect(await refusal(faulty)).toBe('invalid-request');
    expect(await running()).toBeNull();
  });
});

test('either version has the same chance', () => {
  const ids = Array.from({ length: 2000 }, () => crypto.randomUUID());
  const trialId = crypto.randomUUID();
  const second = ids.filter((id) => versionOf(trialId, id) === 'second').length;
  // Five standard deviations: once in three million runs it lies beyond by chance.
  expect(Math.abs(second - 1000)).toBeLessThan(5 * Math.sqrt(2000 / 4));
});

describe('how sure the difference is', () => {
  test('is what the paper prints for its first example, 48 of 80 against 56 of 70, at 95 %', () => {
    const { low, high } = intervalOf({ count: 48, of: 80 }, { count: 56, of: 70 }, 1.96);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  test('lies between bounds around what was seen, which near as more are asked', () => {
    const few = differenceOf({ count: 10, of: 100 }, { count: 20, of: 100 })!;
    const many = differenceOf({ count: 1000, of: 10_000 }, { count: 2000, of: 10_000 })!;
    expect(few.low).toBeLessThan(0);
    expect(many.low).toBeGreaterThan(0.08);
    expect(many.high).toBeLessThan(0.12);
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 5);
  });

  test('is the other way round when the two are, and never beyond none and all', () => {
    const one = differenceOf({ count: 3, of: 150 }, { count: 150, of: 150 })!;
    const other = differenceOf({ count: 150, of: 150 }, { count: 3, of: 150 })!;
    expect(one.low).toBeCloseTo(-other.high, 12);
    expect(one.high).toBeLessThanOrEqual(1);
    expect(other.low).toBeGreaterThanOrEqual(-1);
  });

  test('is not told of fewer than a hundred', () => {
    expect(differenceOf({ count: 1, of: 99 }, { count: 90, of: 5000 })).toBeNull();
  });
});
