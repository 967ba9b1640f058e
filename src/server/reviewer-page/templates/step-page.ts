import { html } from 'hono/html';
import type { Draft, Html, PageFacts } from '../page-facts.ts';
import { errorSummary } from './form-parts.ts';
import { layout } from './layout.ts';

/** A page for one act, with a way back that changes nothing. */
export function stepPage({ token, own }: PageFacts, title: string, draft: Draft, body: Html): Html {
  return layout({
    title: `${draft.faults.length > 0 ? 'Not sent: ' : ''}${title} - ${own.product.name}`,
    shopName: own.shop.name,
    body: html`<nav><a href="/r/${token}">Back to your review</a></nav>
      ${errorSummary(draft)}
      <div class="opening">
        <h1>${title}</h1>
        <p class="note"><bdi>${own.product.name}</bdi></p>
      </div>
      ${body}`,
  });
}

/** Beside the button of a step: leaves all as it is. */
export function wayBack(token: string, words: string): Html {
  return html`<a class="button" href="/r/${token}">${words}</a>`;
}
