import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  CONSENT_MODES,
  FIRST_INVITATION_SETTINGS,
  type InvitationSettings,
} from '../../../src/contract/invitation-settings.ts';
import { hourIn } from '../../../src/server/calendar.ts';
import { zoneOfBuyer } from '../../../src/server/invitations/buyer-time.ts';
import { decide, type Decision, ripeAt } from '../../../src/server/invitations/decide.ts';
import type { Past, Purchase } from '../../../src/server/invitations/purchase.ts';

const DAY = 86_400_000;
const at = (text: string) => new Date(text);
const daysAfter = (moment: Date, days: number) => new Date(moment.getTime() + days * DAY);

const SETTINGS: InvitationSettings = { ...FIRST_INVITATION_SETTINGS, enabled: true };
const RULE = { settings: SETTINGS, timeZone: 'Europe/Berlin' };
/** At noon in Berlin. */
const PLACED = at('2026-11-02T11:00:00Z');

function purchase(changed: Partial<Purchase> = {}): Purchase {
  return {
    placedAt: PLACED,
    shippedAt: null,
    deliveredAt: null,
    country: 'DE',
    timeZone: null,
    consent: { given: true, objectionOffered: true },
    email: 'ida@customer.example',
    isTest: false,
    isCancelled: false,
    products: [{ productId: 'shirt', tags: [], isRefunded: false }],
    isMatterOpen: false,
    matterEndedAt: null,
    ...changed,
  };
}

const FRESH: Past = {
  isSuppressed: false,
  askedProducts: [],
  mailedAt: [],
  ownMails: [],
  postponedUntil: null,
  answeredProducts: [],
};

function asked(changed: Partial<Purchase> = {}, past: Partial<Past> = {}, now = daysAfter(PLACED, 20)) {
  return decide(RULE, purchase(changed), { ...FRESH, ...past }, now);
}

const leftOut = (because: string) => ({ does: 'leave-out', because });

test('a buyer is asked so many days after the delivery, else after the shipping, else after the order', () => {
  const settings = { ...SETTINGS, delay: { afterDelivery: 3, afterShipping: 5, afterOrder: 9 } };
  const shippedAt = daysAfter(PLACED, 1);
  const deliveredAt = daysAfter(PLACED, 4);
  const ripe = (changed: Partial<Purchase>) => ripeAt(settings, purchase(changed), FRESH);
  expect(ripe({})).toEqual(daysAfter(PLACED, 9));
  expect(ripe({ shippedAt })).toEqual(daysAfter(shippedAt, 5));
  expect(ripe({ shippedAt, deliveredAt })).toEqual(daysAfter(deliveredAt, 3));
});

test('a mattress is not a T-shirt: the product that takes longest decides, unless it was sent back', () => {
  const long = { afterDelivery: 30, afterShipping: 35, afterOrder: 40 };
  const short = { afterDelivery: 1, afterShipping: 2, afterOrder: 3 };
  const settings: InvitationSettings = {
    ...SETTINGS,
    exceptions: [
      { of: 'tag', name: 'beds', delay: long },
      { of: 'product', name: 'topper', delay: short },
    ],
  };
  const mattress = { productId: 'mattress', tags: ['beds'], isRefunded: false };
  const shirt = { productId: 'shirt', tags: [], isRefunded: false };
  const topper = { productId: 'topper', tags: ['beds'], isRefunded: false };
  const ripe = (products: Purchase['products']) =>
    ripeAt(settings, purchase({ products, deliveredAt: PLACED }), FRESH);
  expect(ripe([shirt, mattress])).toEqual(daysAfter(PLACED, 30));
  expect(ripe([shirt, { ...mattress, isRefunded: true }])).toEqual(daysAfter(PLACED, 7));
  expect(ripe([topper])).toEqual(daysAfter(PLACED, 1));
});

describe('the hour', () => {
  test('is that of the buyer: by the zone of the order, else of the country, else of the shop', () => {
    expect(zoneOfBuyer({ timeZone: 'Asia/Tokyo', country: 'DE' }, 'UTC')).toBe('Asia/Tokyo');
    expect(zoneOfBuyer({ timeZone: 'Mars/Crater', country: 'FR' }, 'UTC')).toBe('Europe/Paris');
    expect(zoneOfBuyer({ timeZone: null, country: 'US' }, 'UTC')).toBe('America/Chicago');
    expect(zoneOfBuyer({ timeZone: null, country: 'XX' }, 'Europe/Berlin')).toBe('Europe/Berlin');
  });

  test('what falls due at night leaves in the morning', () => {
    const placedAt = at('2026-11-02T23:30:00Z');
    const now = daysAfter(placedAt, 16);
    // Half past midnight in Berlin.
    expect(asked({ placedAt }, {}, now)).toEqual({
      does: 'wait',
      because: 'night',
      until: at('2026-11-19T08:00:00Z'),
    });
    expect(asked({ placedAt, timeZone: 'America/Los_Angeles' }, {}, now)).toMatchObject({ does: 'send' });
  });
});

