/** What stands where nothing can be written. Each says what to do instead. */
import { html } from 'hono/html';
import type { InvitationFacts } from '../../database/invitations.ts';
import type { BuyerLanguage } from '../../invitations/words/invitation-words.ts';
import type { Html } from '../../reviewer-page/page-facts.ts';
import { layout } from '../../reviewer-page/templates/layout.ts';

export function unknownPage(language: BuyerLanguage): Html {
  const { unknownTitle, unknown } = language.words.closed;
  return closedPage(language, unknownTitle, html`<p>${unknown}</p>`);
}

export function revokedPage(language: BuyerLanguage, shopName: string): Html {
  const { revokedTitle, revoked } = language.words.closed;
  return closedPage(language, revokedTitle, html`<p>${revoked(shopName)}</p>`, shopName);
}

export function expiredPage(language: BuyerLanguage, { shop, products }: InvitationFacts): Html {
  const { words } = language;
  const body = html`<p>${words.closed.expired}</p>
    <ul class="bulleted">
      ${products.filter(({ url }) => url !== '').map(({ name, url }) => html`<li><a href="${url}" rel="noreferrer" dir="auto">${name}</a></li>`)}
    </ul>`;
  return closedPage(language, words.closed.expiredTitle, body, shop.name);
}

export function failedPage(language: BuyerLanguage): Html {
  const { failed, failedAdvice } = language.words.faults;
  return closedPage(language, failed, html`<p>${failedAdvice}</p>`);
}

function closedPage({ tag }: BuyerLanguage, title: string, prose: Html, shopName?: string): Html {
  return layout({
    title,
    language: tag,
    ...(shopName !== undefined && { shopName }),
    body: html`<div class="opening"><h1>${title}</h1></div>
      <div class="prose">${prose}</div>`,
  });
}
