/** The examples of docs/embedding/served are run: each puts the very reviews of the endpoint into its page. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Eleventy } from '@11ty/eleventy';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from '../../tools/widget-files.ts';

const folder = join(repositoryRoot, 'docs/embedding/served');
const EXAMPLE = 'https://reviews.example/v1/shops/acme';
/** With what a careless `replace` reads as a pattern, and a template as its own. */
const DRAWN =
  '<candor-reviews drawn><template shadowrootmode="open">$& $1 $\' {{ 1 }} <?= 1 ?></template></candor-reviews>';

let server: Server;
let endpoint: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const isKnown = request.url?.startsWith('/products/SKU-1/reviews.html?locale=en');
    response.writeHead(isKnown ? 200 : 404, { 'content-type': 'text/html' }).end(isKnown ? DRAWN : 'no');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

type Origin = (request: Request) => Promise<Response>;
interface Worker {
  readonly default: { readonly fetch: (request: Request, origin: Origin) => Promise<Response> };
}

/** What the worker makes of a page of the shop, with the endpoint as `reviews` has it. */
async function atTheEdge(
  html: string,
  reviews: Origin,
  type = 'text/html; charset=utf-8',
): Promise<Response> {
  const { default: worker } = (await import(join(folder, 'edge-worker.js'))) as Worker;
  return worker.fetch(new Request('https://shop.example/mug'), (request) =>
    request.url.startsWith(EXAMPLE)
      ? reviews(request)
      : Promise.resolve(
          new Response(html, { headers: { 'content-type': type, 'content-length': '1', 'x-shop': 'acme' } }),
        ),
  );
}

const PAGE = '<h1>A mug</h1><!-- candor-reviews SKU-1 --><p>After it</p>';
const fromServer: Origin = (request) => fetch(request.url.replace(EXAMPLE, endpoint));

test('a worker at the edge puts the reviews where the page says', async () => {
  const page = await atTheEdge(PAGE, fromServer);
  expect(await page.text()).toBe(`<h1>A mug</h1>${DRAWN}<p>After it</p>`);
  expect(page.headers.get('x-shop')).toBe('acme');
  expect(page.headers.has('content-length')).toBe(false);
  expect(await (await atTheEdge('<p>None here</p>', fromServer)).text()).toBe('<p>None here</p>');
  const picture = await atTheEdge(PAGE, fromServer, 'image/svg+xml');
  expect(await picture.text()).toBe(PAGE);
});

test('at the edge the page goes out with the plain element when the reviews do not come', async () => {
  const down: Origin = () => Promise.reject(new TypeError('fetch failed'));
  for (const reviews of [down, () => Promise.resolve(new Response('', { status: 503 }))]) {
    const text = await (await atTheEdge(PAGE, reviews)).text();
    expect(text).toContain(`<candor-reviews id="reviews" product="SKU-1" endpoint="${EXAMPLE}" style=`);
  }
  const odd = await (await atTheEdge('<!-- candor-reviews "a&b -->', down)).text();
  expect(odd).toContain('product="&quot;a&amp;b"');
});

test('an Eleventy site is built with the reviews in its page', async () => {
  process.env['CANDOR_ENDPOINT'] = endpoint;
  const site = join(folder, 'eleventy');
  const eleventy = new Eleventy(site, join(site, '_site'), {
    quietMode: true,
    configPath: join(site, 'eleventy.config.js'),
  });
  const pages = await eleventy.toJSON();
  expect(pages.map(({ url }) => url)).toEqual(['/mug/']);
  expect(pages[0]?.content).toContain(`<h1>A mug</h1>\n  ${DRAWN}\n`);
});

/** PHP is not on every machine. There, what the page would write is made from its parts. */
async function phpPage(at: string): Promise<string> {
  const source = readFileSync(join(folder, 'product.php'), 'utf8').replace(EXAMPLE, at);
  const scratch = mkdtempSync(join(tmpdir(), 'candor-php-'));
  try {
    writeFileSync(join(scratch, 'product.php'), source);
    return (await promisify(execFile)('php', [join(scratch, 'product.php')])).stdout;
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
    expect(source).toContain(
      "'/products/' . rawurlencode($product) . '/reviews.html?locale=' . rawurlencode($locale)",
    );
    const answer = await fetch(`${at}/products/SKU-1/reviews.html?locale=en`);
    const plain = `<candor-reviews id="reviews" product="SKU-1" endpoint="${at}"`;
    const reviews = answer.ok ? await answer.text() : plain;
    return source
      .replace(/^<\?php.*?\?>\n/s, '')
      .replace("<?= candor_reviews('SKU-1') ?>\n", () => `${reviews}\n`);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

test('a page in PHP is served with the reviews in it, and with the plain element when they do not come', async () => {
  const page = await phpPage(endpoint);
  expect(page.trimStart()).toMatch(/^<!doctype html>/);
  expect(page).toContain(`<h1>A mug</h1>\n  ${DRAWN}`);
  expect(await phpPage(`${endpoint}/nowhere`)).toContain(
    `<candor-reviews id="reviews" product="SKU-1" endpoint="${endpoint}/nowhere"`,
  );
});
