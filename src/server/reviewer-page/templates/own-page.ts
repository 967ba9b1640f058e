import { html } from 'hono/html';
import { askPath } from '../../privacy/person-link.ts';
import { addressIn } from '../../private-link.ts';
import type { Draft, Html, PageFacts } from '../page-facts.ts';
import { channelsPart } from './channels-part.ts';
import { errorSummary, keyField, textField } from './form-parts.ts';
import { layout } from './layout.ts';
import { reviewPart } from './review-part.ts';
import { standingPart } from './standing-part.ts';
import { statePart } from './state-part.ts';
import { threadPart } from './thread-part.ts';

/** The whole: where it stands, the review, the thread, and what its author can do. */
export function ownPage(facts: PageFacts, draft: Draft, notice: Html | undefined): Html {
  const { own } = facts;
  const title = `Your review of ${own.product.name}`;
  return layout({
    title: draft.faults.length > 0 ? `Not sent: ${title}` : title,
    shopName: own.shop.name,
    body: html`${notice && html`<div class="notice" role="status" tabindex="-1" autofocus>${notice}</div>`}
      ${errorSummary(draft)}
      <div class="opening">
        <h1>Your review of <bdi>${own.product.name}</bdi></h1>
        <p><a href="${own.product.url}" rel="noreferrer">See it in the shop</a></p>
      </div>
      ${standingPart(facts, draft)} ${statePart(facts, draft)} ${reviewPart(facts)} ${threadPart(facts)} ${answerPart(facts, draft)}
      ${channelsPart(facts)}`,
    footer: footer(facts.token),
  });
}

function answerPart({ token, key, own }: PageFacts, draft: Draft): Html {
  return html`<section>
    <form method="post" action="/r/${token}/messages" novalidate>
      ${keyField(key)}
      ${textField({
        id: 'answer',
        name: 'text',
        label: `Write to ${own.shop.name}`,
        isHeading: true,
        hint: 'Published beneath your review with your name. Leave out addresses, telephone and order numbers.',
        rows: 5,
        value: draft.values['answer'] ?? '',
        draft,
      })}
      <button>Publish message</button>
    </form>
  </section>`;
}

function footer(token: string): Html {
  return html`<p>
      This page is yours alone and needs no account. Whoever has its address can speak as you, so do not pass it
      on.
    </p>
    <p>Someone else has your link? <a href="/r/${token}/link">Make a new one</a></p>
    <p>
      <a href="${askPath(addressIn(token)?.shopId ?? '')}">What is kept of you</a>, to take with you or to have
      erased
    </p>`;
}
