import { html } from 'hono/html';
import { type Draft, type Html, NO_DRAFT } from '../../reviewer-page/page-facts.ts';
import { errorSummary, faultOf, fieldError } from '../../reviewer-page/templates/form-parts.ts';
import { layout } from '../../reviewer-page/templates/layout.ts';
import { askPath } from '../person-link.ts';

const TITLE = 'What is kept of you';

interface AskedShop {
  readonly shopId: string;
  readonly shopName: string;
}

/** Where a person asks; nothing on it depends on who they are. */
export function askPage({ shopId, shopName }: AskedShop, draft: Draft = NO_DRAFT): Html {
  const fault = faultOf(draft, 'email');
  return layout({
    title: draft.faults.length > 0 ? `Not sent: ${TITLE}` : TITLE,
    shopName,
    body: html`${errorSummary(draft)}
      <div class="opening">
        <h1>${TITLE}</h1>
        <p>
          Did you review something that you bought at <bdi>${shopName}</bdi>, or did the shop ask you to? Then you
          can see all that is kept of you here, take it with you, or have it erased. There is no account; your
          mailbox shows that it is you.
        </p>
      </div>
      <form method="post" action="${askPath(shopId)}" novalidate>
        <div class="field">
          <label for="email">Your e-mail address</label>
          <p class="note" id="email-hint">The one that you gave with your review or your order.</p>
          ${fieldError('email', fault)}
          <input
            id="email"
            name="email"
            type="email"
            autocomplete="email"
            dir="ltr"
            value="${draft.values['email'] ?? ''}"
            aria-invalid="${String(fault !== undefined)}"
            aria-describedby="${fault ? 'email-error ' : ''}email-hint"
          />
        </div>
        <div class="acts"><button class="main">Mail me a link</button></div>
      </form>`,
    footer: html`<p>
      For reviews and the mails that ask for them. Of what else the shop knows of you, its own privacy note tells.
    </p>`,
  });
}

export function askedPage({ shopId, shopName }: AskedShop): Html {
  return layout({
    title: 'Look into your mail',
    shopName,
    body: html`<div class="opening"><h1>Look into your mail</h1></div>
      <div class="notice" role="status" tabindex="-1" autofocus>
        <p>If anything is kept of that address, a link is on its way to it. It works once, for a day.</p>
      </div>
      <div class="prose">
        <p>
          No mail after some minutes? Then nothing is kept of that address here, or it is another one than you gave
          with your review or order. A second mail is sent after an hour at the earliest.
        </p>
        <p><a href="${askPath(shopId)}">Ask with another address</a></p>
      </div>`,
  });
}

export function erasedPage({ shopName }: AskedShop): Html {
  return layout({
    title: 'It is erased',
    shopName,
    body: html`<div class="opening"><h1>It is erased</h1></div>
      <div class="prose">
        <p>
          Your name and your e-mail address are kept nowhere here any more. What is left is a figure made from the
          address that cannot be turned back, so that no mail asks you for a review again.
        </p>
        <p>Pages that your browser or a search engine has kept may show the old state for some time.</p>
        <p>You can close this page.</p>
      </div>`,
  });
}

/** A link that was used, has expired, or was never one. */
export function pastLinkPage(shop: AskedShop | undefined): Html {
  return layout({
    title: 'This link no longer works',
    ...(shop && { shopName: shop.shopName }),
    body: html`<div class="opening"><h1>This link no longer works</h1></div>
      <div class="prose">
        <p>It works once, and for a day; the page that it opens, for an hour.</p>
        ${shop && html`<p><a href="${askPath(shop.shopId)}">Ask for another</a></p>`}
      </div>`,
  });
}
