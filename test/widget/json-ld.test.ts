import '../support/browser.ts';
import { http, HttpResponse } from 'msw/http';
import { afterEach, expect, it } from 'vitest';
import { tellOfProduct } from '../../src/widget/json-ld/json-ld-model.ts';
import { aReview, ENDPOINT, widgetShop } from '../support/widget-shop.ts';

const MODULE = 'https://reviews.example/candor-json-ld.js';
const EVIL = 'Fine </script><script>alert(1)</script>';
const { server, requests } = widgetShop([
  aReview({ stars: 2, reviewBody: EVIL }),
  aReview({ itemReviewed: { productID: 'buckle', variant: '' } }),
]);
afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

/** Plain elements will do: what is told does not depend on what is drawn. */
function page(body: string, head = ''): void {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
}

const reviewsOf = (product: string) =>
  `<candor-reviews product="${product}" endpoint="${ENDPOINT}"></candor-reviews>`;
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const told = () => {
  const [script, ...others] = document.querySelectorAll('script[data-candor]');
  expect(others).toEqual([]);
  return script && JSON.parse(script.textContent);
};

it('tells search engines the rating of the product on the page, bad reviews like good ones', async () => {
  page(reviewsOf('strap'));
  await tellOfProduct(MODULE);
  expect(told()).toMatchObject({
    '@type': 'Product',
    'aggregateRating': { ratingValue: 2, ratingCount: 1 },
    'review': [{ author: { '@type': 'Person', 'name': 'Ana P.' }, reviewBody: EVIL }],
  });
  expect(document.querySelector('script[data-candor]')?.textContent).not.toContain('<');
});

it.each([
  ['as a thing', { '@type': 'Product', '@id': 'https://acme.example/#strap', 'name': 'Strap' }],
  [
    'in a graph',
    { '@graph': [{ '@type': 'WebPage' }, { '@type': ['Product'], '@id': 'https://acme.example/#strap' }] },
  ],
  [
    'as what the page is about',
    [{ '@type': 'ItemPage', 'mainEntity': { '@type': 'Product', '@id': 'https://acme.example/#strap' } }],
  ],
])('is one with what the page itself tells of the product: %s', async (_, own) => {
  page(reviewsOf('strap'), jsonLd(own));
  await tellOfProduct(MODULE);
  expect(told()).toMatchObject({ '@id': 'https://acme.example/#strap' });
});

it.each([
  [
    'the page has a rating already',
    () => page(reviewsOf('strap'), jsonLd({ '@type': 'Product', 'aggregateRating': {} })),
  ],
  [
    'a rating is written into its text',
    () => page(`${reviewsOf('strap')}<b itemprop="aggregateRating">4</b>`),
  ],
  ['nobody has rated the product', () => page(reviewsOf('unrated'))],
  ['the page is about two products', () => page(reviewsOf('strap') + reviewsOf('buckle'))],
  ['there are no reviews on the page', () => page('<p>Nothing</p>')],
])('tells nothing when %s', async (_, make) => {
  make();
  await tellOfProduct(MODULE).catch(() => undefined);
  expect(told()).toBeUndefined();
});

it('tells it once, however often it is loaded', async () => {
  page(reviewsOf('strap') + reviewsOf('strap'), '<script type="application/ld+json">{broken</script>');
  await Promise.all([tellOfProduct(MODULE), tellOfProduct(MODULE)]);
  await tellOfProduct(MODULE);
  expect(told()).toBeDefined();
  expect(requests.filter((url) => url.includes('json-ld')).length).toBeGreaterThan(0);
});

it('believes no endpoint that answers something else', async () => {
  const answer = () => HttpResponse.json({ '@type': 'Product', 'name': 'Mine' });
  server.use(http.get(`${ENDPOINT}/products/strap/json-ld`, answer, { once: true }));
  page(reviewsOf('strap'));
  await expect(tellOfProduct(MODULE)).rejects.toThrow();
  expect(told()).toBeUndefined();
});
