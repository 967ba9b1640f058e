import { html } from 'hono/html';
import type { Html } from '../../reviewer-page/page-facts.ts';
import type { Drafted } from './form-fields.ts';

/** On top, with a way to each field; it takes the focus, as a page without script can. */
export function faultSummary({ draft, language: { words } }: Drafted): Html | undefined {
  if (!draft || draft.faults.length === 0) return undefined;
  return html`<div class="summed-up" role="alert" tabindex="-1" autofocus>
    <p><b>${words.faults.title}</b></p>
    <ul>
      ${draft.faults.map(({ field, words: fault }) => html`<li><a href="#${field}">${fault}</a></li>`)}
    </ul>
  </div>`;
}
