import { html } from 'hono/html';
import type { FoundProduct } from '../../database/product-search.ts';
import type { BuyerLanguage } from '../../invitations/words/invitation-words.ts';
import type { Html } from '../../reviewer-page/page-facts.ts';
import { layout } from '../../reviewer-page/templates/layout.ts';
import type { WritingShop } from '../page-env.ts';
import { writingPath } from '../writing-link.ts';

export interface ChoosePage {
  readonly shop: WritingShop;
  readonly language: BuyerLanguage;
  /** What was searched for. */
  readonly asked: string;
  readonly products: readonly FoundProduct[];
  /** The id after which there are more; undefined when these are all. */
  readonly after: string | undefined;
}

/** A link of the whole shop: the product is looked for by its name. */
export function choosePage({ shop, language, asked, products, after }: ChoosePage): Html {
  const { words, tag } = language;
  const { writing } = words;
  const path = writingPath(shop.shopId);
  const more = new URLSearchParams({ ...(asked !== '' && { q: asked }), after: after ?? '' });
  return layout({
    title: writing.title,
    shopName: shop.name,
    language: tag,
    body: html`<div class="opening"><h1>${writing.choose}</h1></div>
      <form method="get" action="${path}" role="search" class="search">
        <label for="q">${writing.search}</label>
        <div class="acts">
          <input id="q" name="q" type="search" value="${asked}" dir="auto" autocomplete="off" enterkeyhint="search" />
          <button>${writing.find}</button>
        </div>
      </form>
      ${
        products.length === 0
          ? html`<p role="status">${writing.none}</p>`
          : html`<ul class="choices">
              ${products.map(
                ({ id, name, imageUrl }) => html`<li>
                <a class="bought" href="${writingPath(shop.shopId, id)}"
                  >${imageUrl !== null && html`<img src="${imageUrl}" width="72" height="72" alt="" loading="lazy" />`}
                  <span dir="auto">${name}</span></a
                >
              </li>`,
              )}
            </ul>`
      }
      ${after !== undefined && html`<p><a class="button" href="${path}?${more.toString()}">${writing.more}</a></p>`}`,
  });
}

/** What stands where there is no such product, or no such shop; from the former one can still choose. */
export function gonePage({ words, tag }: BuyerLanguage, shop?: WritingShop): Html {
  const { writing } = words;
  return layout({
    title: writing.goneTitle,
    language: tag,
    ...(shop && { shopName: shop.name }),
    body: html`<div class="opening"><h1>${writing.goneTitle}</h1></div>
      <div class="prose">
        <p>${writing.gone}</p>
        ${shop && html`<p><a href="${writingPath(shop.shopId)}">${writing.another}</a></p>`}
      </div>`,
  });
}
