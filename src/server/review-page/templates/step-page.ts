import { html } from 'hono/html';
import type { BuyerLanguage } from '../../invitations/words/invitation-words.ts';
import type { Html } from '../../reviewer-page/page-facts.ts';
import { layout } from '../../reviewer-page/templates/layout.ts';

interface Step {
  readonly language: BuyerLanguage;
  readonly shopName: string;
  readonly title: string;
  readonly token: string;
  /** Where its button leads. */
  readonly path: string;
  /** What will happen; left out once it has. */
  readonly ask?: string;
  readonly button?: string;
  /** What has happened. */
  readonly done?: string;
}

/** A page for one act, with a way back that changes nothing. */
export function stepPage({ language, shopName, title, token, path, ask, button, done }: Step): Html {
  return layout({
    title,
    shopName,
    language: language.tag,
    body: html`<div class="opening"><h1>${title}</h1></div>
      ${done !== undefined && html`<div class="notice" role="status" tabindex="-1" autofocus><p>${done}</p></div>`}
      ${
        button !== undefined &&
        html`<form method="post" action="/i/${token}/${path}">
          <p>${ask}</p>
          <button class="main">${button}</button>
        </form>`
      }
      <p class="ways"><a href="/i/${token}">${language.words.page.back}</a></p>`,
  });
}
