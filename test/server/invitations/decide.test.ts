import { describe, expect, test } from 'vitest';
import type { ConsentMode, InvitationSettings } from '../../../src/contract/invitation-settings.ts';
import { zoneOfBuyer } from '../../../src/server/invitations/buyer-time.ts';
import { decide, ripeAt } from '../../../src/server/invitations/decide.ts';
import type { Past, Purchase } from '../../../src/server/invitations/purchase.ts';
import { at, daysAfter, FRESH, PLACED, purchase, RULE, SETTINGS } from './a-purchase.ts';

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
  const decided = (mode: ConsentMode, consent: Purchase['consent']) => {
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
