/** Looking at reviews: what speaks against one is shown to a person, who decides without its stars. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeApiKey } from '../../../src/server/api-key.ts';
import { storeApiKey } from '../../../src/server/database/api-keys.ts';
import { FIRST_INVITATION_SETTINGS } from '../../../src/contract/invitation-settings.ts';
import { storeInvitationSettings } from '../../../src/server/database/invitation-settings.ts';
import { verifyAudit } from '../../../src/server/database/audit-verification.ts';
import { findWrongAggregates } from '../../../src/server/database/recount.ts';
import type { SubmissionInput } from '../../../src/contract/submission.ts';
import { SHOP } from '../../contract/seed.ts';
import { CaseShop, refusal } from '../cases/case-shop.ts';
import { visit } from '../reviewer-page/visit.ts';

let shop: CaseShop;
let colleague: CaseShop['merchant'];
beforeEach(async () => {
  shop = await CaseShop.open();
  const { key, id, secretHash } = makeApiKey();
  const row = { shop_id: SHOP.id, id, name: 'Bea', secret_hash: secretHash, created_at: shop.now() };
  await storeApiKey(shop.database.kysely, row);
  colleague = shop.clientWith(key);
});
afterEach(() => shop.close());

const checks = async (by = shop.merchant) => (await by.listChecks({})).checks;
const reject = (reviewId: string, by = shop.merchant) =>
  by.decideCheck({ params: { reviewId }, body: { decision: 'reject', reason: 'personal-facts' } });
const approve = (reviewId: string, by = shop.merchant) =>
  by.decideCheck({ params: { reviewId }, body: { decision: 'approve' } });
const page = async () =>
  (await shop.merchant.listReviews({ params: { productId: 'written' }, query: { limit: 100 } })).reviews;
const isShown = async (reviewId: string) => (await page()).some(({ id }) => id === reviewId);
const email = (address: string) => ({ author: { name: 'Ana', email: address } });
const withPhone = (about: Partial<SubmissionInput> = {}) =>
  shop.submit({ reviewBody: 'Call them at +49 30 1234567 and see.', ...about });
const told = async () =>
  (await shop.merchant.listDeliveries({ query: {} })).deliveries
    .map(({ occurrence }) => occurrence)
    .filter(isAboutThis);
const isAboutThis = (occurrence: string) => /rejected|restored/.test(occurrence);

const COPY =
  'I bought this strap for my brother and he has worn it every single day since, in the rain and at work.';

describe('a signal', () => {
  it.each<[string, Partial<SubmissionInput>]>([
    ['links', { reviewBody: 'Cheaper at www.straps.example today' }],
    ['links', { reviewBody: 'See best-straps.com for the same' }],
    ['disposable-address', email('ana@mailinator.com')],
    ['offensive-words', { reviewBody: 'What a piece of shit.', inLanguage: 'en' }],
    ['personal-facts', { reviewBody: 'Ask Jo, jo@straps.example knows.' }],
    [
      'other-language',
      {
        reviewBody: 'Die Schnalle ist nach einer Woche zerbrochen, und niemand antwortet mir.',
        inLanguage: 'en',
      },
    ],
    ['staff-address', email('ana@acme.example')],
  ])('puts a review before a person, and changes nothing else: %s', async (signal, about) => {
    await shop.database.kysely
      .transaction()
      .execute((transaction) =>
        storeInvitationSettings(
          transaction,
          SHOP.id,
          { ...FIRST_INVITATION_SETTINGS, staff: ['@acme.example'] },
          shop.now(),
        ),
      );
    const { reviewId } = await shop.submit(about);
    expect(await checks()).toMatchObject([{ reviewId, signals: [signal], appeal: null }]);
    expect(await isShown(reviewId)).toBe(true);
  });

  it('is what a review says nearly like another one, whoever wrote it', async () => {
    await shop.submit({ reviewBody: COPY, ...email('one@mail.example') });
    await shop.submit({
      reviewBody: 'Broke after a week. I wrote to them twice, nobody has answered me so far.',
    });
    const { reviewId } = await shop.submit({
      reviewBody: COPY.replace('my brother', 'my brother').replace('at work', 'at home'),
      ...email('two@mail.example'),
    });
    expect(await checks()).toMatchObject([{ reviewId, signals: ['repeated-text'] }]);
  });

  it('is the address of somebody of the shop, and a report by a reader', async () => {
    await shop.colleague('Ada Lovelace');
    const own = await shop.submit(email('Ada-Lovelace@shop.example'));
    const reported = await shop.submit();
    const body = { visitor: 'v'.repeat(22), reason: 'insulting' as const };
    await shop.merchant.reportReview({ params: { reviewId: reported.reviewId }, body });
    expect(await checks()).toMatchObject([
      { reviewId: own.reviewId, signals: ['member-address'] },
      { reviewId: reported.reviewId, signals: ['reported'] },
    ]);
  });

  it('is none where nothing speaks against a review, bad as it may be', async () => {
    await shop.submit({ reviewBody: 'Broke on day 3, 49.90 for nothing. Size 42 is a 40. Never again!' });
    await shop.submit({ reviewBody: 'Riemen schnell gerissen, Dickschädel am Telefon.', inLanguage: 'de' });
    expect(await checks()).toEqual([]);
  });
});

describe('whoever decides', () => {
  it('sees everything but the stars', async () => {
    const answers = [];
    for (const ratingValue of [1, 5]) {
      const { reviewId } = await withPhone({ reviewRating: { ratingValue } });
      answers.push(JSON.stringify(await checks()).replaceAll(reviewId, 'id'));
      await approve(reviewId);
    }
    expect(answers[0]).toBe(answers[1]);
    expect(answers[0]).not.toMatch(/rating|star/i);
  });

  it('rejects for a neutral reason alone; the review is gone for everyone, and its author is told', async () => {
    const { reviewId, own } = await withPhone();
    const before = await shop.merchant.getLedger({});
    const body = { decision: 'reject', reason: 'too-negative' } as never;
    expect(await refusal(shop.merchant.decideCheck({ params: { reviewId }, body }))).toBe('invalid-request');
    await reject(reviewId);
    expect(await isShown(reviewId)).toBe(false);
    expect(await told()).toEqual(['review.rejected']);
    expect(await own()).toMatchObject({
      standing: 'rejected',
      rejection: { reason: 'personal-facts', appeal: null },
    });
    expect(await shop.merchant.getLedger({})).toMatchObject({
      published: before.published - 1,
      rejected: 1,
      rejectedFor: [{ reason: 'personal-facts', count: 1 }],
    });
    expect(await findWrongAggregates(shop.database.kysely)).toEqual([]);
    expect(await refusal(reject(reviewId))).toBe('unknown-check');
  });

  it('approves and changes nothing, and is not asked again until the review changes', async () => {
    const { reviewId } = await withPhone();
    await approve(reviewId);
    expect(await checks()).toEqual([]);
    const body = { visitor: 'v'.repeat(22), reason: 'insulting' as const };
    await shop.merchant.reportReview({ params: { reviewId }, body });
    expect(await checks()).toEqual([]);
    expect(await isShown(reviewId)).toBe(true);
  });
});

describe('the author of a rejected review', () => {
  it('mends it on the private page, and it is published like any other', async () => {
    const { reviewId, token } = await withPhone();
    await reject(reviewId);
    const { origin } = shop.server;
    const told = await visit(origin, `/r/${token}`);
    expect(told.words).toContain('does not publish it because it tells personal facts');
    const mending = await visit(origin, `/r/${token}/revise`);
    const mended = await mending.press('Publish the change', { reviewBody: 'Call them and see.' });
    expect(mended.words).toContain('Your review is published as it stands below.');
    expect(await isShown(reviewId)).toBe(true);
    expect(await checks()).toMatchObject([{ reviewId, signals: ['mended'] }]);
    expect(await shop.merchant.getLedger({})).toMatchObject({ published: 1, rejected: 0 });
    expect(await findWrongAggregates(shop.database.kysely)).toEqual([]);
  });

  it('appeals once, to somebody else than who rejected', async () => {
    const { reviewId, token } = await withPhone();
    await reject(reviewId);
    const { origin } = shop.server;
    const text = 'It is the number that they publish themselves.';
    const asked = await (await visit(origin, `/r/${token}`)).press('Ask for another look', { text });
    expect(asked.words).toContain('Somebody else than who rejected it decides');
    expect(asked.words).not.toContain('Ask for another look');
    expect((await checks())[0]?.appeal).toMatchObject({ text, mayDecide: false, rejectedBy: 'tests' });
    expect(await refusal(approve(reviewId))).toBe('own-rejection');
    expect((await checks(colleague))[0]?.appeal).toMatchObject({ mayDecide: true });
    await approve(reviewId, colleague);
    expect(await isShown(reviewId)).toBe(true);
    expect(await told()).toEqual(['review.restored', 'review.rejected']);
    const { appeals, published, rejected } = await shop.merchant.getLedger({});
    expect({ appeals, published, rejected }).toEqual({
      appeals: { received: 1, open: 0, granted: 1, refused: 0 },
      published: 1,
      rejected: 0,
    });
  });

  it('hears when the appeal is refused, cannot ask a third time, and can still mend', async () => {
    const { reviewId, token, own } = await withPhone();
    await reject(reviewId);
    const reviewer = shop.clientWith(token);
    const appeal = () => reviewer.appealRejection({ params: { reviewId }, body: { text: 'Please.' } });
    await appeal();
    await reject(reviewId, colleague);
    expect(await refusal(appeal())).toBe('nothing-to-appeal');
    expect((await own()).rejection).toEqual({ reason: 'personal-facts', appeal: 'refused' });
    expect(await shop.merchant.getLedger({})).toMatchObject({ appeals: { refused: 1 }, rejected: 1 });
    const body = { reviewBody: 'Call them and see.' };
    await reviewer.reviseReview({ params: { reviewId }, body });
    expect(await isShown(reviewId)).toBe(true);
    const { fault, ledger } = await verifyAudit(shop.database.kysely, SHOP.id);
    expect([fault, ledger.differs]).toEqual([null, null]);
  });
});
