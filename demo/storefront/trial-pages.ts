/** Pages on which the widget has to prove itself: strict, crowded, dark, broken. */
import type { Product } from '../shop/catalogue.ts';
import { ENDPOINT, preloadReviews, reviews } from './embed.ts';
import { DOWN_ENDPOINT, FAULTS, faultEndpoint } from './fault-names.ts';
import { html, type Html } from './html.ts';
import { renderPage } from './layout.ts';
import { productDetails } from './product-parts.ts';

/** Nothing but files of the shop's own address, and no string that becomes script or HTML. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export function strictPage(product: Product): string {
  return renderPage({
    title: `${product.name}, strict`,
    main: html`${productDetails(product)}
<section class="below">
${reviews(product.id, { reserve: 'sheet' })}
</section>
<script type="module" src="/candor-json-ld.js"></script>`,
  });
}

export function twoWidgetsPage(one: Product, other: Product): string {
  const widgets = [one, other].map(
    (product) => html`<section class="below" aria-label="${product.name}">
<h2>${product.name}</h2>
${reviews(product.id, { id: `reviews-${product.handle}` })}
</section>`,
  );
  return renderPage({
    title: 'Two widgets',
    main: html`<div class="plain"><h1>Two of one wardrobe</h1>
<p>The ${one.name} and the ${other.name} are often bought together. Here are the reviews of both.</p></div>
${widgets}`,
  });
}

export function abovePage(product: Product): string {
  return renderPage({
    title: `Reviews of the ${product.name}`,
    head: preloadReviews(product.id),
    main: html`<div class="plain"><h1>What they say of the ${product.name}</h1></div>
<section class="below">
${reviews(product.id)}
</section>
${productDetails(product)}`,
  });
}

export function darkPage(product: Product): string {
  return renderPage({
    title: `${product.name}, by night`,
    dark: true,
    main: html`${productDetails(product)}
<section class="below">
${reviews(product.id)}
</section>`,
  });
}

export function tagOnlyPage(product: Product): string {
  return renderPage({
    title: 'One tag',
    script: html``,
    main: html`<div class="plain"><h1>${product.name}</h1>
<p>${product.description} The reviews below came with a single tag, put where they should stand.</p></div>
<section class="below">
<script type="module" async src="/candor.js" data-product="${product.id}" data-endpoint="${ENDPOINT}"></script>
</section>`,
  });
}

export function faultsPage(product: Product): string {
  const widgets = [
    faultSection(product, 'down', 'cannot be reached', DOWN_ENDPOINT),
    ...FAULTS.map(({ name, meaning }) => faultSection(product, name, meaning, faultEndpoint(name))),
  ];
  return renderPage({
    title: 'When the endpoint fails',
    main: html`<div class="plain"><h1>When the endpoint fails</h1>
<p>Each widget below is pointed at an endpoint with a fault of its own. The shop around it goes on.</p></div>
${widgets}`,
  });
}

function faultSection(product: Product, name: string, meaning: string, endpoint: string): Html {
  return html`<section class="below fault" aria-labelledby="fault-${name}">
<h2 id="fault-${name}">The endpoint ${meaning}</h2>
${reviews(product.id, { id: `reviews-${name}`, endpoint, reserve: 'sheet' })}
</section>`;
}
