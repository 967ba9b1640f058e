/** The bench's own small server: three pages that differ in their reviews alone, everything compressed alike. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { DrawReviews } from '../src/contract/drawn-reviews.ts';
import { answerOf } from './answer.ts';

/** `drawn`: served with its reviews in it. */
export type Subject = 'without' | 'hand-written' | 'candor' | 'drawn';

/** Where the reviews stand: within the first screen, or far below it. */
export type Place = 'in sight' | 'below';

const built = join(import.meta.dirname, '../dist/widget');
const pages = join(import.meta.dirname, 'pages');

const HEAD: Record<Subject, string> = {
  'without': '',
  'hand-written': `<link rel="stylesheet" href="/hand-written.css">
    <link rel="preload" as="fetch" crossorigin href="/api/products/bench/reviews">
    <script type="module" async src="/hand-written.js"></script>`,
  'candor': `<link rel="modulepreload" href="/candor-reviews.js">
    <link rel="preload" as="fetch" crossorigin href="/api/products/bench/reviews">
    <script type="module" async src="/candor.js"></script>`,
  'drawn': `<script type="module" async src="/candor.js"></script>`,
};
const BODY: Record<Subject, string> = {
  'without': '',
  'hand-written': '<div id="reviews" style="display:block;min-height:100vh"></div>',
  'candor': `<candor-reviews id="reviews" product="bench" endpoint="/api" style="display:block;min-height:100vh"></candor-reviews>`,
  'drawn': '',
};

/** As getReviewsHtml answers it. */
async function drawn(count: number): Promise<string> {
  const english = join(import.meta.dirname, '../dist/html/en.js');
  const { drawReviews } = (await import(english)) as { drawReviews: DrawReviews };
  return drawReviews({
    endpoint: '/api',
    product: 'bench',
    locale: 'en',
    sort: 'newest',
    answer: answerOf(count),
    until: Number.MAX_SAFE_INTEGER,
  });
}

function page(subject: Subject, place: Place, element = BODY[subject]): string {
  const product = `<main><h1>A product</h1><p>${'It is what it is, and well made at that. '.repeat(12)}</p>`;
  const between = place === 'below' ? '<div style="height:3000px"></div>' : '';
  // What stands far below is not worth a preload; the documented snippet leaves it out there.
  const head =
    place === 'below'
      ? HEAD[subject].replaceAll(/<link rel="(modulepreload|preload)[^>]*>/g, '')
      : HEAD[subject];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
    <meta name="viewport" content="width=device-width">${head}</head>
    <body style="font:16px/1.5 sans-serif;max-width:1000px;margin:0 auto">${product}${between}${element}</main></body></html>`;
}

const TYPES: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  html: 'text/html',
};

/** Answers the address of a running server that answers with so many reviews. */
export async function serve(count: number): Promise<{ readonly url: string; readonly server: Server }> {
  const files = new Map<string, Buffer>();
  const add = (path: string, text: string | Buffer) => files.set(path, brotliCompressSync(text));
  for (const name of ['candor.js', 'candor-reviews.js']) add(`/${name}`, readFileSync(join(built, name)));
  for (const name of ['hand-written.js', 'hand-written.css'])
    add(`/${name}`, readFileSync(join(pages, name)));
  add('/api/products/bench/reviews', JSON.stringify(answerOf(count)));
  add('/drawn/in-sight.html', page('drawn', 'in sight', await drawn(count)));
  for (const subject of ['without', 'hand-written', 'candor'] as const) {
    for (const place of ['in sight', 'below'] as const)
      add(`/${subject}/${place.replace(' ', '-')}.html`, page(subject, place));
  }
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const body = files.get(path);
    if (!body) return void response.writeHead(404).end();
    const type = TYPES[path.split('.').pop() ?? ''] ?? 'application/json';
    response
      .writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'cache-control': 'no-store' })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The bench has no address');
  return { url: `http://127.0.0.1:${address.port}`, server };
}
