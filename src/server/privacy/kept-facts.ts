/**
 * Every column that holds a fact of a person, or a token, and how: what docs/privacy.md lists, and what a
 * test compares with the schema, so that no column comes to hold one unsaid.
 */
import { KEPT_DAYS } from '../../contract/kept-days.ts';
import { KEPT_FACTS_OF_MEMBERS } from './kept-facts-of-members.ts';

export type Manner = 'open' | 'hashed' | 'sealed' | 'unused';

export interface KeptFact {
  /** Of one table or several. */
  readonly columns: readonly string[];
  readonly what: string;
  /** `sealed`: under the server's secret. */
  readonly manner: Manner;
  readonly why: string;
  /** When it goes, besides an erasure. */
  readonly goes: string;
}

const WITH_THE_REVIEW = 'with the review';

export const KEPT_FACTS: readonly KeptFact[] = [
  {
    columns: ['review.author_name', 'message.author_name'],
    what: 'name that an author shows, and that of the shop beneath its replies',
    manner: 'open',
    why: 'published',
    goes: WITH_THE_REVIEW,
  },
  {
    columns: ['review.author_email'],
    what: 'address of an author',
    manner: 'open',
    why: 'mails about the review go to it; never published, told to no webhook',
    goes: WITH_THE_REVIEW,
  },
  {
    columns: ['review.contact_note'],
    what: 'private words to the shop',
    manner: 'open',
    why: 'the shop reads them',
    goes: WITH_THE_REVIEW,
  },
  {
    columns: [
      'review.headline',
      'review.body',
      'review.answers',
      'review_revision.headline',
      'review_revision.body',
      'message.body',
      'message_revision.body',
      'media.alt',
    ],
    what: 'what an author wrote, and what the shop answered',
    manner: 'open',
    why: 'published',
    goes: WITH_THE_REVIEW,
  },
  {
    columns: ['case_note.body', 'case_note.mentions', 'review_check.appeal'],
    what: 'notes of the shop about a review, and the words of an appeal',
    manner: 'open',
    why: 'members of the shop read them',
    goes: WITH_THE_REVIEW,
  },
  {
    columns: ['customer_order.email', 'customer_order.name'],
    what: 'address and name of a buyer',
    manner: 'open',
    why: 'the mail that asks for reviews goes to it',
    goes: 'so many days after the last mail about the order (`keepDays`, 180 at first)',
  },
  {
    columns: [
      'customer_order.number',
      'customer_order.country',
      'customer_order.language',
      'customer_order.time_zone',
    ],
    what: 'number, country, language and time zone of an order',
    manner: 'open',
    why: 'decide how and when a buyer is asked; of nobody once the name is gone',
    goes: 'stays',
  },
  {
    columns: ['delivery.recipient'],
    what: 'address that a mail goes to, or the URL of a webhook',
    manner: 'open',
    why: 'the mail is sent to it, and the shop sees what was sent',
    goes: `with what it was about; after ${KEPT_DAYS.delivery} days at the latest`,
  },
  {
    columns: ['delivery.payload'],
    what: 'what a webhook tells: the review as everyone sees it',
    manner: 'open',
    why: 'sent to the receivers of the shop; of a mail it holds no text',
    goes: `emptied with the review; after ${KEPT_DAYS.delivery} days at the latest`,
  },
  {
    columns: ['kept_mail.recipient', 'kept_mail.subject', 'kept_mail.html', 'kept_mail.body'],
    what: 'mails of a server without SMTP',
    manner: 'open',
    why: 'shown under `/outbox`, in place of sending',
    goes: `after ${KEPT_DAYS.keptMail} days`,
  },
  {
    columns: ['idempotency_key.answer'],
    what: 'what a request was answered with',
    manner: 'open',
    why: 'a repeated request gets it again',
    goes: `with the review; after ${KEPT_DAYS.idempotencyKey} days at the latest`,
  },
  {
    columns: ['idempotency_key.request_hash'],
    what: 'what was asked',
    manner: 'hashed',
    why: 'tells whether a repeated request is the same',
    goes: `after ${KEPT_DAYS.idempotencyKey} days`,
  },
  {
    columns: ['suppressed_address.address_hash', 'invitation_mail.buyer_hash'],
    what: 'address of whoever is not to be asked, or was asked',
    manner: 'hashed',
    why: 'salted by shop; found again when the same address comes, and read by nobody',
    goes: 'stays, so that "no more" stays true',
  },
  {
    columns: ['person_request.address_hash'],
    what: 'address of whoever asks what is kept of them',
    manner: 'hashed',
    why: 'one mail an hour is enough',
    goes: 'after a day',
  },
  {
    columns: ['person_request.sealed_address'],
    what: 'the same',
    manner: 'sealed',
    why: 'what is kept is looked up by it when the link is used',
    goes: 'after a day',
  },
  {
    columns: ['private_link.token_hash', 'invitation_mail.token_hash', 'person_request.token_hash'],
    what: 'tokens of links in mails to reviewers and buyers',
    manner: 'hashed',
    why: 'made again from the secret of the server when a mail is written',
    goes: 'with the review, the invitation, or after a day',
  },
  {
    columns: ['review_vote.visitor_hash', 'review_report.visitor_hash'],
    what: 'who voted or reported',
    manner: 'hashed',
    why: 'counts each once; of every review another',
    goes: WITH_THE_REVIEW,
  },
  {
    columns: ['sign_in_attempts.of_hash'],
    what: 'networks and addresses that tried something often',
    manner: 'hashed',
    why: 'limits; keyed by the secret of the server',
    goes: 'after 15 minutes',
  },
  ...KEPT_FACTS_OF_MEMBERS,
];
