/** What a merchant decides for the shop, and whom it reaches. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ProblemError } from '../../../src/client/problem-error.ts';
import type { ShopSettingsChangeInput } from '../../../src/contract/shop-settings.ts';
import { FIRST_INVITATION_SETTINGS } from '../../../src/contract/invitation-settings.ts';
import { SHOP } from '../../contract/seed.ts';
import { CaseShop, refusal } from './case-shop.ts';

let shop: CaseShop;
beforeAll(async () => {
  shop = await CaseShop.open();
});
afterAll(() => shop.close());

const change = (body: ShopSettingsChangeInput) => shop.merchant.changeSettings({ body });
const page = () => shop.merchant.listReviews({ params: { productId: 'strap' }, query: { limit: 1 } });

const PHONE = {
  type: 'phone' as const,
  name: 'Call us',
  url: 'tel:+49301234567',
  timeZone: 'Europe/Berlin',
  openingHours: [{ dayOfWeek: 'Monday' as const, opens: '09:00', closes: '17:30' }],
};

it('a new shop counts three stars as negative, by the time of Greenwich, and tells nobody', async () => {
  await shop.database.kysely.deleteFrom('attribute').execute();
  expect(await shop.merchant.getSettings({})).toEqual({
    name: SHOP.name,
    timeZone: 'UTC',
    negativeUpTo: 3,
    holdDays: 0,
    channels: [],
    attributes: [],
    recipients: [],
    webhooks: [],
    workingCalendar: {
      hours: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((dayOfWeek) => ({
        dayOfWeek,
        opens: '09:00',
        closes: '17:00',
      })),
      daysOff: [],
    },
    escalation: [],
    invitations: FIRST_INVITATION_SETTINGS,
  });
});

it('shoppers see the channels; what is left out of a change stays', async () => {
  await change({ channels: [PHONE] });
  const changed = await change({ timeZone: 'Europe/Berlin' });
  expect(changed).toMatchObject({ channels: [PHONE], timeZone: 'Europe/Berlin' });
  expect((await page()).channels).toEqual([PHONE]);
});

it('the threshold decides which review opens a case, and the form knows it', async () => {
  await change({ negativeUpTo: 1 });
  expect((await page()).negativeUpTo).toBe(1);
  const { reviewId } = await shop.submit({ reviewRating: { ratingValue: 2 } });
  expect(await refusal(shop.case(reviewId))).toBe('unknown-case');
  await change({ negativeUpTo: 3 });
});

it('a webhook that is named again keeps its secret; one that is not is gone', async () => {
  const first = await change({ webhooks: [{ url: 'https://a.example/hook' }] });
  expect(first.webhooks[0]?.secret).toMatch(/^whsec_[A-Za-z\d+/]{32}$/);
  const both = await change({
    webhooks: [{ url: 'https://b.example/hook' }, { url: 'https://a.example/hook' }],
  });
  expect(both.webhooks).toContainEqual(first.webhooks[0]);
  expect(new Set(both.webhooks.map(({ secret }) => secret)).size).toBe(2);
  expect((await change({ webhooks: [] })).webhooks).toEqual([]);
});

it('a recipient who is named twice is told once', async () => {
  const { recipients } = await change({ recipients: ['b@shop.example', 'a@shop.example', 'b@shop.example'] });
  expect(recipients).toEqual(['a@shop.example', 'b@shop.example']);
});

it('every fault is named by its field, and nothing of the change is stored', async () => {
  const before = await shop.merchant.getSettings({});
  const wrong = change({
    name: 'Renamed',
    timeZone: 'Middle/Earth',
    channels: [
      { ...PHONE, url: 'javascript:alert(1)' },
      { ...PHONE, openingHours: [{ dayOfWeek: 'Monday', opens: '17:00', closes: '09:00' }] },
    ],
    recipients: ['nobody'],
    webhooks: [{ url: 'ftp://a.example' }],
  });
  const error = await wrong.catch((reason: unknown) => reason);
  if (!(error instanceof ProblemError)) throw error;
  expect(error.problem?.errors?.map(({ pointer }) => pointer)).toEqual([
    '/timeZone',
    '/channels/0/url',
    '/channels/1/openingHours/0',
    '/recipients/0',
    '/webhooks/0/url',
  ]);
  expect(await shop.merchant.getSettings({})).toEqual(before);
});
