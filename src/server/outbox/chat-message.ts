/**
 * What a chat is told: one or two sentences and the way to the case, made from the body of the webhook.
 * Whatever people wrote stays plain text there: it calls nobody, links nowhere and formats nothing.
 *
 * @see https://api.slack.com/messaging/webhooks
 * @see https://docs.mattermost.com/developers/integrate/webhooks/incoming
 * @see https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using
 */
import type { ChatOccurrence } from '../../contract/delivery.ts';
import type { WebhookKind } from '../../contract/shop-settings.ts';
import { plural } from '../../ui/format.ts';
import { excerpt } from '../mail/templates/excerpt.ts';
import type { WebhookPayload } from './webhook-payload.ts';

/** What calls for a person. */
export type ChatPayload = WebhookPayload & { readonly type: ChatOccurrence };

interface ChatMessage {
  readonly title: string;
  /** What was written; empty when nothing was. */
  readonly quote: string;
  readonly link: string;
}

/** The longest quote: a chat is to call somebody, the case tells the rest. */
const QUOTE_MAX = 280;
const NAME_MAX = 80;

export function chatBody(kind: Exclude<WebhookKind, 'signed'>, message: ChatMessage): object {
  return kind === 'teams' ? cardOf(message) : { text: textOf(message) };
}

export function testMessage(shopName: string, publicUrl: string): ChatMessage {
  return {
    title: `This is a test from Candor for ${name(shopName)}. It works.`,
    quote: '',
    link: `${publicUrl}/inbox/settings`,
  };
}

export function chatMessage({ type, data }: ChatPayload, publicUrl: string): ChatMessage {
  const { review, message } = data;
  const said = message ? message.text : [review.headline, review.reviewBody].filter(Boolean).join(' – ');
  return {
    title: titleOf(type, data),
    quote: plain(excerpt(said, QUOTE_MAX)),
    link: `${publicUrl}/inbox/cases/${review.id}`,
  };
}

function titleOf(type: ChatOccurrence, data: WebhookPayload['data']): string {
  const { review, contactRequested } = data;
  const author = name(review.author.name);
  const product = name(data.product.name);
  const stars = plural(review.reviewRating.ratingValue, 'star');
  switch (type) {
    case 'review.negative':
      return `${author} gave ${product} ${stars}${contactRequested ? ' and asks to be contacted' : ''}.`;
    case 'review.revised':
      return `${author} changed the review of ${product}; it has ${stars} now.`;
    case 'reply.written':
      return `The review of ${product} by ${author} was answered.`;
    case 'message.received':
      return `${author} wrote back about ${product}.`;
    case 'case.settled':
      return data.resolved
        ? `${author} says that it was made right: ${product}.`
        : `${author} says that it is not made right yet: ${product}.`;
    case 'promise.due':
      return `The promise to ${author} about ${product} is nearly due.`;
    case 'promise.late':
      return `The promise to ${author} about ${product} is late.`;
    case 'promise.settled':
      return `The promise to ${author} about ${product} was settled.`;
    case 'case.unanswered':
      return `${author} has waited ${plural(data.afterWorkingHours ?? 0, 'working hour')} for an answer about ${product}.`;
  }
}

const name = (text: string) => plain(excerpt(text, NAME_MAX));

/** Breaks what a chat would take for an order; to the eye nothing changes. */
const NOTHING = '\u200b';
/** Alike to the eye, and to no chat a sign of its markup. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '*': '∗',
  '_': 'ˍ',
  '~': '∼',
  '`': 'ˋ',
  '[': '［',
  ']': '］',
  '|': '∣',
  '\\': '∖',
};

function plain(text: string): string {
  return (
    text
      .replaceAll(/[*_~`[\]|\\]/g, (sign) => LOOKALIKES[sign] ?? sign)
      // A mention, a heading, an emoji by its name, and an address that the chat would make a link of.
      .replaceAll(/[@#:]|www\./gi, (sign) => sign + NOTHING)
  );
}

/** Slack reads these three as its own, and so do those who imitate it; nothing else is to be escaped. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function textOf({ title, quote, link }: ChatMessage): string {
  return [escaped(title), ...(quote === '' ? [] : [`“${escaped(quote)}”`]), link].join('\n');
}

/** Text runs know no markup, which blocks of text would. */
function cardOf({ title, quote, link }: ChatMessage): object {
  const block = (text: string, weight: 'Bolder' | 'Default') => ({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text, weight }],
  });
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [block(title, 'Bolder'), ...(quote === '' ? [] : [block(`“${quote}”`, 'Default')])],
          actions: [{ type: 'Action.OpenUrl', title: 'Open in Candor', url: link }],
        },
      },
    ],
  };
}
