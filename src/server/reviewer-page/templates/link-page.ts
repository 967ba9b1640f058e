import { html } from 'hono/html';
import { type Html, NO_DRAFT, type PageFacts } from '../page-facts.ts';
import { keyField } from './form-parts.ts';
import { stepPage, wayBack } from './step-page.ts';

export function linkPage(facts: PageFacts): Html {
  const { token, key } = facts;
  const body = html`<div class="prose">
      <p>
        Has someone else got the link to this page? With a new one, the link in every mail until today opens
        nothing any more, neither for them nor for you.
      </p>
      <p>Keep the new address that you see next. The next mail about your review has it too.</p>
    </div>
    <form method="post" action="/r/${token}/link">
      ${keyField(key)}
      <div class="acts"><button class="main">Make a new link</button> ${wayBack(token, 'Keep this one')}</div>
    </form>`;
  return stepPage(facts, 'A new link to your review', NO_DRAFT, body);
}

/** The one time that the new address is shown to be kept. */
export function newLinkNotice(address: string): Html {
  return html`<p><b>This page has a new address. The old one opens nothing from now on.</b></p>
    <p class="address" translate="no">${address}</p>
    <p>Keep it, as a bookmark or in your notes.</p>`;
}
