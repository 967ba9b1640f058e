/** All products of an order: what was written stands as everyone reads it, and what was not waits with its stars. */
import { html } from 'hono/html';
import type { InvitedProduct } from '../../database/invitations.ts';
import type { Html } from '../../reviewer-page/page-facts.ts';
import { layout } from '../../reviewer-page/templates/layout.ts';
import type { PageFacts } from '../page-env.ts';
import { answerForm } from './answer-form.ts';
import { answerPart } from './answer-part.ts';
import { faultSummary } from './fault-summary.ts';
import { productHead } from './product-head.ts';

export function productsPage(page: PageFacts): Html {
  const { facts, language, draft } = page;
  const { words, tag } = language;
  const hasFaults = draft !== undefined && draft.faults.length > 0;
  return layout({
    title: hasFaults ? `${words.faults.title} ${words.page.title}` : words.page.title,
    shopName: facts.shop.name,
    language: tag,
    body: html`${thanks(page)} ${faultSummary(page)}
      <div class="opening">
        <h1>${words.page.opening(facts.shop.name)}</h1>
        <p class="note">${words.page.privacy(facts.shop.name)}</p>
        ${facts.invitation.incentive !== '' && html`<p class="hint">${words.incentive(facts.invitation.incentive)}</p>`}
      </div>
      ${facts.products.map((product) => productPart(page, product))} ${ways(page)}`,
    footer: html`<p><a href="/i/${page.token}/no-more">${words.mail.noMore}</a></p>`,
  });
}

function thanks({ facts, language: { words }, done }: PageFacts): Html | undefined {
  const product = facts.products.find(({ productId }) => productId === done?.productId);
  if (!product || !done) return undefined;
  const left = facts.products.filter(({ isAnswered }) => !isAnswered).length;
  const said = words.page[done.name](product.name);
  return html`<div class="notice" role="status" tabindex="-1" autofocus>
    <p><b>${said}</b></p>
    <p>${left > 0 ? words.page.left(left) : words.page.allDone}</p>
  </div>`;
}

function productPart(page: PageFacts, product: InvitedProduct): Html {
  const { draft, answers, language } = page;
  const answer = answers.get(product.productId);
  const isOpen = draft?.productId === product.productId;
  return html`<section class="invited" id="${anchorOf(page, product)}" aria-labelledby="${anchorOf(page, product)}-name">
    ${productHead(product, language, `${anchorOf(page, product)}-name`)}
    ${
      isOpen
        ? answerForm(page, product, answer)
        : answer
          ? answerPart(page, product, answer)
          : product.isAnswered
            ? html`<p class="note">${language.words.page.deleted}</p>`
            : starLinks(page, product)
    }
  </section>`;
}

/** Where the page goes when a star was chosen. Its place in the order, as an id of a shop may hold anything. */
export function anchorOf({ facts }: PageFacts, { productId }: InvitedProduct): string {
  return `product-${facts.products.findIndex((each) => each.productId === productId) + 1}`;
}

/** Stars first: each opens the form with that star chosen, and stores nothing. */
function starLinks(page: PageFacts, product: InvitedProduct): Html {
  const { token, language } = page;
  const { stars, starWords, page: pageWords } = language.words;
  const address = `/i/${token}?product=${encodeURIComponent(product.productId)}`;
  return html`<nav class="star-links" aria-label="${pageWords.rating}: ${product.name}">
    ${stars.map(
      (label, index) =>
        html`<a
          href="${address}&stars=${index + 1}#${anchorOf(page, product)}"
          aria-label="${label}: ${starWords[index] ?? ''}"
          ><span class="star"></span
        ></a>`,
    )}
  </nav>`;
}

/** Alike and together: none of them is the way that is wanted. */
function ways({ token, facts, language: { words } }: PageFacts): Html {
  const { shop, products } = facts;
  const isAnswered = products.some((product) => product.isAnswered);
  return html`${
    !isAnswered &&
    html`<div class="acts">
      <a class="button" href="/i/${token}/not-arrived">${words.notArrived}</a>
      <a class="button" href="/i/${token}/not-now">${words.notNow}</a>
    </div>`
  }
  ${
    shop.channels.length > 0 &&
    html`<section aria-labelledby="channels-title">
      <h2 class="label" id="channels-title">${words.reach(shop.name)}</h2>
      <ul>
        ${shop.channels.map(({ name, url }) => html`<li><a href="${url}" rel="noreferrer" dir="auto">${name}</a></li>`)}
      </ul>
    </section>`
  }`;
}
