/** The record of processing for what a shop does with reviews, from its settings and from the list of what is kept. */
import { plural } from '../../ui/format.ts';
import { KEPT_FACTS, type Manner } from './kept-facts.ts';
import type { PrivacyDocument } from './privacy-document.ts';
import type { PrivacyFacts } from './privacy-note.ts';

const MANNERS: Readonly<Record<Manner, string>> = {
  open: '',
  hashed: ', as a hash',
  sealed: ', encrypted',
  unused: '',
};

/** @see https://gdpr-info.eu/art-30-gdpr/ */
export function processingRecord({ settings, askUrl, photoHost }: PrivacyFacts): PrivacyDocument {
  const { name, invitations, webhooks, recipients, holdDays } = settings;
  const asked = invitations.enabled
    ? `Buyers are asked for reviews by mail, with ${plural(invitations.reminders, 'reminder')}.`
    : 'Buyers are not asked for reviews.';
  const held = holdDays === 0 ? 'at once' : `after ${plural(holdDays, 'day')}`;
  const kept = KEPT_FACTS.filter(({ manner }) => manner !== 'unused').map(
    ({ what, manner, goes }) => `${what}${MANNERS[manner]}; kept: ${goes}.`,
  );
  return {
    title: `Record of processing: reviews at ${name}`,
    parts: [
      {
        title: 'Controller',
        paragraphs: [name, '[Name, address and contact; the data protection officer, where there is one.]'],
      },
      {
        title: 'Purposes',
        paragraphs: [`Publishing reviews of products (${held}) and answering them. ${asked}`],
      },
      {
        title: 'Whose data',
        paragraphs: ['Authors of reviews, buyers, and members of the shop who work with reviews.'],
      },
      { title: 'What, and for how long', paragraphs: kept },
      {
        title: 'Receivers',
        paragraphs: [
          'Everyone, of what is published. Whoever runs the server, and the mail service. [Name them, with their contracts under Art. 28 GDPR.]',
          `Webhooks and chats: ${[...new Set(webhooks.map(({ url }) => new URL(url).host))].join(', ') || 'none'}. Addresses without an account that are told of cases: ${recipients.length}.`,
          `Photos are loaded from ${photoHost}.`,
        ],
      },
      {
        title: 'Countries outside the EU',
        paragraphs: ['[Where the server, the mail service and the receivers above are.]'],
      },
      {
        title: 'Technical and organisational measures',
        paragraphs: [
          'TLS; roles with rights for members, a second factor; hashed tokens and passwords; no personal facts in logs; IP addresses not written down; limits on use; a chained log of acts; separation of shops; backups. [How the disks and backups are encrypted.]',
          `Access, portability and erasure by the person: ${askUrl}`,
        ],
      },
    ],
  };
}
