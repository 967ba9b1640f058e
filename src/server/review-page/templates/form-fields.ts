/** The fields of a form about a product. It works without script, so the server says what is wrong. */
import { html, raw } from 'hono/html';
import type { Attribute } from '../../../contract/attribute.ts';
import type { Html } from '../../reviewer-page/page-facts.ts';
import type { Draft, PageFacts } from '../page-env.ts';
import { attributeField } from '../read-answer.ts';

/** What was typed, and the words around it. */
export type Drafted = Pick<PageFacts, 'draft' | 'language'>;

/** Five radios in a row, as large as a thumb; what is chosen is said beside them. */
export function starPick({ draft, language: { words } }: Drafted, chosen: string): Html {
  const fault = draft?.faults.find(({ field }) => field === 'stars');
  return html`<fieldset class="field" ${fault && raw('aria-describedby="stars-error"')}>
    <legend>${words.page.rating}</legend>
    ${fault && html`<p class="error" id="stars-error">${fault.words}</p>`}
    <div class="star-pick" id="stars" tabindex="-1">
      ${words.stars.map((label, index) => {
        const value = String(index + 1);
        return html`<label>
          <input type="radio" name="stars" value="${value}" aria-label="${label}: ${words.starWords[index] ?? ''}" ${
            chosen === value && raw('checked')
          } />
          <span class="star"></span><span class="star-word" aria-hidden="true">${words.starWords[index]}</span>
        </label>`;
      })}
    </div>
  </fieldset>`;
}

/** A question of the shop with its five steps; the words of those between the ends may be missing. */
export function attributeChoice({ draft, language }: Drafted, { id, name, words }: Attribute): Html {
  const field = attributeField(id);
  return html`<fieldset class="field">
    <legend><span dir="auto">${name}</span> <span class="note">${language.words.page.optional}</span></legend>
    <div class="steps">
      ${words.map((word, index) => {
        const value = String(index + 1);
        return html`<label class="step">
          <input type="radio" name="${field}" value="${value}" ${draft?.values[field] === value && raw('checked')} />
          <span dir="auto" class="${word === '' ? 'visually-hidden' : ''}">${word || value}</span>
        </label>`;
      })}
    </div>
  </fieldset>`;
}

interface TextField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly optional?: string;
  readonly hint?: string;
  /** One line when left out. */
  readonly rows?: number;
  /** What a telephone shows the keys for. */
  readonly input?: 'email';
}

export function textField(
  draft: Draft | undefined,
  { id, label, value, optional, hint, rows, input }: TextField,
): Html {
  const fault = draft?.faults.find(({ field }) => field === id);
  const ids = [fault && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const described = ids !== '' && raw(`aria-describedby="${ids}"`);
  const isInvalid = String(fault !== undefined);
  return html`<div class="field">
    <label for="${id}">${label} ${optional && html`<span class="note">${optional}</span>`}</label>
    ${hint && html`<p class="note" id="${id}-hint">${hint}</p>`}
    ${fault && html`<p class="error" id="${id}-error">${fault.words}</p>`}
    ${
      rows === undefined
        ? html`<input id="${id}" name="${id}" value="${value}" ${raw(input ? `type="${input}" autocomplete="${input}"` : 'autocomplete="off"')} dir="auto" aria-invalid="${isInvalid}" ${described} />`
        : html`<textarea id="${id}" name="${id}" rows="${rows}" dir="auto" aria-invalid="${isInvalid}" ${described}>${value}</textarea>`
    }
  </div>`;
}

/** Asked at every rating alike, and never in place of the review. */
export function contactField({ draft, language: { words } }: Drafted, shopName: string): Html {
  return html`<div class="field">
    <label class="choice">
      <input type="checkbox" name="contact" value="on" aria-describedby="contact-hint" ${
        draft?.values['contact'] === 'on' && raw('checked')
      } />
      ${words.page.contact(shopName)}
    </label>
    <p class="note" id="contact-hint">${words.page.contactHint}</p>
  </div>`;
}

export function photoField({ draft, language: { words } }: Drafted): Html {
  const fault = draft?.faults.find(({ field }) => field === 'photos');
  return html`<div class="field">
    <label for="photos">${words.page.photos} <span class="note">${words.page.optional}</span></label>
    <p class="note" id="photos-hint">${words.page.photosHint}</p>
    ${fault && html`<p class="error" id="photos-error">${fault.words}</p>`}
    <input
      id="photos"
      name="photos"
      type="file"
      multiple
      accept="image/jpeg,image/png,image/webp"
      aria-describedby="photos-hint${fault ? ' photos-error' : ''}"
      aria-invalid="${String(fault !== undefined)}"
    />
  </div>`;
}
