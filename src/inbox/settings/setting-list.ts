/** All settings as they can be looked for: by their name, by what is said of them, and by what else people call them. */
import { ALERTS, MOVING, TEMPLATES } from '../addresses.ts';
import { type SectionId, SECTIONS } from './setting-sections.ts';

export interface Setting {
  readonly name: string;
  /** A section of the page, or the address of another page. */
  readonly at: SectionId | `/${string}`;
  readonly help: string;
  /** What else people call it. */
  readonly words: string;
}

const SETTINGS_LIST: readonly Setting[] = [
  {
    name: 'Name of the shop',
    at: 'shop',
    help: 'How you are called beneath replies and in mails.',
    words: 'brand company business sender signature',
  },
  {
    name: 'Time zone',
    at: 'shop',
    help: 'By which promises fall due, and hours are meant.',
    words: 'clock region country location daylight saving summer time',
  },
  {
    name: 'What counts as negative',
    at: 'threshold',
    help: 'Up to how many stars a review opens a case.',
    words: 'threshold rating bad low score limit case',
  },
  {
    name: 'When reviews are published',
    at: 'publication',
    help: 'At once, or all of them after the same number of days.',
    words: 'hold moderation delay pending approve approval wait publish automatically',
  },
  {
    name: 'What the form asks',
    at: 'attributes',
    help: 'Questions about a product besides the stars, such as fit or comfort.',
    words: 'attributes scale size fit quality comfort questions slider average variants',
  },
  {
    name: 'Ways to reach you',
    at: 'channels',
    help: 'Mail, phone, chat and form, as shoppers find them.',
    words: 'contact channel email telephone support customer service help',
  },
  {
    name: 'Hours of a way to reach you',
    at: 'channels',
    help: 'When somebody answers there.',
    words: 'opening times availability reachable',
  },
  {
    name: 'Recipients of mails',
    at: 'recipients',
    help: 'Addresses without an account that are told of each case.',
    words: 'notification alert email notify inbox address team',
  },
  {
    name: 'What I am told of',
    at: ALERTS,
    help: 'Which mails you get yourself, at once or in a daily digest.',
    words: 'my notifications alerts own personal summary daily digest mute unsubscribe mention assigned',
  },
  {
    name: 'Working hours',
    at: 'calendar',
    help: 'When your shop works, by the day of the week.',
    words: 'business office hours week schedule calendar weekend',
  },
  {
    name: 'Days off',
    at: 'calendar',
    help: 'Single days on which nobody works.',
    words: 'holiday vacation closed bank public leave calendar',
  },
  {
    name: 'Escalation',
    at: 'escalation',
    help: 'Who is told when a customer waits too long.',
    words: 'sla unanswered overdue reminder manager supervisor late step response time',
  },
  {
    name: 'Webhooks',
    at: 'webhooks',
    help: 'Signed calls to your own systems.',
    words: 'integration api callback zapier make erp crm signature',
  },
  {
    name: 'Secret of a webhook',
    at: 'webhooks',
    help: 'By which your system knows that a call is ours.',
    words: 'key token password signing verify',
  },
  {
    name: 'Chats',
    at: 'webhooks',
    help: 'A channel that is told of new cases.',
    words: 'slack mattermost teams microsoft channel message bot google rocket',
  },
  {
    name: 'Send a test',
    at: 'webhooks',
    help: 'To a recipient, a webhook, a chat or a step of the escalation.',
    words: 'try check verify debug works',
  },
  {
    name: 'Where orders come from',
    at: 'orders',
    help: 'Shopify and WooCommerce, by their webhooks.',
    words: 'shopify woocommerce platform shop system connect integration import purchases secret',
  },
  {
    name: 'Ask every buyer for reviews',
    at: 'invitations',
    help: 'Whether, when and how often buyers are asked.',
    words: 'invitation request email solicit collect enable automatic',
  },
  {
    name: 'Days until a buyer is asked',
    at: 'invitations',
    help: 'After delivery, shipping or order; other days for products and tags.',
    words: 'delay wait timing schedule fulfilment delivered tag product exception',
  },
  {
    name: 'Reminders',
    at: 'invitations',
    help: 'How many, and how much later.',
    words: 'follow up second mail again nudge',
  },
  {
    name: 'Consent by country',
    at: 'consent',
    help: 'Who may be written to, and on what that is based.',
    words: 'gdpr opt in soft can spam law legal permission marketing uwg pecr',
  },
  {
    name: 'Postal address',
    at: 'invitation-mail',
    help: 'Beneath each mail that asks.',
    words: 'imprint footer street can spam',
  },
  {
    name: 'Incentive',
    at: 'invitation-mail',
    help: 'What everybody is given for a review, whatever its stars.',
    words: 'coupon voucher discount reward points gift',
  },
  {
    name: 'Staff',
    at: 'invitation-mail',
    help: 'Your own people are not asked.',
    words: 'employee colleague domain exclude suppression blocklist',
  },
  {
    name: 'Mails in a minute',
    at: 'invitation-mail',
    help: 'How fast invitations leave.',
    words: 'rate limit throttle speed smtp',
  },
  {
    name: 'Days that addresses are kept',
    at: 'invitation-mail',
    help: 'When what is known of a buyer is removed.',
    words: 'retention privacy gdpr delete purge expire',
  },
  {
    name: 'Reply templates',
    at: TEMPLATES,
    help: 'What your replies begin from.',
    words: 'canned answer snippet text macro',
  },
  {
    name: 'Take the shop away',
    at: MOVING,
    help: 'Everything as a file, or the reviews as a table.',
    words: 'export backup download csv archive move leave judge.me shopify',
  },
  {
    name: 'Feeds for Google and Meta',
    at: MOVING,
    help: 'Addresses from which reviews are fetched.',
    words: 'merchant center shopping product ratings facebook xml stars search',
  },
];

/**
 * Those that fit each word of what is looked for; where none does by itself, those whose section does.
 * Undefined when nothing is looked for.
 */
export function findSettings(query: string): readonly Setting[] | undefined {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return undefined;
  const fits = (text: string) => {
    const known = wordsOf(text);
    return wanted.every((word) => known.some((each) => each.startsWith(word)));
  };
  const own = SETTINGS_LIST.filter(({ name, help, words }) => fits(`${name} ${help} ${words}`));
  return own.length > 0 ? own : SETTINGS_LIST.filter((setting) => fits(wholeText(setting)));
}

function wholeText({ name, at, help, words }: Setting): string {
  const section = isSection(at) ? SECTIONS[at] : undefined;
  return [name, help, words, section?.title, section?.about, section?.shoppers].join(' ');
}

export function isSection(at: Setting['at']): at is SectionId {
  return at in SECTIONS;
}

/** Without case and accents. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
