/**
 * When a buyer is asked, and whether: one rule for all, a function of what is known and nothing else.
 */
import { consentModeOf, type Delay, type InvitationSettings } from '../../contract/invitation-settings.ts';
import type { WaitReason, LeftOutReason } from '../../contract/invitation.ts';
import { nextWaking, zoneOfBuyer } from './buyer-time.ts';
import { consentRefusal } from './consent.ts';
import type { Past, Purchase, PurchasedProduct } from './purchase.ts';

const DAY_MS = 86_400_000;
/** After a case, a return or a refund has ended. */
const REST_DAYS = 7;
/** Whoever is asked much later has forgotten, and orders of years ago are moved in at times. */
const LATE_DAYS = 60;
const MAILS_MAX = 5;
const MAILS_DAYS = 30;

export type Decision =
  /** A mail leaves now, about these products. */
  | { readonly does: 'send'; readonly productIds: readonly string[] }
  /** Looked at again then. */
  | { readonly does: 'wait'; readonly until: Date; readonly because: WaitReason }
  /** Nothing more comes of it. */
  | { readonly does: 'leave-out'; readonly because: LeftOutReason }
  /** All mails that there are have been sent, or what was asked has been answered. */
  | { readonly does: 'end' };

export interface Rule {
  readonly settings: InvitationSettings;
  /** Of the shop. */
  readonly timeZone: string;
}

export function decide(rule: Rule, purchase: Purchase, past: Past, now: Date): Decision {
  const { settings } = rule;
  const left = exclusionOf(settings, purchase, past);
  if (left) return { does: 'leave-out', because: left };
  const open = openProducts(purchase, past);
  if (open.length === 0) {
    // Somebody who was asked and has answered, or who has nothing to be asked about.
    return past.ownMails.length > 0 ? { does: 'end' } : { does: 'leave-out', because: 'asked-before' };
  }
  if (past.ownMails.length > settings.reminders && !isOwed(past)) return { does: 'end' };
  // A reminder is for who has not answered at all.
  if (past.answeredProducts.length > 0) return { does: 'end' };
  if (purchase.isMatterOpen) return { does: 'wait', until: after(now, 1), because: 'matter-open' };
  const ripe = ripeAt(settings, purchase, past);
  const wait = waitFor(rule, purchase, past, { ripe, now });
  if ((wait?.until ?? now) > after(ripe, LATE_DAYS)) return { does: 'leave-out', because: 'too-late' };
  return wait ? { does: 'wait', ...wait } : send(open);
}

/** Whoever has put it off was told that they are asked again, however many reminders there are. */
function isOwed({ ownMails, postponedUntil }: Past): boolean {
  const last = ownMails.at(-1);
  return postponedUntil !== null && last !== undefined && last < postponedUntil;
}

/** Why it cannot leave at this moment; undefined when it can. */
function waitFor(
  { settings, timeZone }: Rule,
  purchase: Purchase,
  past: Past,
  { ripe, now }: { readonly ripe: Date; readonly now: Date },
): { readonly until: Date; readonly because: WaitReason } | undefined {
  const free = freeAt(past);
  const at = later(later(ripe, free), now);
  const until = nextWaking(at, zoneOfBuyer(purchase, timeZone), settings.hours);
  if (until <= now) return undefined;
  const because = ripe > now ? reasonToWait(past, ripe) : free > now ? 'many-mails' : 'night';
  return { until, because };
}

function reasonToWait({ postponedUntil, ownMails }: Past, ripe: Date): WaitReason {
  if (postponedUntil?.getTime() === ripe.getTime()) return 'postponed';
  return ownMails.length > 0 ? 'reminder' : 'not-yet';
}

function send(open: readonly PurchasedProduct[]): Decision {
  return { does: 'send', productIds: open.map(({ productId }) => productId) };
}

/** Why this buyer is never asked about this order, whatever the time. */
function exclusionOf(
  settings: InvitationSettings,
  purchase: Purchase,
  past: Past,
): LeftOutReason | undefined {
  const { email, country, products, isTest, isCancelled } = purchase;
  if (isTest) return 'test-order';
  if (isCancelled) return 'cancelled';
  if (email === null) return 'no-address';
  if (products.length === 0) return 'no-products';
  if (products.every(({ isRefunded }) => isRefunded)) return 'refunded';
  if (isStaff(settings, email)) return 'staff';
  if (past.isSuppressed) return 'suppressed';
  return consentRefusal(consentModeOf(settings, country), purchase);
}

/** Addresses, and domains that begin with an @. */
export function isStaff({ staff }: { readonly staff: readonly string[] }, email: string): boolean {
  const address = email.toLowerCase();
  return staff.some((each) =>
    each.startsWith('@') ? address.endsWith(each.toLowerCase()) : address === each.toLowerCase(),
  );
}

function openProducts({ products }: Purchase, { askedProducts, answeredProducts }: Past): PurchasedProduct[] {
  const done = new Set([...askedProducts, ...answeredProducts]);
  return products.filter(({ productId, isRefunded }) => !isRefunded && !done.has(productId));
}

/** Not before that moment, whatever the hour. */
export function ripeAt(settings: InvitationSettings, purchase: Purchase, past: Past): Date {
  const { matterEndedAt } = purchase;
  const last = past.ownMails.at(-1);
  const asked = last ? after(last, settings.reminderAfterDays) : firstAt(settings, purchase);
  const rested = matterEndedAt ? after(matterEndedAt, REST_DAYS) : asked;
  return later(later(asked, rested), past.postponedUntil ?? asked);
}

/** The product that takes longest to know decides, as a buyer is asked about all of an order at once. */
function firstAt({ delay, exceptions }: InvitationSettings, purchase: Purchase): Date {
  const { products, deliveredAt, shippedAt, placedAt } = purchase;
  const kept = products.filter(({ isRefunded }) => !isRefunded);
  const delays = kept.map((product) => delayOf(product, delay, exceptions));
  const days = (kind: keyof Delay) => Math.max(...delays.map((each) => each[kind]));
  if (deliveredAt) return after(deliveredAt, days('afterDelivery'));
  if (shippedAt) return after(shippedAt, days('afterShipping'));
  return after(placedAt, days('afterOrder'));
}

/** That of the product itself, else the longest of its tags, else that of the shop. */
function delayOf(
  { productId, tags }: PurchasedProduct,
  delay: Delay,
  exceptions: InvitationSettings['exceptions'],
): Delay {
  const own = exceptions.find(({ of, name }) => of === 'product' && name === productId);
  if (own) return own.delay;
  const [longest] = exceptions
    .filter(({ of, name }) => of === 'tag' && tags.includes(name))
    .map((exception) => exception.delay)
    .toSorted((one, other) => other.afterDelivery - one.afterDelivery);
  return longest ?? delay;
}

/** When one more mail is not one too many for this buyer. */
function freeAt({ mailedAt }: Past): Date {
  const fifth = mailedAt.toSorted((one, other) => other.getTime() - one.getTime())[MAILS_MAX - 1];
  return fifth ? after(fifth, MAILS_DAYS) : new Date(0);
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}

function after(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * DAY_MS);
}
