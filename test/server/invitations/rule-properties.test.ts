import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { hourIn } from '../../../src/server/calendar.ts';
import { zoneOfBuyer } from '../../../src/server/invitations/buyer-time.ts';
import { decide, type Decision, ripeAt } from '../../../src/server/invitations/decide.ts';
import type { Past, Purchase } from '../../../src/server/invitations/purchase.ts';
import { at, daysAfter, RULE, SETTINGS } from './a-purchase.ts';

const moments = fc.date({
  min: at('2026-01-01T00:00:00Z'),
  max: at('2027-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const someDate = fc.option(moments, { nil: null });
const someFlag = fc.constantFrom(true, false, null);
const purchases: fc.Arbitrary<Purchase> = fc.record({
  placedAt: moments,
  shippedAt: someDate,
  deliveredAt: someDate,
  country: fc.constantFrom('DE', 'US', 'JP', 'NZ', 'XX', null),
  timeZone: fc.constantFrom('America/St_Johns', 'Pacific/Chatham', 'Europe/Berlin', 'nowhere', null),
  consent: fc.record({ given: someFlag, objectionOffered: someFlag }),
  email: fc.constantFrom('ida@customer.example', null),
  isTest: fc.boolean(),
  isCancelled: fc.boolean(),
  products: fc.array(
    fc.record({ productId: fc.constantFrom('a', 'b', 'c'), tags: fc.constant([]), isRefunded: fc.boolean() }),
  ),
  isMatterOpen: fc.boolean(),
  matterEndedAt: someDate,
});
const pasts: fc.Arbitrary<Past> = fc.record({
  isSuppressed: fc.boolean(),
  askedProducts: fc.subarray(['a', 'b', 'c']),
  mailedAt: fc.array(moments),
  ownMails: fc.array(moments, { maxLength: 3 }),
  postponedUntil: someDate,
  answeredProducts: fc.subarray(['a', 'b']),
});
const hours = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 }))
  .filter(([from, until]) => from < until)
  .map(([from, until]) => ({ from, until }));

test('whatever is known: a mail leaves in waking hours, not too early, to nobody who must not have it', () => {
  fc.assert(
    fc.property(purchases, pasts, moments, hours, (of, past, now, hours) => {
      const settings = { ...SETTINGS, hours };
      const decision: Decision = decide({ ...RULE, settings }, of, past, now);
      if (decision.does === 'wait') expect(decision.until > now).toBe(true);
      if (decision.does !== 'send') return;
      const hour = hourIn(zoneOfBuyer(of, RULE.timeZone), now);
      expect(hour >= hours.from && hour < hours.until).toBe(true);
      expect(now >= ripeAt(settings, of, past)).toBe(true);
      expect(past.isSuppressed || of.isTest || of.isCancelled || of.isMatterOpen || !of.email).toBe(false);
      const recent = past.mailedAt.filter((each) => each <= now && each > daysAfter(now, -30));
      expect(recent.length).toBeLessThan(5);
      for (const productId of decision.productIds) {
        expect(past.askedProducts).not.toContain(productId);
        expect(of.products.some((each) => each.productId === productId && !each.isRefunded)).toBe(true);
      }
    }),
    { numRuns: 4000 },
  );
});

test('whoever waits is looked at again in an hour in which a mail can leave', () => {
  fc.assert(
    fc.property(purchases, pasts, moments, (of, past, now) => {
      const decision = decide(RULE, of, past, now);
      if (decision.does !== 'wait' || decision.because === 'matter-open') return;
      expect(decide(RULE, of, past, decision.until)).toMatchObject({ does: 'send' });
    }),
    { numRuns: 4000 },
  );
});

test('what the rule may know has no word for what anybody thinks of a product', () => {
  type Leaves<T> = T extends Date
    ? never
    : T extends readonly (infer Each)[]
      ? Leaves<Each>
      : T extends object
        ? { [K in keyof T & string]: K | Leaves<T[K]> }[keyof T & string]
        : never;
  type Known = Leaves<Purchase> | Leaves<Past>;
  type Forbidden =
    | 'rating'
    | 'ratingValue'
    | 'stars'
    | 'sentiment'
    | 'score'
    | 'review'
    | 'headline'
    | 'reviewBody';
  expectTypeOf<Extract<Known, Forbidden>>().toBeNever();
  // The check above sees something at all.
  expectTypeOf<Extract<Known, 'deliveredAt' | 'isRefunded' | 'given'>>().toEqualTypeOf<
    'deliveredAt' | 'isRefunded' | 'given'
  >();
});
