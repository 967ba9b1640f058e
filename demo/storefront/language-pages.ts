/** The widget in each of its languages, as pages of shops that speak it would show it. */
import type { Product } from '../shop/catalogue.ts';
import { candorScript, ratingBadge, reviews } from './embed.ts';
import { html, Html, nothing } from './html.ts';

/** What each language calls itself. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  'ar': 'العربية',
  'de': 'Deutsch',
  'en': 'English',
  'es': 'Español',
  'fr': 'Français',
  'he': 'עברית',
  'it': 'Italiano',
  'ja': '日本語',
  'nl': 'Nederlands',
  'pl': 'Polski',
  'pt': 'Português',
  'sv': 'Svenska',
  'tr': 'Türkçe',
  'zh-Hans': '简体中文',
};

const RIGHT_TO_LEFT = new Set(['ar', 'he']);

/** A shop that says some things in words of its own. */
export const OWN_WORDS = {
  'Write a review': 'Tell others',
  '{0} reviews': { one: 'one honest voice', other: '{0} honest voices' },
  'Most helpful first': 'Read with <b>most</b> profit',
};

export function languagePage(language: string, product: Product): string {
  return page(language, LANGUAGES[language] ?? language, product);
}

export function ownWordsPage(product: Product): string {
  const json = JSON.stringify(OWN_WORDS).replaceAll('<', String.raw`\u003c`);
  const words = new Html(`<script type="application/json" id="candor-words">${json}</script>`);
  return page('en', 'Words of its own', product, words);
}

function page(language: string, title: string, product: Product, head: Html = nothing): string {
  return html`<!doctype html>
<html lang="${language}"${RIGHT_TO_LEFT.has(language) ? html` dir="rtl"` : nothing}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/shop.css">
<link rel="stylesheet" href="/products.css">
${head}
${candorScript}
</head>
<body>
<main class="plain">
<h1>${title}</h1>
<div><span lang="en">${product.name}</span> ${ratingBadge(product.id, '')}</div>
${reviews(product.id, { reserve: 'sheet' })}
</main>
</body>
</html>
`.text;
}