describe('nobody is asked', () => {
  const gone = [{ productId: 'shirt', tags: [], isRefunded: true }];
  test.each<[string, Partial<Purchase>, Partial<Past>]>([
    ['test-order', { isTest: true }, {}],
    ['cancelled', { isCancelled: true }, {}],
    ['refunded', { products: gone }, {}],
    ['no-products', { products: [] }, {}],
    ['no-address', { email: null }, {}],
    ['suppressed', {}, { isSuppressed: true }],
    ['asked-before', {}, { askedProducts: ['shirt'] }],
    ['too-late', { placedAt: daysAfter(PLACED, -60) }, {}],
  ])('%s', (because, changed, past) => {
    expect(asked(changed, past)).toEqual(leftOut(because));
  });

  test('who works for the shop', () => {
    const rule = { ...RULE, settings: { ...SETTINGS, staff: ['Eva@lindfold.example', '@corp.example'] } };
    const decided = (email: string) => decide(rule, purchase({ email }), FRESH, daysAfter(PLACED, 20));
    expect(decided('eva@lindfold.example')).toEqual(leftOut('staff'));
    expect(decided('tom@CORP.example')).toEqual(leftOut('staff'));
    expect(decided('tom@notcorp.example')).toMatchObject({ does: 'send' });
  });

  test('about a product twice, but about the others of the order', () => {
    const products = ['shirt', 'socks'].map((productId) => ({ productId, tags: [], isRefunded: false }));
    expect(asked({ products }, { askedProducts: ['shirt'] })).toEqual({
      does: 'send',
      productIds: ['socks'],
    });
  });
});

describe('consent', () => {
  const decided = (mode: (typeof CONSENT_MODES)[number], consent: Purchase['consent']) => {
    const rule = { ...RULE, settings: { ...SETTINGS, consent: [{ country: 'DE', mode }] } };
    return decide(rule, purchase({ consent }), FRESH, daysAfter(PLACED, 20));
  };
  const unknown = { given: null, objectionOffered: null };

  test('a mode that needs what the order does not tell sends nothing, and says why', () => {
    expect(decided('opt-in', unknown)).toEqual(leftOut('consent-unknown'));
    expect(decided('soft-opt-in', unknown)).toEqual(leftOut('consent-unknown'));
    expect(decided('off', unknown)).toMatchObject({ does: 'send' });
  });

  test('opt-in takes a yes and nothing else; soft opt-in a customer who could object and did not', () => {
    expect(decided('opt-in', { given: false, objectionOffered: true })).toEqual(leftOut('not-opted-in'));
    expect(decided('opt-in', { given: true, objectionOffered: null })).toMatchObject({ does: 'send' });
    const soft = (given: boolean | null, objectionOffered: boolean) =>
      decided('soft-opt-in', { given, objectionOffered });
    expect(soft(null, true)).toMatchObject({ does: 'send' });
    expect(soft(false, true)).toEqual(leftOut('objected'));
    expect(soft(null, false)).toEqual(leftOut('objection-not-offered'));
  });

  test('a country that nobody has thought of gets the careful mode', () => {
    expect(asked({ country: 'ZZ', consent: unknown })).toEqual(leftOut('consent-unknown'));
    expect(asked({ country: null, consent: unknown })).toEqual(leftOut('consent-unknown'));
    const noon = at('2026-11-22T18:00:00Z');
    expect(asked({ country: 'US', consent: unknown }, {}, noon)).toMatchObject({ does: 'send' });
  });
});

describe('waiting', () => {
  const now = daysAfter(PLACED, 20);

  test('while something of the order is open nobody is asked, and the same invitation goes out 7 days after', () => {
    expect(asked({ isMatterOpen: true }, {}, now)).toMatchObject({ does: 'wait', because: 'matter-open' });
    const ended = { matterEndedAt: daysAfter(PLACED, 19) };
    expect(asked(ended, {}, now)).toMatchObject({ does: 'wait', until: daysAfter(PLACED, 26) });
    expect(asked(ended, {}, daysAfter(PLACED, 26))).toMatchObject({ does: 'send' });
  });

  test('after five mails in 30 days the next one waits', () => {
    const mailedAt = [1, 2, 3, 4, 5].map((days) => daysAfter(now, -days));
    expect(asked({}, { mailedAt: mailedAt.slice(1) }, now)).toMatchObject({ does: 'send' });
    expect(asked({}, { mailedAt }, now)).toEqual({
      does: 'wait',
      because: 'many-mails',
      until: daysAfter(now, 25),
    });
  });

  test('one reminder a week later, to who did not answer; then it ends', () => {
    const first = { ownMails: [now], mailedAt: [now] };
    expect(asked({}, first, daysAfter(now, 1))).toEqual({
      does: 'wait',
      because: 'reminder',
      until: daysAfter(now, 7),
    });
    expect(asked({}, first, daysAfter(now, 7))).toMatchObject({ does: 'send' });
    expect(asked({}, { ...first, answeredProducts: ['shirt'] }, daysAfter(now, 7))).toEqual({ does: 'end' });
    const both = { ownMails: [now, daysAfter(now, 7)] };
    expect(asked({}, both, daysAfter(now, 14))).toEqual({ does: 'end' });
  });

  test('who said "not now" is left alone until then', () => {
    const postponedUntil = daysAfter(now, 14);
    const past = { ownMails: [now], postponedUntil };
    expect(asked({}, past, daysAfter(now, 8))).toEqual({
      does: 'wait',
      because: 'postponed',
      until: postponedUntil,
    });
  });
});

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
