/** Reviews drawn as HTML: what a page is served, whatever it was that people wrote. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProductReviews } from '../../src/contract/review.ts';
import { drawReviews, stylesheet } from '../../src/widget/html/draw-reviews.tsx';
import { aMessage, aReview, PHONE } from '../support/widget-shop.ts';

const ENDPOINT = 'https://reviews.example/v1/shops/acme';

/** Kept beside the repository and not in it. */
const attacks = join(import.meta.dirname, '../../../shared/attacks');
const BUILT_IN = [
  '</script><script>alert(1)</script>',
  '</template></candor-reviews><img src=x onerror=alert(1)>',
  '</style><style>*{display:none}',
  '<!--<script>',
  ']]>--><svg/onload=alert(1)>',
  '" onclick="alert(1)" x="',
  `' style='color:red`,
  ' class="x" style="--fill:40%"',
  '&lt;b&gt; &amp;amp; &#x3c;script>',
  '\u2028\u2029\u202e$& $1 $$',
];

function hostile(): string[] {
  if (!existsSync(attacks)) return BUILT_IN;
  const read = (name: string): unknown => JSON.parse(readFileSync(join(attacks, name), 'utf8'));
  const xss = (read('xss_live.json') as { payload: string }[]).map(({ payload }) => payload);
  return [...BUILT_IN, ...xss, ...(read('naughty_strings.json') as string[])];
}

function answerOf(text: string): ProductReviews {
  const revision = { reviewRating: { ratingValue: 1 }, headline: text, reviewBody: text };
  const review = aReview({
    id: `id ${text}`,
    stars: 4,
    headline: text,
    reviewBody: text,
    author: { name: text },
    inLanguage: text,
    importedFrom: text,
    itemReviewed: { productID: text, variant: text },
    attributes: [{ name: text, value: 3, word: text }],
    media: [{ id: text, alt: text, thumbnail: pictureOf(text), full: pictureOf(text) }],
    revisions: [{ ...revision, dateReplaced: '2026-03-02T09:30:00Z' }],
    thread: [aMessage({ id: text, text, author: { name: text } })],
  });
  return {
    product: { productID: text, name: text },
    aggregateRating: {
      ratingValue: 3.7,
      ratingCount: 3,
      reviewCount: 3,
      distribution: { 1: 1, 2: 0, 3: 0, 4: 0, 5: 2 },
    },
    attributes: [
      {
        id: 'fit',
        name: text,
        words: [text, '', '', '', text],
        best: 'middle',
        answerCount: 1,
        average: 3.7,
      },
    ],
    reviews: [review],
    media: review.media,
    total: 3,
    choices: [],
    nextCursor: 'next',
    mostHelpful: [review, review],
    disclosure: [text],
    channels: [{ ...PHONE, name: text }],
    negativeUpTo: 3,
  };
}

const pictureOf = (text: string) => ({
  url: `https://media.example/${encodeURIComponent(text)}`,
  width: 96,
  height: 96,
});

function draw(answer: ProductReviews, product = answer.product.productID) {
  const html = drawReviews({ endpoint: ENDPOINT, product, locale: 'en', sort: 'newest', answer, until: 5 });
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const host = body.querySelector('candor-reviews');
  const template = host?.querySelector('template');
  if (!host || !template) throw new Error('there is no element with a template');
  return { html, body, host, template, root: template.content };
}

const plain = draw(answerOf('plain'));
const namesIn = (root: ParentNode) => [...root.querySelectorAll('*')].map(({ localName }) => localName);
const attributesIn = (root: ParentNode) =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    element.localName === 'script' ? [] : [`${element.localName}: ${element.getAttributeNames().join(' ')}`],
  );

/** What a parser of HTML makes of any text. */
const parsed = (text: string) => text.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '');

describe('whatever people write', () => {
  it('stays text: the elements and their attributes are those of harmless words', () => {
    const texts = fc
      .array(fc.constantFrom(...hostile()), { minLength: 1, maxLength: 3 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(
        texts.filter((text) => text.trim() !== ''),
        (text) => {
          const answer = answerOf(text.slice(0, 600));
          const { body, root } = draw(answer);
          expect(namesIn(body)).toEqual(namesIn(plain.body));
          expect(namesIn(root)).toEqual(namesIn(plain.root));
          expect(attributesIn(root)).toEqual(attributesIn(plain.root));
          const due = parsed(answer.disclosure[0] ?? '');
          for (const place of [
            '.headline',
            '.text',
            '.byline b',
            '.thread .by-merchant .text',
            '.disclosure li',
          ])
            expect(root.querySelector(place)?.textContent, place).toBe(due);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('reaches the widget as the endpoint said it', () => {
    const answer = answerOf(hostile().join('\n'));
    const script = draw(answer, 'strap').root.querySelector('script');
    expect(JSON.parse(script?.textContent ?? '')).toEqual(answer);
  });

  it('a product may be called anything, too', () => {
    const { host, root } = draw(answerOf('plain'), '"><script>alert(1)</script> ü');
    expect(host.getAttribute('product')).toBe('"><script>alert(1)</script> ü');
    expect(root.querySelector('script')?.id).toBe(`${ENDPOINT} "><script>alert(1)</script> ü en`);
  });
});

describe('a strict policy', () => {
  it('finds no style attribute, and the one style is the sheet that can be linked', () => {
    expect(plain.html).not.toContain(' style="');
    expect([...plain.root.querySelectorAll('style')].map(({ textContent }) => textContent)).toEqual([
      stylesheet,
    ]);
    const classes = plain.root.querySelector('.distribution .bar-fill')?.className;
    expect(classes).toBe('bar-fill is-inline-size tens-6 ones-6 tenths-7');
    expect(plain.root.querySelector('.mean .star:nth-child(4)')?.className).toBe(
      'star is---fill tens-7 ones-0 tenths-0',
    );
  });

  it('finds no handler', () => {
    const all = [...plain.root.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(all.filter((name) => name.startsWith('on'))).toEqual([]);
  });
});

it('a product without reviews is drawn with its invitation', () => {
  const answer = answerOf('plain');
  const none = { ...answer, reviews: [], media: [], mostHelpful: [], nextCursor: null, total: 0 };
  const distribution = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  const aggregateRating = { ratingValue: null, ratingCount: 0, reviewCount: 0, distribution };
  const { root } = draw({ ...none, aggregateRating });
  expect(root.textContent).toContain('No reviews yet. Yours would be the first');
  expect(root.querySelector('.waiting')).toBeNull();
});
