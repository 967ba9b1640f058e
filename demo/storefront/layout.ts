/** What every page of the shop has around its content. */
import { candorScript } from './embed.ts';
import { html, nothing, type Html } from './html.ts';

export const SHOP = 'Lindfold';

export interface PageParts {
  readonly title: string;
  readonly main: Html;
  readonly head?: Html;
  /** A page that is dark by itself, whatever the reader prefers. */
  readonly dark?: boolean;
  /** Left out where the page shows another way to bring the script in. */
  readonly script?: Html;
}

const header = html`<a class="skip" href="#main">Skip to the content</a>
<aside class="notice" aria-label="Delivery">Free delivery over $120 and thirty days to change your mind</aside>
<header class="masthead">
  <a class="wordmark" href="/">${SHOP}</a>
  <nav aria-label="Shop">
    <a href="/#tops">Tops</a>
    <a href="/#knitwear">Knitwear</a>
    <a href="/#dresses">Dresses</a>
    <a href="/#bottoms">Skirts &amp; trousers</a>
  </nav>
  <a class="bag" href="/bag">Bag <span aria-hidden="true">·</span> 0</a>
</header>`;

const footer = html`<footer class="colophon">
  <div>
    <p class="wordmark">${SHOP}</p>
    <p>Clothes for women, made in small runs and mended for free in their first year.</p>
  </div>
  <div>
    <h2>Help</h2>
    <ul>
      <li><a href="/bag">Delivery and returns</a></li>
      <li><a href="/bag">Sizes and measures</a></li>
      <li><a href="mailto:care@lindfold.example">care@lindfold.example</a></li>
    </ul>
  </div>
  <div>
    <h2>About this demo</h2>
    <p>The shop is made up; the reviews are real and come from a public data set (CC0).</p>
    <p><a href="/pages">All demo pages</a></p>
  </div>
</footer>`;

export function renderPage({
  title,
  main,
  head = nothing,
  dark = false,
  script = candorScript,
}: PageParts): string {
  return html`<!doctype html>
<html lang="en"${dark ? html` data-theme="dark"` : nothing}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${SHOP}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/shop.css">
<link rel="stylesheet" href="/products.css">
${head}
${script}
</head>
<body>
${header}
<main id="main">
${main}
</main>
${footer}
</body>
</html>
`.text;
}
