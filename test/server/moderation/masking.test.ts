/** Masking personal facts: the one touch of a text by the shop, which can change nothing but what the patterns find. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../../src/server/database/audit-verification.ts';
import { findWrongAggregates } from '../../../src/server/database/recount.ts';
import { maskOf } from '../../../src/server/moderation/mask-words.ts';
import { findFacts, maskFacts } from '../../../src/server/moderation/personal-facts.ts';
import { SHOP } from '../../contract/seed.ts';
import { CaseShop, refusal } from '../cases/case-shop.ts';

const LONG = { language: 'en', lengthMax: 5000 };
const words = (text: string) => findFacts(text).map(({ start, end }) => text.slice(start, end));

describe('what the patterns find', () => {
  it.each([
    ['Ask jo@straps.example, he knows', ['jo@straps.example']],
    ['Call +49 30 1234567 or 030/7654321.', ['+49 30 1234567', '030/7654321']],
    ['Sent to Lindenstraße 12a, 10969 Berlin by mistake', ['Lindenstraße 12a, 10969 Berlin']],
    ['They are at 12 Upper Market Street now', ['12 Upper Market Street']],
    ['Bought on 2026-11-02 for 1.299,00, size 42, order 10012345', []],
    ['5 stars, 100 % cotton; 3 Street shirts', []],
  ])('%s', (text, facts) => {
    expect(words(text)).toEqual(facts);
  });

  it('is all that changes, whatever the text and whatever of it is chosen', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(' +49 30 1234567 ', ' jo@straps.example ', ' Lindenweg 4 ', '[…]', '5 of 5 stars'),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((parts) => parts.join('')),
        fc.func(fc.boolean()),
        (text, choose) => {
          const chosen = findFacts(text).filter(({ start }) => choose(start));
          const masked = maskFacts(text, chosen, LONG);
          // Taken apart at the marks, what is left is the text without the facts, letter for letter.
          let rest = masked;
          let at = 0;
          for (const { start, end, kind } of chosen) {
            const kept = text.slice(at, start);
            const mark = maskOf(kind, 'en');
            expect(rest.slice(0, kept.length)).toBe(kept);
            expect(rest.slice(kept.length, kept.length + mark.length)).toBe(mark);
            rest = rest.slice(kept.length + mark.length);
            at = end;
          }
          expect(rest).toBe(text.slice(at));
        },
      ),
    );
  });

  it('fits where a text is as long as it may be', () => {
    const text = `${'x'.repeat(105)} jo@ab.example`;
    expect(maskFacts(text, findFacts(text), { language: 'de', lengthMax: 120 })).toBe(
      `${'x'.repeat(105)} […]`,
    );
  });

  it('has a mark in every language of the widget', () => {
    const files = readdirSync(join(import.meta.dirname, '../../../src/widget/languages'));
    const languages = files.map((file) => file.replace('.json', ''));
    expect(languages.length).toBeGreaterThan(10);
    expect(languages.filter((each) => maskOf('phone', each) === maskOf('phone', 'en'))).toEqual([]);
  });
});

describe('masking in the queue', () => {
  let shop: CaseShop;
  beforeAll(async () => {
    shop = await CaseShop.open();
  });
  afterAll(() => shop.close());

  const check = async (reviewId: string) =>
    (await shop.merchant.listChecks({})).checks.find((each) => each.reviewId === reviewId)!;
  const mask = (reviewId: string, facts: { in: 'headline' | 'reviewBody'; from: number; to: number }[]) =>
    shop.merchant.maskFacts({ params: { reviewId }, body: { facts } });
  const PHONE = '+49 30 1234567';

  it('takes the fact out of the review and its earlier versions, tells the author, and is logged without it', async () => {
    const { reviewId, rate, own } = await shop.submit({
      reviewBody: `Useless. Call ${PHONE}.`,
      inLanguage: 'de',
    });
    await rate(2);
    const { facts } = await check(reviewId);
    await mask(
      reviewId,
      facts.map(({ in: field, from, to }) => ({ in: field, from, to })),
    );
    const { review } = await own();
    expect(review).toMatchObject({
      reviewBody: 'Useless. Call [Telefonnummer entfernt].',
      reviewRating: { ratingValue: 2 },
      revisions: [
        { reviewBody: 'Useless. Call [Telefonnummer entfernt].', reviewRating: { ratingValue: 1 } },
      ],
    });
    expect((await check(reviewId)).facts).toEqual([]);
    const { deliveries } = await shop.merchant.listDeliveries({ query: {} });
    expect(deliveries.filter(({ occurrence }) => occurrence === 'review.masked')).toHaveLength(1);
    const entries = await shop.database.kysely
      .selectFrom('audit_entry')
      .select(['act', 'detail'])
      .where('review_id', '=', reviewId)
      .where('act', '=', 'facts-masked')
      .execute();
    expect(entries).toEqual([{ act: 'facts-masked', detail: 'phone: 1' }]);
    expect(await verifyAudit(shop.database.kysely, SHOP.id)).toMatchObject({ fault: null });
    expect(await findWrongAggregates(shop.database.kysely)).toEqual([]);
  });

  it('refuses any other place, and then changes nothing', async () => {
    const reviewBody = `Useless. Call ${PHONE}.`;
    const { reviewId, own } = await shop.submit({ reviewBody });
    const { from, to } = (await check(reviewId)).facts[0]!;
    for (const place of [
      { from: 0, to: 7 },
      { from, to: to - 1 },
      { from: from - 1, to },
      { from: 0, to: 5000 },
    ]) {
      const both = [
        { in: 'reviewBody', from, to },
        { in: 'reviewBody', ...place },
      ] as const;
      expect(await refusal(mask(reviewId, [...both]))).toBe('invalid-request');
    }
    expect(await refusal(mask(reviewId, [{ in: 'headline', from, to }]))).toBe('invalid-request');
    expect((await own()).review.reviewBody).toBe(reviewBody);
  });

  it('is for reviews of the queue alone', async () => {
    const { reviewId } = await shop.submit({ reviewBody: 'Holds well.' });
    expect(await refusal(mask(reviewId, [{ in: 'reviewBody', from: 0, to: 5 }]))).toBe('unknown-check');
  });
});
