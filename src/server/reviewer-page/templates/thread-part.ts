import { html } from 'hono/html';
import type { MessageRevision } from '../../../contract/case.ts';
import type { Message } from '../../../contract/review.ts';
import { formatDate, plural } from '../../../ui/format.ts';
import { promiseWords } from '../../../ui/promise-words.ts';
import type { Html, PageFacts } from '../page-facts.ts';
import { said } from './review-part.ts';

/** What was said beneath the review, in order. */
export function threadPart(facts: PageFacts): Html | undefined {
  const { thread } = facts.own.review;
  if (thread.length === 0) return undefined;
  return html`<section aria-labelledby="thread-title">
    <h2 class="label" id="thread-title">What was said since</h2>
    <ol class="thread">
      ${thread.map((message) => messagePart(message, facts))}
    </ol>
  </section>`;
}

function messagePart(message: Message, { token, own, now }: PageFacts): Html {
  const { id, by, author, text, dateCreated, dateModified, promise } = message;
  const earlier = own.history.filter(({ messageId }) => messageId === id);
  const isOwn = by === 'reviewer';
  return html`<li class="message" id="message-${id}">
    <p class="byline">
      <b dir="auto">${author.name}</b>
      <span class="mark">${isOwn ? 'You' : 'Shop'}</span>
      <time datetime="${dateCreated}">${formatDate(dateCreated)}</time>
      ${dateModified !== null && html`<span>edited ${formatDate(dateModified)}</span>`}
    </p>
    ${said(text)}
    ${promise && html`<p class="promise ${promise.state}">${promiseWords(promise, now)}</p>`}
    ${earlier.length > 0 && earlierTexts(earlier)}
    ${isOwn && editLink(`/r/${token}/messages/${id}`, dateCreated)}
  </li>`;
}

function editLink(href: string, dateCreated: string): Html {
  return html`<p class="ways">
    <a href="${href}"
      >Edit<span class="visually-hidden"> your message of ${formatDate(dateCreated)}</span></a
    >
  </p>`;
}

function earlierTexts(earlier: readonly MessageRevision[]): Html {
  return html`<details>
    <summary>${plural(earlier.length, 'earlier text')}</summary>
    <ol class="earlier">
      ${earlier.map(
        ({ text, dateReplaced }) =>
          html`<li>
            ${said(text)}
            <p class="note">until <time datetime="${dateReplaced}">${formatDate(dateReplaced)}</time></p>
          </li>`,
      )}
    </ol>
  </details>`;
}
