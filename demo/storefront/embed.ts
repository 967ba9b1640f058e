/** Candor's tags, as a merchant pastes them. */
import { html, nothing, type Html } from './html.ts';

export const ENDPOINT = '/v1/shops/demo';

/** The one script of a page, wherever its elements stand. */
export const candorScript = html`<script type="module" async src="/candor.js"></script>`;

/** What stands inside is shown until the rating is there, and where there is no script. */
export function ratingBadge(productId: string, href: string, inside = nothing): Html {
  return html`<candor-rating product="${productId}" endpoint="${ENDPOINT}" href="${href}">${inside}</candor-rating>`;
}

/** A strip of a few reviews; the space that it will take is kept. */
export function highlights(href: string): Html {
  return html`<candor-highlights endpoint="${ENDPOINT}" href="${href}" style="display:block;min-height:26em"></candor-highlights>`;
}

interface ReviewsEmbed {
  readonly id?: string;
  readonly endpoint?: string;
  /** A page without inline styles reserves the space by a rule of its own sheet. */
  readonly reserve?: 'inline' | 'sheet';
}

export function reviews(
  productId: string,
  { id = 'reviews', endpoint = ENDPOINT, reserve = 'inline' }: ReviewsEmbed = {},
): Html {
  const style = reserve === 'inline' ? html` style="display:block;min-height:100vh"` : nothing;
  return html`<candor-reviews id="${id}" product="${productId}" endpoint="${endpoint}"${style}></candor-reviews>
<noscript><p>The reviews of this product are shown here when JavaScript is on.</p></noscript>`;
}

/** Belongs in the head of a page whose reviews stand within the first screens, and nowhere else. */
export function preloadReviews(productId: string): Html {
  const address = `${ENDPOINT}/products/${encodeURIComponent(productId)}/reviews`;
  return html`<link rel="modulepreload" href="/candor-reviews.js">
<link rel="preload" as="fetch" crossorigin href="${address}">`;
}
