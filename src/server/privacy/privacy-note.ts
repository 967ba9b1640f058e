/**
 * What a shop tells its shoppers, said from its settings as they are. No legal advice: a beginning that is
 * right about what the software does.
 */
import type { ShopSettings } from '../../contract/shop-settings.ts';
import { KEPT_DAYS } from '../../contract/kept-days.ts';
import { plural } from '../../ui/format.ts';
import type { DocumentPart, PrivacyDocument } from './privacy-document.ts';

export interface PrivacyFacts {
  readonly settings: ShopSettings;
  /** Where a person asks for what is kept of them. */
  readonly askUrl: string;
  /** Where photos are loaded from. */
  readonly photoHost: string;
}

/** @see https://gdpr-info.eu/art-13-gdpr/ */
export function privacyNote(facts: PrivacyFacts): PrivacyDocument {
  return {
    title: `Reviews at ${facts.settings.name}: what is done with your data`,
    parts: [reading(facts), writing(facts), ...asking(facts), receivers(facts), rights(facts)],
  };
}

function reading({ photoHost }: PrivacyFacts): DocumentPart {
  return {
    title: 'When you read reviews',
    paragraphs: [
      `No cookie is set and nobody is followed. Your browser loads the reviews, and their photos from ${photoHost}; your IP address is used to answer and to limit abuse, as a keyed hash for 15 minutes, and is not written down. If you vote for a review or report one, your browser keeps a random number, so that it counts once.`,
    ],
  };
}

function writing({ settings }: PrivacyFacts): DocumentPart {
  const { name, holdDays } = settings;
  const published = holdDays === 0 ? 'at once' : `after ${plural(holdDays, 'day')}, as every review is`;
  return {
    title: 'When you write a review',
    paragraphs: [
      `Your stars, your words, your photos and the name that you give are published ${published}, until you delete them. What a camera has written into photos, such as the place, is removed.`,
      `Your e-mail address is never published. ${name} writes to you about your review by it: when it is answered, when a promise is kept, or when it cannot be published. Words that you mark as private are read by ${name} alone.`,
      'Reviews are checked for spam and for personal facts of others by programs on the same server; a person decides, without seeing the stars. Telephone numbers and addresses in a text may be masked.',
      'Legal bases: your consent by sending the review (Art. 6(1)(a) GDPR), and the interest of the shop and its shoppers in honest reviews (Art. 6(1)(f) GDPR).',
    ],
  };
}

function asking({ settings: { name, invitations } }: PrivacyFacts): DocumentPart[] {
  const { enabled, reminders, keepDays, incentive, consent } = invitations;
  if (!enabled) return [];
  const more = reminders === 0 ? 'and does not remind you' : `and reminds you ${times(reminders)} at most`;
  const chosen = consent.map(({ country, mode }) => `${country}: ${MODES[mode]}`);
  return [
    {
      title: 'When you have bought something',
      paragraphs: [
        `${name} asks every buyer by one rule for a review, by mail, ${more}. For that the order's number and products, your name, your e-mail address, your language and your country are used. Each mail has a link that ends them, with one click.`,
        'You are written to only where the law of your country allows it: where consent is asked for, after you gave it; elsewhere where you could object and did not.',
        ...(chosen.length > 0 ? [`The shop has chosen by country: ${chosen.join('; ')}.`] : []),
        ...(incentive === '' ? [] : [`For a review of whatever stars you are given: ${incentive}`]),
        `Your name and address are removed from the order ${plural(keepDays, 'day')} after the last mail about it. If you say "no more", a hash of your address stays, so that it is kept to.`,
        'Legal bases: your consent (Art. 6(1)(a) GDPR) or the interest of the shop in reviews by its buyers (Art. 6(1)(f) GDPR).',
      ],
    },
  ];
}

const MODES = {
  'opt-in': 'after consent',
  'soft-opt-in': 'unless you object',
  'off': 'as the shop decides',
} as const;

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function receivers({ settings: { name, webhooks } }: PrivacyFacts): DocumentPart {
  const hosts = [...new Set(webhooks.map(({ url }) => new URL(url).host))];
  const others =
    hosts.length === 0
      ? 'No other system is told of reviews.'
      : `Systems of the shop at ${hosts.join(', ')} are told of reviews as everyone sees them; your e-mail address is not sent to them.`;
  return {
    title: 'Who gets to see it',
    paragraphs: [
      `Members of ${name} who answer reviews, whoever runs the server for it, and the mail service that carries the mails. [Name them here.]`,
      `${others} The log of mails and webhooks is kept for ${KEPT_DAYS.delivery} days.`,
    ],
  };
}

function rights({ askUrl }: PrivacyFacts): DocumentPart {
  return {
    title: 'What you can do',
    paragraphs: [
      `At ${askUrl} you see all that is kept of you around reviews, download it (Art. 15 and 20 GDPR), or have it erased (Art. 17 GDPR), by a link to your own mailbox. By the link in each mail about your review you change or delete that review (Art. 16 and 17 GDPR).`,
      'You can withdraw consent and object at any time (Art. 7(3) and 21 GDPR), and complain to a supervisory authority (Art. 77 GDPR).',
    ],
  };
}
