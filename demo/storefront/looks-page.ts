/** The gallery of looks: one page of a shop, and eight style sheets that make it another shop. */
import type { Product } from '../shop/catalogue.ts';
import { candorScript, highlights, ratingBadge, reviews } from './embed.ts';
import { html, Html, nothing } from './html.ts';
import { type Look, LOOKS, lookSheet } from './looks.ts';

const SCHEMES = { '': 'As the device', 'light': 'Light', 'dark': 'Dark' } as const;

/** Only one sheet counts at a time; the others are there already, so that a change shows at once. */
const SWITCH = `
var page = document.documentElement, sheets = document.querySelectorAll('link[data-shop]')
var status = document.querySelector('[role=status]')
function show(name) {
  sheets.forEach(function (sheet) {
    var isShown = sheet.id === 'sheet-' + name
    sheet.media = isShown ? 'all' : 'not all'
    if (!isShown) return
    document.querySelector('.shop-name').textContent = sheet.dataset.shop
    document.querySelector('.sheet').href = sheet.getAttribute('href')
    status.textContent = sheet.dataset.shop
  })
}
document.querySelector('.looks').addEventListener('change', function (event) {
  if (event.target.name === 'scheme') page.style.colorScheme = event.target.value
  else { show(event.target.value); history.replaceState(null, '', '#' + event.target.value) }
})
var asked = document.querySelector('.looks [value="' + location.hash.slice(1) + '"]')
if (asked) { asked.checked = true; show(asked.value) }
`;

function sheet({ name, shop }: Look, index: number): Html {
  const media = index === 0 ? 'all' : 'not all';
  return html`<link rel="stylesheet" id="sheet-${name}" data-shop="${shop}" href="${lookSheet(name)}" media="${media}">
`;
}

function choice(group: string, value: string, words: string, isFirst: boolean): Html {
  return html`<label><input type="radio" name="${group}" value="${value}"${isFirst ? html` checked` : nothing}> <span>${words}</span></label>
`;
}

export function looksPage(product: Product): string {
  const first = LOOKS[0];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Eight looks</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/looks.css">
${LOOKS.map(sheet)}
${candorScript}
</head>
<body>
<form class="looks" aria-label="Looks">
<fieldset><legend>Look</legend>
${LOOKS.map(({ name, meaning }, index) => choice('look', name, meaning, index === 0))}</fieldset>
<fieldset><legend>Colours</legend>
${Object.entries(SCHEMES).map(([value, words]) => choice('scheme', value, words, value === ''))}</fieldset>
<p><a class="sheet" href="${lookSheet(first.name)}">Its style sheet</a> sets tokens and parts, nothing else of the widget.</p>
<p class="said" role="status"></p>
</form>
<header class="shop"><p class="shop-name">${first.shop}</p></header>
<main>
<div class="offer">
<h1>${product.name}</h1>
<p class="offer-rating">${ratingBadge(product.id, '#reviews')}</p>
<p>${product.description}</p>
<p><button class="buy" type="button">Add to bag · $${product.price}</button></p>
</div>
${reviews(product.id)}
<aside aria-label="From the whole shop">${highlights('/reviews')}</aside>
</main>
<script>${new Html(SWITCH)}</script>
</body>
</html>
`.text;
}
