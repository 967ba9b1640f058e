/** The sections of the settings: what each is for, and what it does to shoppers. */
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
  'shop': {
    title: 'Shop',
    about: 'Promises fall due by the days of the time zone, and your working hours are meant in it.',
    shoppers: 'Shoppers and reviewers read the name beneath your replies and in mails.',
  },
  'threshold': {
    title: 'What counts as negative',
    about: 'Such a review opens a case from now on, and you are told.',
    shoppers: 'Its author can ask to be contacted. Every review is published all the same.',
  },
  'publication': {
    title: 'When reviews are published',
    about: 'A case opens and you are told at once in any case, so that you can make it right meanwhile.',
    shoppers:
      'They read in the notes on how reviews are checked that all are held alike. None is held longer for its stars, and each is published by itself.',
  },
  'channels': {
    title: 'Ways to reach you',
    about: 'Whoever is unhappy finds you before, while and after they write.',
    shoppers:
      'They stand beside the reviews and in the form, at every rating, in this order. With hours, shoppers also read whether somebody is there now.',
  },
  'attributes': {
    title: 'What the form asks',
    about:
      'Questions about the product besides the stars, such as how it fits, with five steps from the lowest to the highest.',
    shoppers:
      'Everybody is asked the same, and nobody has to answer. Shoppers see the average of all answers on a scale, and what each reviewer answered.',
  },
  'recipients': {
    title: 'Who is told by mail',
    about:
      'Addresses of people without an account, such as a shared one. They are told of each new case, each answer of a customer, and each promise before and after it falls due. Members decide for themselves.',
    shoppers: UNSEEN,
  },
  'calendar': {
    title: 'Working hours and days off',
    about: 'Waiting is counted in these hours, and the daily digest comes on these days.',
    shoppers: `${UNSEEN} The hours that they read are those of the ways to reach you.`,
  },
  'escalation': {
    title: 'When nobody answers',
    about:
      'Who is told, and after how many working hours, when a customer still waits for an answer. Each step is told once; an answer ends it.',
    shoppers: `${UNSEEN} They do see how long an answer took.`,
  },
  'webhooks': {
    title: 'Webhooks and chats',
    about: 'Your own systems, or a channel in Slack, Mattermost or Microsoft Teams, are told at once.',
    shoppers: UNSEEN,
  },
  'orders': {
    title: 'Orders',
    about:
      'Orders are what invitations go by, and what a case shows of a purchase. A system of your own sends them by the REST contract; a file of past ones is moved in by the command line.',
    shoppers: 'Shoppers see nothing of it. No amounts and no postal addresses are kept.',
  },
  'invitations': {
    title: 'Asking for reviews',
    about:
      'Every buyer is asked by this one rule. It knows nothing of stars or moods. While a case or a return of an order is open it waits, and the same mail goes out 7 days after.',
    shoppers:
      'They get a mail in their language and at a decent hour, with every star and with “not arrived” and “not now” as equal choices: five mails in 30 days at most, and once a year about a product.',
  },
  'consent': {
    title: 'Who may be asked, by country',
    about: 'What a buyer must have said before they are written to.',
    shoppers: 'Shoppers who are not asked can write in your shop all the same.',
  },
  'invitation-mail': {
    title: 'Mails that ask',
    about: 'What stands in them, and whom they leave out.',
    shoppers:
      'They read the postal address beneath each mail. What is given for a review they read before they choose stars, and everybody reads it at the review for ever.',
  },
} as const satisfies Record<string, Section>;

export type SectionId = keyof typeof SECTIONS;

export function headingId(section: SectionId): string {
  return `settings-${section}`;
}
