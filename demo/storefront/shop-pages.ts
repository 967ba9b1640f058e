/** The pages of an ordinary shop: collection, product, bag. */
import { catalogue, type Product } from '../shop/catalogue.ts';
import { highlights, ratingBadge, reviews } from './embed.ts';
import { html } from './html.ts';
import { renderPage } from './layout.ts';
import { productCard, productDetails, productPath } from './product-parts.ts';

const SECTIONS = [
  { id: 'tops', name: 'Tops', ids: ['862', '886', '850', '836'] },
  { id: 'knitwear', name: 'Knitwear and jackets', ids: ['895', '936', '937', '984'] },
  { id: 'dresses', name: 'Dresses', ids: ['1078', '1094', '1104'] },
  { id: 'bottoms', name: 'Skirts and trousers', ids: ['1008', '1059', '1066'] },
] as const;

export function collectionPage(): string {
  const sections = SECTIONS.map(({ id, name, ids }, section) => {
    const products = catalogue.filter((product) => ids.some((number) => product.id === `clothing-${number}`));
    const cards = products.map((product) => productCard(product, section === 0 ? 'eager' : 'lazy'));
    return html`<section aria-labelledby="${id}">
<h2 id="${id}">${name}</h2>
<ul class="grid">
${cards}
</ul>
</section>`;
  });
  return renderPage({
    title: 'Autumn',
    main: html`<div class="opening">
  <h1>Autumn, worn in</h1>
  <p>Fourteen pieces that our customers keep writing about, with every word they wrote.</p>
</div>
${sections[0] ?? ''}
<section aria-label="What customers say">${highlights('/reviews')}</section>
${sections.slice(1)}`,
  });
}

/** All that was written, product by product. */
export function allReviewsPage(): string {
  const rows = catalogue.map(
    (product) => html`<li><a href="${productPath(product)}#reviews">${product.name}</a>
${ratingBadge(product.id, `${productPath(product)}#reviews`)}</li>`,
  );
  return renderPage({
    title: 'All reviews',
    main: html`<div class="plain">
  <h1>All reviews</h1>
  <p>Every review of every piece stands with it, the good and the bad.</p>
  <ul class="index">
${rows}
  </ul>
</div>`,
  });
}

export function productPage(product: Product): string {
  return renderPage({
    title: product.name,
    main: html`${productDetails(product)}
<section class="below">
${reviews(product.id)}
</section>`,
  });
}

export function bagPage(): string {
  return renderPage({
    title: 'Bag',
    main: html`<div class="plain">
  <h1>Your bag is empty</h1>
  <p>Lindfold is a demo: it has real reviews, and nothing to sell.</p>
  <p><a href="/">Back to the shop</a></p>
</div>`,
  });
}

export function missingPage(): string {
  return renderPage({
    title: 'Not found',
    main: html`<div class="plain">
  <h1>This page is not here</h1>
  <p>It may have moved. <a href="/">The shop</a> is still where it was.</p>
</div>`,
  });
}
