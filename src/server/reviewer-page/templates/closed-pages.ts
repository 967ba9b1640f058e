/** What stands where no review can be shown. None says more than whoever came there may know. */
import { html } from 'hono/html';
import type { Html } from '../page-facts.ts';
import { layout } from './layout.ts';

export function replacedPage(token: string, wasAsked: boolean): Html {
  const ask = html`<form method="post" action="/r/${token}/mail">
    <button class="main">Mail me the new link</button>
  </form>`;
  const asked = html`<div class="notice" role="status" tabindex="-1" autofocus>
    <p><b>Look into your mail in a few minutes.</b></p>
    <p>
      If an address was given with the review, the link that works is on its way to it. One is sent each hour at
      most, so look for an earlier one too.
    </p>
  </div>`;
  return layout({
    title: 'This link was replaced',
    body: html`<div class="opening"><h1>This link was replaced</h1></div>
      <div class="prose">
        <p>Someone who had it made a new one, so that this one opens nothing any more. The review is still there.</p>
        ${
          !wasAsked &&
          html`<p>
            If the new one is not at hand, we can mail it to the address that was given with the review. The
            address is shown to nobody.
          </p>`
        }
      </div>
      ${wasAsked ? asked : ask}`,
  });
}

export function unknownPage(): Html {
  return layout({
    title: 'There is no review here',
    body: html`<div class="opening"><h1>There is no review here</h1></div>
      <div class="prose">
        <p>Either it was deleted, or a part of the address is missing.</p>
        <p>
          The address is in each mail that you got about your review. Open it from there, or copy it whole: it ends
          in a long row of letters and figures.
        </p>
      </div>`,
  });
}

export function failedPage(title: string, advice: string): Html {
  return layout({
    title,
    body: html`<div class="opening"><h1>${title}</h1></div>
      <div class="prose">
        <p>${advice}</p>
        <p>What you wrote was not sent. Go one page back in your browser, and it should still be there.</p>
      </div>`,
  });
}
