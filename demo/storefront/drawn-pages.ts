/** Product pages that are served with their reviews in them, so that they can be read before any script has come. */
import type { Product } from '../shop/catalogue.ts';
import { ENDPOINT, reviews } from './embed.ts';
import { html, Html } from './html.ts';
import { renderPage } from './layout.ts';
import { productDetails } from './product-parts.ts';
import { STRICT_POLICY } from './trial-pages.ts';

interface Drawn {
  readonly meaning: string;
  /** What the server is asked for. */
  readonly query: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export const DRAWN: Readonly<Record<string, Drawn>> = {
  '/drawn': {
    meaning: 'A product page that is served with its reviews in it',
    query: { 'json-ld': 'true' },
  },
  '/drawn/strict': {
    meaning: 'The same under a strict content security policy',
    query: { styles: 'linked' },
    headers: { 'Content-Security-Policy': STRICT_POLICY },
  },
};

/** A page that waits longer than this, in milliseconds, is worse than one whose reviews come later. */
const PATIENCE = 3000;

/** As a shop would ask for it: without an answer the page carries the plain element. */
export async function drawnReviews(
  origin: string,
  product: Product,
  query: Readonly<Record<string, string>>,
): Promise<Html> {
  const id = encodeURIComponent(product.id);
  const address = `${origin}${ENDPOINT}/products/${id}/reviews.html?${new URLSearchParams(query).toString()}`;
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (answer.ok) return new Html(await answer.text());
  } catch {
    // The shop goes on without its server of reviews.
  }
  return reviews(product.id, { reserve: 'sheet' });
}

export function drawnPage(product: Product, element: Html): string {
  return renderPage({
    title: `${product.name}, with its reviews`,
    main: html`${productDetails(product)}
<section class="below">
${element}
</section>`,
  });
}
