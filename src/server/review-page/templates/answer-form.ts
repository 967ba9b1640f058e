/** The form of one product: stars first. It works without script, so the server says what is wrong. */
import { html, raw } from 'hono/html';
import type { Attribute } from '../../../contract/attribute.ts';
import type { InvitedProduct } from '../../database/invitations.ts';
import type { Html } from '../../reviewer-page/page-facts.ts';
import type { Draft, OwnAnswer, PageFacts } from '../page-env.ts';
import { attributeField } from '../read-answer.ts';

export function answerForm(
  page: PageFacts,
  { productId, attributes }: InvitedProduct,
  answer: OwnAnswer | undefined,
): Html {
  const { token, key, draft, language } = page;
  const { words } = language;
  const { page: labels } = words;
  const before = answer?.review;
  const value = (field: string, fallback: string) => draft?.values[field] ?? fallback;
  return html`<form method="post" action="/i/${token}/reviews" enctype="multipart/form-data" novalidate>
    <input type="hidden" name="key" value="${key}" />
    <input type="hidden" name="product" value="${productId}" />
    ${starPick(page, value('stars', String(before?.reviewRating.ratingValue ?? '')))}
    ${textField(draft, {
      id: 'review-body',
      label: labels.body,
      optional: labels.optional,
      rows: 6,
      value: value('review-body', before?.reviewBody ?? ''),
    })}
    ${textField(draft, {
      id: 'headline',
      label: labels.headline,
      optional: labels.optional,
      value: value('headline', before?.headline ?? ''),
    })}
    ${
      !answer &&
      html`${attributes.map((attribute) => attributeChoice(page, attribute))}
      ${textField(draft, { id: 'name', label: labels.name, hint: labels.nameHint, value: value('name', '') })}
      ${photoField(page)} ${contactField(page)}`
    }
    <div class="acts">
      <button class="main">${answer ? labels.publishChange : labels.publish}</button>
      ${answer && html`<a class="button" href="/i/${token}">${labels.keep}</a>`}
    </div>
  </form>`;
}

/** Five radios in a row, as large as a thumb; what is chosen is said beside them. */
function starPick({ draft, language: { words } }: PageFacts, chosen: string): Html {
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
function attributeChoice({ draft, language }: PageFacts, { id, name, words }: Attribute): Html {
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
}

function textField(draft: Draft | undefined, { id, label, value, optional, hint, rows }: TextField): Html {
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
        ? html`<input id="${id}" name="${id}" value="${value}" dir="auto" autocomplete="off" aria-invalid="${isInvalid}" ${described} />`
        : html`<textarea id="${id}" name="${id}" rows="${rows}" dir="auto" aria-invalid="${isInvalid}" ${described}>${value}</textarea>`
    }
  </div>`;
}

/** Asked at every rating alike, and never in place of the review. */
function contactField({ draft, facts, language: { words } }: PageFacts): Html {
  return html`<div class="field">
    <label class="choice">
      <input type="checkbox" name="contact" value="on" aria-describedby="contact-hint" ${
        draft?.values['contact'] === 'on' && raw('checked')
      } />
      ${words.page.contact(facts.shop.name)}
    </label>
    <p class="note" id="contact-hint">${words.page.contactHint}</p>
  </div>`;
}

function photoField({ draft, language: { words } }: PageFacts): Html {
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
