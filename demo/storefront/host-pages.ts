/** Pages that do to the widget what real shops do without meaning to; each has a browser test. */
import type { Product } from '../shop/catalogue.ts';
import { candorScript, ratingBadge, reviews } from './embed.ts';
import { html, Html, nothing } from './html.ts';
import { AMD, JQUERY, MOOTOOLS, OBJECT_PROTOTYPE, PROTOTYPE } from './old-libraries.ts';
import { productPath } from './product-parts.ts';

interface Host {
  readonly meaning: string;
  readonly style?: string;
  /** A classic script that runs before the tag. */
  readonly library?: string;
  readonly head?: Html;
  readonly direction?: 'rtl';
  readonly body?: (product: Product) => Html;
}

const widget = (product: Product): Html => reviews(product.id, { reserve: 'sheet' });

const badgeAndReviews = (product: Product): Html => html`<p>${ratingBadge(product.id, '')}</p>
${widget(product)}`;

export const HOSTS: Readonly<Record<string, Host>> = {
  'plain': { meaning: 'A page with nothing but the widget, which the others are compared with' },
  'reset': { meaning: 'A reset that unsets everything', style: '* { all: unset !important }' },
  'important': {
    meaning: 'A sheet that sets everything, and means it',
    style: `* { box-sizing: content-box !important; display: inline !important; margin: 0 !important;
      line-height: 1 !important; letter-spacing: 0 !important; text-align: right !important;
      text-transform: uppercase !important; white-space: nowrap !important; text-indent: 3em !important }`,
  },
  'inherited': {
    meaning: 'A page whose own text is centred, in capitals and never broken',
    style: `body { text-align: center; text-transform: uppercase; white-space: nowrap; text-indent: 3em;
      line-height: 3; list-style: square inside }
      button, select, ol, li, h2, h3 { all: unset; color: red; font: 900 3rem cursive }`,
  },
  'small-root': {
    meaning: 'A root of ten pixels, so that 1.6rem is the size of text',
    style: 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  },
  'base': { meaning: 'A base address elsewhere', head: html`<base href="/elsewhere/">` },
  'amd': { meaning: 'A loader of AMD modules', library: AMD },
  'jquery': { meaning: 'jQuery as it was in 2009', library: JQUERY },
  'prototype': { meaning: 'Prototype.js, which extends arrays and elements', library: PROTOTYPE },
  'mootools': { meaning: 'MooTools, which replaces Element, Event and bind', library: MOOTOOLS },
  'object-prototype': { meaning: 'A script that extends every object', library: OBJECT_PROTOTYPE },
  'two-tags': {
    meaning: 'Two copies of the tag, from two addresses',
    head: html`<script type="module" async src="/candor.js?copy"></script>`,
  },
  'flex': {
    meaning: 'A flex box, a grid and a table, none of which says how wide',
    body: (product) => html`<div class="box" style="display:flex">${widget(product)}</div>
<div class="box" style="display:grid;justify-items:center">${reviews(product.id, { id: 'in-grid', reserve: 'sheet' })}</div>
<div class="box" style="display:flex;flex-direction:column;align-items:center">${reviews(product.id, { id: 'in-column', reserve: 'sheet' })}</div>`,
  },
  'sidebar': {
    meaning: 'In a column of 300 pixels beside the text of the page',
    style: 'body { margin: 0 } .side { float: right; width: 300px; overflow: hidden }',
    body: (product) => html`<div class="side">${badgeAndReviews(product)}</div><p>The text of the page.</p>`,
  },
  'shadow': {
    meaning: 'Within the shadow root of another element',
    body: (product) => html`<shop-panel><template shadowrootmode="open">
<p>${ratingBadge(product.id, '#reviews')}</p><div style="height:200vh"></div>${widget(product)}
</template></shop-panel>`,
  },
  'tab': {
    meaning: 'In a tab that is not shown yet',
    body: (product) => html`<button type="button">Reviews</button>
<div hidden>${badgeAndReviews(product)}</div>
<script>
document.querySelector('button').onclick = function () { document.querySelector('div').hidden = false }
</script>`,
  },
  'right-to-left': { meaning: 'A page that runs from right to left', direction: 'rtl' },
  'dark': {
    meaning: 'A dark page',
    style: ':root { color-scheme: dark } body { background: #14181f; color: #e8e6e1 }',
  },
  'router': {
    meaning: 'A single-page router that moves, removes and puts back',
    body: (product) => html`<nav><button type="button">Move</button> <button type="button">Remove</button>
<button type="button">Put back</button> <button type="button">Next product</button></nav>
<div></div>${badgeAndReviews(product)}
<script>
(function () {
  var element = document.querySelector('candor-reviews'), home = element.parentNode
  var buttons = document.querySelectorAll('button')
  buttons[0].onclick = function () { document.querySelector('div').appendChild(element) }
  buttons[1].onclick = function () { element.remove() }
  buttons[2].onclick = function () { home.appendChild(element) }
  buttons[3].onclick = function () { element.endpoint = element.endpoint; element.product = 'clothing-937' }
})()
</script>`,
  },
};

/** A bare page: no style of the demo shop could hide what the host does. */
export function hostPage(host: Host, product: Product): string {
  const { style, library, head = nothing, direction, body = badgeAndReviews } = host;
  return html`<!doctype html>
<html lang="en"${direction ? html` dir="${direction}"` : nothing}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${host.meaning}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${style ? new Html(`<style>${style}</style>`) : nothing}
${library ? new Html(`<script>${library}</script>`) : nothing}
${head}
${candorScript}
</head>
<body>
<h1>${product.name}</h1>
${body(product)}
<p><a href="${productPath(product)}">The product in the shop</a></p>
</body>
</html>
`.text;
}
