import { html } from 'hono/html';
import type { Review } from '../../../contract/review.ts';
import type { InvitedProduct } from '../../database/invitations.ts';
import type { BuyerLanguage } from '../../invitations/words/invitation-words.ts';
import type { Html } from '../../reviewer-page/page-facts.ts';
import { picture, said, stars } from '../../reviewer-page/templates/review-part.ts';
import type { OwnAnswer, PageFacts } from '../page-env.ts';

/** An answer, with the ways to change it. */
export function answerPart({ token, language }: PageFacts, product: InvitedProduct, answer: OwnAnswer): Html {
  const { page } = language.words;
  return html`<div class="answered">
    ${answerText(answer.review, language)}
    <p class="ways">
      <a href="/i/${token}?product=${encodeURIComponent(product.productId)}">${page.change}</a>
      <a href="${answer.link}">${page.own}</a>
    </p>
  </div>`;
}

/** The review as everyone reads it. */
export function answerText(review: Review, language: BuyerLanguage): Html {
  const { page } = language.words;
  const { reviewRating, headline, reviewBody, author, media, verified, incentivized, inLanguage } = review;
  return html`<p class="row">
      ${stars(reviewRating.ratingValue)} ${headline && html`<b class="headline" dir="auto">${headline}</b>`}
    </p>
    ${said(reviewBody, inLanguage ?? '')}
    ${
      media.length > 0 &&
      html`<ul class="photos">
        ${media.map((photo, index) => html`<li>${picture(photo, index, media.length)}</li>`)}
      </ul>`
    }
    <p class="byline">
      <b dir="auto">${author.name}</b>
      ${verified && html`<span>${page.verified}</span>`} ${incentivized && html`<span>${page.incentivized}</span>`}
    </p>`;
}
