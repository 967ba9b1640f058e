import { html, raw } from 'hono/html';
import { directionOf } from '../../../ui/direction.ts';
import type { Html } from '../page-facts.ts';
import { PAGE_STYLE } from '../page-style.ts';

interface Page {
  readonly title: string;
  /** The shop that it is about, where that is known. */
  readonly shopName?: string;
  readonly body: Html;
  /** BCP 47; English when left out. */
  readonly language?: string;
  /** Beneath the page. */
  readonly footer?: Html;
}

export function layout({ title, shopName, language = 'en', body, footer }: Page): Html {
  return html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>${raw(PAGE_STYLE)}</style>
      </head>
      <body>
        ${shopName !== undefined && html`<header class="masthead"><p dir="auto">${shopName}</p></header>`}
        <main>${body}</main>
        ${footer && html`<footer>${footer}</footer>`}
      </body>
    </html>`;
}
