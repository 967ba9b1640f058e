/**
 * The style of the pages that are reached from mails, which stands in the page itself: one that loads nothing can tell nobody where
 * it was loaded from. Colours and stars are those of the widget.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');

export const PAGE_STYLE = [
  ...['tokens', 'reading-tokens'].map((name) => read(`../../ui/${name}.css`).replaceAll(':host', ':root')),
  read('../../ui/stars.css'),
  read('../../ui/photos.css'),
  read('reviewer-page.css'),
  read('../review-page/review-page.css'),
  read('../ledger-page/ledger-page.css'),
  read('../privacy/privacy-page.css'),
  read('../api-page/api-page.css'),
]
  .join('\n')
  // Comments are for those who read the source.
  .replaceAll(/\/\*.*?\*\//gs, '')
  .replaceAll(/\n\s*/g, '\n');

/** As a content security policy names it. */
export const PAGE_STYLE_HASH = `'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`;
