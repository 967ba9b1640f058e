/** By which rule buyers are asked for reviews. It is one rule for all of them: nothing in it can tell who was happy. */
import * as z from 'zod/mini';
import { EmailAddress } from './submission.ts';
import { line, paragraphs } from './text.ts';

export const DELAY_DAYS_MAX = 365;
export const REMINDERS_MAX = 2;
export const EXCEPTIONS_MAX = 100;

const Days = z.int().check(z.minimum(0), z.maximum(DELAY_DAYS_MAX));

/** Days from the latest that is known of an order until its buyer is asked. */
export const Delay = z.strictObject({
  afterDelivery: Days,
  /** Of an order whose delivery is not known. */
  afterShipping: Days,
  /** Of an order of which nothing else is known. */
  afterOrder: Days,
});
export type Delay = z.infer<typeof Delay>;

/** What one must have said before they are written to. */
export const CONSENT_MODES = ['opt-in', 'soft-opt-in', 'off'] as const;
export type ConsentMode = (typeof CONSENT_MODES)[number];

/** `candor-page`: all products of the order on one page, for which no script is needed. */
export const WRITING_PLACES = ['candor-page', 'product-page'] as const;
export type WritingPlace = (typeof WRITING_PLACES)[number];

const Country = z.string().check(z.regex(/^[A-Z]{2}$/, { error: 'must be a country such as DE' }));
const Hour = z.int().check(z.minimum(0), z.maximum(24));

export const InvitationSettings = z.strictObject({
  /** Whether anybody is asked at all. */
  enabled: z.boolean(),
  delay: Delay,
  /** Products, and tags of products, that take longer or less long to know. */
  exceptions: z
    .array(z.strictObject({ of: z.enum(['product', 'tag']), name: line(1, 200), delay: Delay }))
    .check(z.maxLength(EXCEPTIONS_MAX)),
  /** Mails leave between these hours of the buyer's day. */
  hours: z
    .strictObject({ from: Hour, until: Hour })
    .check(z.refine(({ from, until }) => from < until, { error: 'must begin before they end' })),
  /** Mails after the first to who did not answer. */
  reminders: z.int().check(z.minimum(0), z.maximum(REMINDERS_MAX)),
  reminderAfterDays: z.int().check(z.minimum(1), z.maximum(60)),
  /** Countries in which the shop asks for more or less than Candor's table says. */
  consent: z.array(z.strictObject({ country: Country, mode: z.enum(CONSENT_MODES) })).check(
    z.maxLength(250),
    z.refine((choices) => new Set(choices.map(({ country }) => country)).size === choices.length, {
      error: 'must name each country once',
    }),
  ),
  /** Addresses, and domains as `@shop.example`, of people who work for the shop: they are not asked. */
  staff: z.array(z.union([EmailAddress, StaffDomain()])).check(z.maxLength(200)),
  /** Where the stars of a mail lead: to Candor's page, or into the form on the page of each product whose address is known. */
  writeAt: z._default(z.enum(WRITING_PLACES), 'candor-page'),
  /** Of the shop; it stands beneath each mail, as the law wants it. */
  postalAddress: paragraphs(0, 300),
  /** Mails of the shop that leave in a minute at most. */
  perMinute: z.int().check(z.minimum(1), z.maximum(10_000)),
  /** What everybody is given for a review, whatever its stars; empty for nothing. Told before, and marked on the review. */
  incentive: paragraphs(0, 300),
  /** Days after the last mail for which the address of its buyer is kept. */
  keepDays: z.int().check(z.minimum(30), z.maximum(730)),
});
export type InvitationSettings = z.infer<typeof InvitationSettings>;

/** As it is sent. */
export const InvitationSettingsChange = InvitationSettings.check(
  z.refine(({ enabled, postalAddress }) => !enabled || postalAddress !== '', {
    path: ['postalAddress'],
    error: 'must be given before anybody is asked, as it stands beneath each mail',
  }),
);

function StaffDomain() {
  return z
    .string()
    .check(
      z.maxLength(254),
      z.regex(/^@[^\s@]+\.[^\s@]+$/, { error: 'must be an address, or a domain such as @shop.example' }),
    );
}

/** Nobody is asked before the shop has said so. */
export const FIRST_INVITATION_SETTINGS: InvitationSettings = {
  enabled: false,
  delay: { afterDelivery: 7, afterShipping: 12, afterOrder: 16 },
  exceptions: [],
  hours: { from: 9, until: 20 },
  reminders: 1,
  reminderAfterDays: 7,
  consent: [],
  staff: [],
  writeAt: 'candor-page',
  postalAddress: '',
  perMinute: 60,
  incentive: '',
  keepDays: 180,
};

interface ConsentRow {
  readonly countries: readonly string[];
  readonly mode: ConsentMode;
  /** Why, for whoever decides otherwise. */
  readonly basis: string;
}

/** What a country gets that is in no row: the careful way that still reaches customers. */
export const ELSEWHERE: ConsentMode = 'soft-opt-in';

export const CONSENT_TABLE: readonly ConsentRow[] = [
  {
    countries: ['DE', 'AT'],
    mode: 'soft-opt-in',
    basis:
      'A request for a review after a purchase can count as advertising. It is admissible where a clear way to object was offered when the address was collected (Federal Court of Justice of Germany, 10 July 2018, VI ZR 225/17).',
  },
  {
    countries: ['US'],
    mode: 'off',
    basis:
      'CAN-SPAM asks for no consent before, but for truthful headers, a postal address and a way out that works: every mail has them.',
  },
];

/** What is asked of a buyer in that country. */
export function consentModeOf(
  { consent }: Pick<InvitationSettings, 'consent'>,
  country: string | null,
): ConsentMode {
  return (
    consent.find((choice) => choice.country === country)?.mode ??
    CONSENT_TABLE.find(({ countries }) => country !== null && countries.includes(country))?.mode ??
    ELSEWHERE
  );
}
