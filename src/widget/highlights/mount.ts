/** A few reviews as a strip, drawn without a framework: a home page has no other part of the widget. */
import { listHighlights } from 'virtual:compiled-operations';
import { createCaller } from '../../client/caller.ts';
import { accepted } from '../../client/client.ts';
import type { Highlight, Highlights } from '../../contract/highlight.ts';
import { formatCount, formatDate, showMean } from '../../ui/format.ts';
import ownTokens from '../../ui/highlights-tokens.css?inline';
import readingTokens from '../../ui/reading-tokens.css?inline';
import { t } from '../../ui/words.ts';
import type { CandorHighlights } from '../highlights-element.ts';
import { piece } from '../piece.ts';
import { stars } from '../star-row.ts';
import { adopt, styleSheet } from '../style-sheet.ts';
import highlightsCss from './highlights.css?inline';

const sheet = styleSheet(readingTokens + ownTokens + highlightsCss);
/** How far from the edge of the screen loading begins. */
const NEAR = '800px';

/** Waits until the element comes near the screen. */
export function mount(element: CandorHighlights, root: ShadowRoot): void {
  const { endpoint, product, href } = element;
  const isMeant = () => element.endpoint === endpoint && element.product === product;
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      read(endpoint, product).then(
        (highlights) => {
          if (!isMeant()) return;
          adopt(root, sheet);
          root.replaceChildren(strip(highlights, href));
        },
        () => undefined, // What stands inside goes on showing.
      );
    },
    { rootMargin: NEAR },
  );
  near.observe(element);
}

async function read(endpoint: string, product: string): Promise<Highlights> {
  const query = product ? { product } : {};
  return accepted(listHighlights, await createCaller({ endpoint })(listHighlights, { query }));
}

function strip({ aggregateRating, reviews }: Highlights, href: string): HTMLElement {
  const section = piece('section', 'highlights');
  section.lang = t`en`;
  section.dir = t`ltr`;
  const title = piece('h2', 'title', t`A selection of reviews`);
  title.id = 'title';
  const summary = piece('p', 'summary');
  const { ratingValue, ratingCount } = aggregateRating;
  if (ratingValue !== null) {
    const mean = piece('span', 'mean', showMean(ratingValue));
    mean.ariaHidden = 'true';
    summary.append(stars(ratingValue, starWords(showMean(ratingValue))), mean);
  }
  summary.append(
    ratingValue === null ? t`No reviews yet` : link(href, t`All reviews (${formatCount(ratingCount)})`),
  );
  section.setAttribute('aria-labelledby', title.id);
  const head = document.createElement('header');
  head.append(title, summary);
  section.append(head);
  if (reviews.length > 0)
    section.append(
      list(reviews),
      piece('p', 'disclosure', t`The most helpful of the newest reviews, whatever their stars.`),
    );
  return section;
}

const starWords = (figure: string) => t`${figure} out of 5 stars`;

/** It may be wider than its place; the keys scroll it as soon as it has the focus. */
function list(reviews: readonly Highlight[]): HTMLElement {
  const row = piece('ul', 'list');
  row.tabIndex = 0;
  row.setAttribute('aria-labelledby', 'title');
  row.append(...reviews.map(entry));
  return row;
}

function entry(review: Highlight): HTMLElement {
  const { id, headline, reviewBody, inLanguage, itemReviewed } = review;
  const { ratingValue } = review.reviewRating;
  const own = (element: HTMLElement) => {
    element.dir = 'auto';
    element.lang = inLanguage ?? '';
    return element;
  };
  const item = piece('li', 'review');
  const page = inShop(itemReviewed.url);
  item.append(stars(ratingValue, starWords(String(ratingValue))));
  if (headline) item.append(own(piece('h3', 'headline', headline)));
  const product = piece('p', 'product');
  product.append(page ? link(`${page}#review-${id}`, itemReviewed.name) : itemReviewed.name);
  item.append(own(piece('p', 'review-body', reviewBody)), byline(review), product);
  return item;
}

function byline({
  author,
  verified,
  staff,
  incentivized,
  importedFrom,
  datePublished,
}: Highlight): HTMLElement {
  const line = piece('p', 'review-byline');
  const marks = [
    verified && t`Verified purchase`,
    staff && t`Written by the shop`,
    incentivized && t`Was given something for writing`,
    importedFrom !== null && (importedFrom ? t`Imported from ${importedFrom}` : t`Imported`),
  ];
  for (const text of [author.name, formatDate(datePublished), ...marks]) {
    if (!text) continue;
    const word = document.createElement('span');
    word.textContent = text;
    word.dir = 'auto';
    line.append(word);
  }
  return line;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

/** An endpoint is not trusted: only an address of the web becomes a link. */
function inShop(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url, location.href)) return undefined;
  return /^https?:/.test(new URL(url, location.href).protocol) ? url.split('#')[0] : undefined;
}
