/** What the forms of all pages are made of. They work without script, so the server says what is wrong. */
import { html, raw } from 'hono/html';
import type { Draft, Fault, Html } from '../page-facts.ts';

/** All that is wrong, on top, with a way to each field. It takes the focus, as a page without script can. */
export function errorSummary({ faults }: Draft): Html | undefined {
  if (faults.length === 0) return undefined;
  return html`<div class="summed-up" role="alert" tabindex="-1" autofocus>
    <p><b>Nothing was sent yet.</b></p>
    <ul>
      ${faults.map(({ field, words }) =>
        field === undefined ? html`<li>${words}</li>` : html`<li><a href="#${field}">${words}</a></li>`,
      )}
    </ul>
  </div>`;
}

export function keyField(key: string): Html {
  return html`<input type="hidden" name="key" value="${key}" />`;
}

interface TextField {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** The label is the heading of its part of the page too. */
  readonly isHeading?: boolean;
  readonly hint?: string;
  readonly optional?: boolean;
  /** One line when left out. */
  readonly rows?: number;
  readonly value: string;
  readonly draft: Draft;
}

export function textField({ label, isHeading, hint, optional, ...field }: TextField): Html {
  const { id, name, rows, value, draft } = field;
  const fault = faultOf(draft, id);
  const ids = [fault && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const described = ids !== '' && raw(`aria-describedby="${ids}"`);
  const isInvalid = String(fault !== undefined);
  const labelled = html`<label for="${id}"
    >${label} ${optional && html`<span class="note">(optional)</span>`}</label
  >`;
  return html`<div class="field">
    ${isHeading ? html`<h2>${labelled}</h2>` : labelled} ${hint && html`<p class="note" id="${id}-hint">${hint}</p>`} ${fieldError(id, fault)}
    ${
      rows === undefined
        ? html`<input id="${id}" name="${name}" value="${value}" dir="auto" autocomplete="off" aria-invalid="${isInvalid}" ${described} />`
        : html`<textarea id="${id}" name="${name}" rows="${rows}" dir="auto" aria-invalid="${isInvalid}" ${described}>${value}</textarea>`
    }
  </div>`;
}

export function fieldError(id: string, fault: Fault | undefined): Html | undefined {
  return fault && html`<p class="error" id="${id}-error">${fault.words}</p>`;
}

export function faultOf({ faults }: Draft, id: string): Fault | undefined {
  return faults.find(({ field }) => field === id);
}
