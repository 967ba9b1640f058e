import { html } from 'hono/html';
import type { InvitedProduct } from '../../database/invitations.ts';
import type { BuyerLanguage } from '../../invitations/words/invitation-words.ts';
import type { Html } from '../../reviewer-page/page-facts.ts';

/** Which product it is about. */
export function productHead(
  { name, url, imageUrl }: Pick<InvitedProduct, 'name' | 'url' | 'imageUrl'>,
  { words }: BuyerLanguage,
  titleId: string,
): Html {
  return html`<div class="bought">
    ${imageUrl !== null && html`<img src="${imageUrl}" width="72" height="72" alt="" />`}
    <div>
      <h2 id="${titleId}" dir="auto">${name}</h2>
      ${url !== '' && html`<p class="note"><a href="${url}" rel="noreferrer">${words.page.product}</a></p>`}
    </div>
  </div>`;
}
