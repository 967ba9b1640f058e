/** An order of Berlin that may be asked about, and a buyer with whom nothing went before. */
import {
  FIRST_INVITATION_SETTINGS,
  type InvitationSettings,
} from '../../../src/contract/invitation-settings.ts';
import type { Past, Purchase } from '../../../src/server/invitations/purchase.ts';

const DAY = 86_400_000;
export const at = (text: string) => new Date(text);
export const daysAfter = (moment: Date, days: number) => new Date(moment.getTime() + days * DAY);

export const SETTINGS: InvitationSettings = { ...FIRST_INVITATION_SETTINGS, enabled: true };
export const RULE = { settings: SETTINGS, timeZone: 'Europe/Berlin' };
/** At noon in Berlin. */
export const PLACED = at('2026-11-02T11:00:00Z');

export function purchase(changed: Partial<Purchase> = {}): Purchase {
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

export const FRESH: Past = {
  isSuppressed: false,
  askedProducts: [],
  mailedAt: [],
  ownMails: [],
  postponedUntil: null,
  answeredProducts: [],
};
