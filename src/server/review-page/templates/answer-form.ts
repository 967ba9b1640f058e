/** The form of one product: stars first. It works without script, so the server says what is wrong. */
import { html } from 'hono/html';
import type { InvitedProduct } from '../../database/invitations.ts';
import type { Html } from '../../reviewer-page/page-facts.ts';
import type { OwnAnswer, PageFacts } from '../page-env.ts';
import { attributeChoice, contactField, photoField, starPick, textField } from './form-fields.ts';

export function answerForm(
  page: PageFacts,
  { productId, attributes }: InvitedProduct,
  answer: OwnAnswer | undefined,
): Html {
  const { token, key, facts, draft, language } = page;
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
      ${photoField(page)} ${contactField(page, facts.shop.name)}`
    }
    <div class="acts">
      <button class="main">${answer ? labels.publishChange : labels.publish}</button>
      ${answer && html`<a class="button" href="/i/${token}">${labels.keep}</a>`}
    </div>
  </form>`;
}
