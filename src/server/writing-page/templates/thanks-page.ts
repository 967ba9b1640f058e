import { html } from 'hono/html';
import type { OwnReview } from '../../../contract/case.ts';
import type { OpenProduct } from '../../database/open-product.ts';
import type { BuyerLanguage } from '../../invitations/words/invitation-words.ts';
import { answerText } from '../../review-page/templates/answer-part.ts';
import { productHead } from '../../review-page/templates/product-head.ts';
import type { Html } from '../../reviewer-page/page-facts.ts';
import { layout } from '../../reviewer-page/templates/layout.ts';
import type { WritingShop } from '../page-env.ts';
import { writingPath } from '../writing-link.ts';

export interface ThanksPage {
  readonly shop: WritingShop;
  readonly product: OpenProduct;
  readonly language: BuyerLanguage;
  readonly own: OwnReview;
  /** The reviewer's private page. */
  readonly link: string;
}

/** The review as everyone reads it, and the way back to it. */
export function thanksPage({ shop, product, language, own, link }: ThanksPage): Html {
  const { words, tag } = language;
  const { page, writing } = words;
  const said = (own.standing === 'published' ? page.published : page.held)(product.name);
  return layout({
    title: said,
    shopName: shop.name,
    language: tag,
    body: html`<div class="notice" role="status" tabindex="-1" autofocus>
        <p><b>${said}</b></p>
      </div>
      <section class="invited" aria-labelledby="product-name">
        ${productHead(product, language, 'product-name')}
        <div class="answered">${answerText(own.review, language)}</div>
        <p><a href="${link}">${page.own}</a></p>
        <p class="note">${writing.ownHint}</p>
      </section>`,
    footer: html`<p><a href="${writingPath(shop.shopId)}">${writing.another}</a></p>`,
  });
}
