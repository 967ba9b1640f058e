/** All settings as they can be looked for: by their name, by what is said of them, and by what else people call them. */
import { ALERTS, TEMPLATES } from '../addresses.ts';

interface Section {
  readonly title: string;
  /** What it is for. */
  readonly about: string;
  /** What it does to shoppers. */
  readonly shoppers: string;
}

const UNSEEN = 'Shoppers see nothing of it.';

/** In the order in which they stand on the page. */
export const SECTIONS = {
  shop: {
    title: 'Shop',
    about: 'Promises fall due by the days of the time zone, and your working hours are meant in it.',
    shoppers: 'Shoppers and reviewers read the name beneath your replies and in mails.',
  },
  threshold: {
    title: 'What counts as negative',
    about: 'Such a review opens a case from now on, and you are told.',
    shoppers: 'Its author can ask to be contacted. Every review is published all the same.',
  },
  channels: {
    title: 'Ways to reach you',
    about: 'Whoever is unhappy finds you before, while and after they write.',
    shoppers:
      'They stand beside the reviews and in the form, at every rating, in this order. With hours, shoppers also read whether somebody is there now.',
  },
  recipients: {
    title: 'Who is told by mail',
    about:
      'Addresses of people without an account, such as a shared one. They are told of each new case, each answer of a customer, and each promise before and after it falls due. Members decide for themselves.',
    shoppers: UNSEEN,
  },
  calendar: {
    title: 'Working hours and days off',
    about: 'Waiting is counted in these hours, and the daily digest comes on these days.',
    shoppers: `${UNSEEN} The hours that they read are those of the ways to reach you.`,
  },
  escalation: {
    title: 'When nobody answers',
    about:
      'Who is told, and after how many working hours, when a customer still waits for an answer. Each step is told once; an answer ends it.',
    shoppers: `${UNSEEN} They do see how long an answer took.`,
  },
  webhooks: {
    title: 'Webhooks and chats',
    about: 'Your own systems, or a channel in Slack, Mattermost or Microsoft Teams, are told at once.',
    shoppers: UNSEEN,
  },
} as const satisfies Record<string, Section>;

export type SectionId = keyof typeof SECTIONS;

export function headingId(section: SectionId): string {
  return `settings-${section}`;
}

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
    name: 'Reply templates',
    at: TEMPLATES,
    help: 'What your replies begin from.',
    words: 'canned answer snippet text macro',
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
