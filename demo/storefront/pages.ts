/** Which address shows which page. Pages are plain functions, so that any server can serve them. */
import { catalogue, type Product } from '../shop/catalogue.ts';
import { DRAWN } from './drawn-pages.ts';
import { frameworkPage } from './framework-pages.ts';
import { html } from './html.ts';
import { HOSTS, hostPage } from './host-pages.ts';
import { LANGUAGES, languagePage, ownWordsPage } from './language-pages.ts';
import { looksPage } from './looks-page.ts';
import { renderPage } from './layout.ts';
import { productPath } from './product-parts.ts';
import { allReviewsPage, bagPage, collectionPage, missingPage, productPage } from './shop-pages.ts';
import {
  STRICT_POLICY,
  abovePage,
  darkPage,
  faultsPage,
  strictPage,
  tagOnlyPage,
  twoWidgetsPage,
} from './trial-pages.ts';

export interface Page {
  readonly html: string;
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
}

function productNamed(handle: string): Product {
  const product = catalogue.find((each) => each.handle === handle);
  if (!product) throw new Error(`The catalogue has no ${handle}`);
  return product;
}

const tee = productNamed('wren-bib-tee');
const trousers = productNamed('everyday-slim-trousers');
/** Has all that reviews may have: photos, threads, several pages. */
export const sweater = productNamed('tilda-swing-sweater');

interface Trial {
  readonly meaning: string;
  readonly render: () => string;
  readonly headers?: Readonly<Record<string, string>>;
}

const trials: Readonly<Record<string, Trial>> = {
  '/above': { meaning: 'The reviews stand above the product', render: () => abovePage(trousers) },
  '/two-widgets': {
    meaning: 'The reviews of two products on one page',
    render: () => twoWidgetsPage(tee, trousers),
  },
  '/tag-only': { meaning: 'The reviews by a single script tag', render: () => tagOnlyPage(sweater) },
  '/dark': { meaning: 'A shop that is dark by itself', render: () => darkPage(sweater) },
  '/csp': {
    meaning: 'A strict content security policy with Trusted Types',
    render: () => strictPage(tee),
    headers: { 'Content-Security-Policy': STRICT_POLICY },
  },
  '/faults': { meaning: 'Endpoints that are down, slow or broken', render: () => faultsPage(tee) },
  ...Object.fromEntries(
    Object.entries(LANGUAGES).map(([tag, name]) => [
      `/languages/${tag}`,
      { meaning: `A page in ${tag}: ${name}`, render: () => languagePage(tag, sweater) },
    ]),
  ),
  '/languages/own': { meaning: 'A shop with words of its own', render: () => ownWordsPage(sweater) },
  '/looks': { meaning: 'Eight looks, made of tokens and parts alone', render: () => looksPage(trousers) },
  '/frameworks/react': { meaning: 'A page in React', render: () => frameworkPage('react') },
  '/frameworks/vue': { meaning: 'A page in Vue', render: () => frameworkPage('vue') },
  ...Object.fromEntries(
    Object.entries(HOSTS).map(([name, host]) => [
      `/hosts/${name}`,
      { meaning: host.meaning, render: () => hostPage(host, tee) },
    ]),
  ),
};

function indexPage(): string {
  return renderPage({
    title: 'Demo pages',
    main: html`<div class="plain"><h1>Demo pages</h1>
<p>The shop itself is <a href="/">the collection</a> and a page for each of its products, such as the
<a href="${productPath(trousers)}">${trousers.name}</a>. These pages try the widget in other places.</p>
<ul class="index">
${Object.entries<{ meaning: string }>({ ...trials, ...DRAWN }).map(([path, { meaning }]) => html`<li><a href="${path}">${meaning}</a> <code>${path}</code></li>\n`)}
</ul></div>`,
  });
}

function found(text: string, headers: Page['headers'] = {}): Page {
  return { html: text, status: 200, headers };
}

export function pageAt(path: string): Page {
  const trial = Object.hasOwn(trials, path) ? trials[path] : undefined;
  if (trial) return found(trial.render(), trial.headers);
  const product = catalogue.find((each) => productPath(each) === path);
  if (product) return found(productPage(product));
  if (path === '/') return found(collectionPage());
  if (path === '/pages') return found(indexPage());
  if (path === '/reviews') return found(allReviewsPage());
  if (path === '/bag') return found(bagPage());
  return { html: missingPage(), status: 404, headers: {} };
}
