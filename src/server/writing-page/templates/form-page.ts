/** Stars first, as in an invitation; besides, the address is asked for, and the order that proves a purchase. */
import { html } from 'hono/html';
import type { OpenProduct } from '../../database/open-product.ts';
import type { BuyerLanguage } from '../../invitations/words/invitation-words.ts';
import type { Draft } from '../../review-page/page-env.ts';
import { faultSummary } from '../../review-page/templates/fault-summary.ts';
import {
  attributeChoice,
  contactField,
  photoField,
  starPick,
  textField,
} from '../../review-page/templates/form-fields.ts';
import { productHead } from '../../review-page/templates/product-head.ts';
import type { Html } from '../../reviewer-page/page-facts.ts';
import { layout } from '../../reviewer-page/templates/layout.ts';
import type { WritingShop } from '../page-env.ts';
import { writingPath } from '../writing-link.ts';

export interface FormPage {
  readonly shop: WritingShop;
  readonly product: OpenProduct;
  readonly language: BuyerLanguage;
  readonly draft: Draft;
  /** Names this very form, so that sending it once more does nothing. */
  readonly key: string;
  readonly disclosure: readonly string[];
}

export function formPage(page: FormPage): Html {
  const { shop, product, language, draft, disclosure } = page;
  const { words, tag } = language;
  const { writing } = words;
  return layout({
    title: draft.faults.length > 0 ? `${words.faults.title} ${writing.title}` : writing.title,
    shopName: shop.name,
    language: tag,
    body: html`${faultSummary(page)}
      <div class="opening"><h1>${words.mail.subject(product.name, shop.name)}</h1></div>
      <section class="invited" aria-labelledby="product-name">
        ${productHead(product, language, 'product-name')} ${form(page)}
      </section>
      <details>
        <summary>${writing.checks}</summary>
        <ul class="bulleted">
          ${disclosure.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
      </details>`,
    footer: html`<p><a href="${writingPath(shop.shopId)}">${writing.another}</a></p>`,
  });
}

function form(page: FormPage): Html {
  const { shop, product, language, draft, key } = page;
  const { page: labels, writing } = language.words;
  const value = (field: string) => draft.values[field] ?? '';
  return html`<form
    method="post"
    action="${writingPath(shop.shopId, product.productId)}/reviews"
    enctype="multipart/form-data"
    novalidate
  >
    <input type="hidden" name="key" value="${key}" />
    ${starPick(page, value('stars'))}
    ${textField(draft, {
      id: 'review-body',
      label: labels.body,
      optional: labels.optional,
      rows: 6,
      value: value('review-body'),
    })}
    ${textField(draft, {
      id: 'headline',
      label: labels.headline,
      optional: labels.optional,
      value: value('headline'),
    })}
    ${product.attributes.map((attribute) => attributeChoice(page, attribute))}
    ${textField(draft, { id: 'name', label: labels.name, hint: labels.nameHint, value: value('name') })}
    ${textField(draft, { id: 'email', label: writing.email, hint: writing.emailHint, value: value('email'), input: 'email' })}
    ${textField(draft, {
      id: 'order',
      label: writing.order,
      optional: labels.optional,
      hint: writing.orderHint,
      value: value('order'),
    })}
    ${photoField(page)} ${contactField(page, shop.name)}
    <div class="acts"><button class="main">${labels.publish}</button></div>
  </form>`;
}
