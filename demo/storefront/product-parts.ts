/** The pieces that pages about products are made of. */
import type { Product } from '../shop/catalogue.ts';
import { ratingBadge } from './embed.ts';
import { html, nothing, type Html } from './html.ts';

export function productPath(product: Product): string {
  return `/products/${product.handle}`;
}

/** The first pictures of a page must not wait; the later ones must not be in their way. */
function picture(product: Product, loading: 'first' | 'eager' | 'lazy'): Html {
  const hint = { first: html` fetchpriority="high"`, eager: nothing, lazy: html` loading="lazy"` }[loading];
  return html`<img class="picture" src="/pictures/${product.handle}.svg" alt="${product.picture}" width="800" height="1000"${hint}>`;
}

export function productCard(product: Product, loading: 'first' | 'eager' | 'lazy'): Html {
  const path = productPath(product);
  return html`<li class="card">
  <a class="card-link" href="${path}">
    ${picture(product, loading)}
    <span class="card-name">${product.name}</span>
  </a>
  <p class="card-price">$${product.price} <span class="muted">${colourCount(product)}</span></p>
  <p class="card-rating">${ratingBadge(product.id, `${path}#reviews`)}</p>
</li>`;
}

function colourCount({ colours }: Product): string {
  return colours.length === 1 ? '1 colour' : `${colours.length} colours`;
}

function choices(name: string, legend: string, values: readonly string[], shape: string): Html {
  return html`<fieldset class="choices ${shape}">
  <legend>${legend}</legend>
  ${values.map(
    (
      value,
      index,
    ) => html`<label><input type="radio" name="${name}" value="${value}"${index === 0 ? html` checked` : nothing}><span>${value}</span></label>
  `,
  )}
</fieldset>`;
}

/** Picture on one side; name, badge, price, choices and description on the other. */
export function productDetails(product: Product): Html {
  return html`<nav class="trail" aria-label="You are here"><a href="/">Shop</a> <span aria-hidden="true">/</span> ${product.name}</nav>
<div class="product">
  <div class="product-picture">${picture(product, 'first')}</div>
  <div class="product-words">
    <h1>${product.name}</h1>
    <p class="product-rating">${ratingBadge(product.id, '#reviews', html`<a href="#reviews">Reviews</a>`)}</p>
    <p class="product-price">$${product.price}</p>
    <form action="/bag">
      <input type="hidden" name="sku" value="${product.sku}">
      ${choices('colour', 'Colour', product.colours, 'wide')}
      ${choices('size', 'Size', product.sizes, 'narrow')}
      <button class="buy" type="submit">Add to bag</button>
    </form>
    <p class="delivery"><strong>Delivered in 2–4 working days.</strong> Free over $120, and free to return within thirty days.</p>
    <p class="description">${product.description}</p>
    <dl class="facts">
      <dt>Material and care</dt><dd>${product.care}</dd>
      <dt>Article</dt><dd>${product.sku}</dd>
    </dl>
  </div>
</div>`;
}
