import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ProductReviews } from '../../src/contract/review.ts';
import { key, reviewsOf, submission, type Ask, type Asking } from './ask.ts';
import { expectFaults, expectProblem } from './expect-problem.ts';

/** Stands for a value that nobody may see again. */
const SECRET = 'do-not-repeat-me';

const withAuthor = (author: object) => ({ ...submission(), author });
const { reviewRating, author } = submission();

/** What is wrong with a submission, as it is sent, and the places that must be named. */
const submissions: readonly (readonly [what: string, body: unknown, places: readonly string[]])[] = [
  ['null', 'null', ['body ']],
  ['a list', '[]', ['body ']],
  ['a text', '"review"', ['body ']],
  ['nothing in it', {}, ['body /reviewRating', 'body /author']],
  ...[0, 6, -1, 4.5, '5', SECRET, null, true, [5], 1e21].map(
    (ratingValue) =>
      [
        `rating ${JSON.stringify(ratingValue)}`,
        { ...submission(), reviewRating: { ratingValue } },
        ['body /reviewRating/ratingValue'],
      ] as const,
  ),
  [
    'a rating beyond every number',
    `{"reviewRating":{"ratingValue":1e999},"author":${JSON.stringify(author)}}`,
    ['body /reviewRating/ratingValue'],
  ],
  ['a rating that is no object', { ...submission(), reviewRating: 5 }, ['body /reviewRating']],
  ['no author', { reviewRating }, ['body /author']],
  ['an empty name', withAuthor({ ...author, name: '' }), ['body /author/name']],
  ['a name of spaces', withAuthor({ ...author, name: '   ' }), ['body /author/name']],
  ['a name of two lines', withAuthor({ ...author, name: 'Ana\nP.' }), ['body /author/name']],
  ['a long name', withAuthor({ ...author, name: 'x'.repeat(81) }), ['body /author/name']],
  ['no address', withAuthor({ name: 'Ana' }), ['body /author/email']],
  ['a bad address', withAuthor({ name: 'Ana', email: SECRET }), ['body /author/email']],
  [
    'two addresses',
    withAuthor({ name: 'Ana', email: `a@b.example, ${SECRET}@b.example` }),
    ['body /author/email'],
  ],
  [
    'an address with a header',
    withAuthor({ name: 'Ana', email: 'a@b.example\r\nBcc: c@d.example' }),
    ['body /author/email'],
  ],
  ['a headline of two lines', submission({ headline: `one\n${SECRET}` }), ['body /headline']],
  ['a long headline', submission({ headline: 'x'.repeat(121) }), ['body /headline']],
  ['a text of 50 kB', submission({ reviewBody: 'x'.repeat(50_000) }), ['body /reviewBody']],
  ['a text that is a number', { ...submission(), reviewBody: 5 }, ['body /reviewBody']],
  [
    'a text that is markup as an object',
    { ...submission(), reviewBody: { html: SECRET } },
    ['body /reviewBody'],
  ],
  ['NUL', submission({ reviewBody: `a\0${SECRET}` }), ['body /reviewBody']],
  ['a control character', submission({ reviewBody: 'a\u001b[31m' }), ['body /reviewBody']],
  ['a C1 control character', submission({ reviewBody: 'a\u0085' }), ['body /reviewBody']],
  ['half a character', JSON.stringify(submission({ reviewBody: 'a\ud800b' })), ['body /reviewBody']],
  ['a mark that turns what follows', submission({ headline: 'a\u202eb' }), ['body /headline']],
  ['an isolate', withAuthor({ ...author, name: 'a\u2066b' }), ['body /author/name']],
  ['no language tag', submission({ inLanguage: 'English!' }), ['body /inLanguage']],
  ['an unknown field', { ...submission(), verified: true }, ['body /verified']],
  [
    'unknown fields within',
    { ...submission(), author: { ...author, 'admin': 1, 'a/b~c': 2 } },
    ['body /author/admin', 'body /author/a~1b~0c'],
  ],
  [
    '__proto__',
    `{"__proto__":{"verified":true},${JSON.stringify(submission()).slice(1)}`,
    ['body /__proto__'],
  ],
  [
    '__proto__ within',
    `{"reviewRating":{"ratingValue":5,"__proto__":{"x":1}},"author":${JSON.stringify(author)}}`,
    ['body /reviewRating/__proto__'],
  ],
  ['constructor', { ...submission(), constructor: { prototype: {} } }, ['body /constructor']],
];

const lists: readonly (readonly [what: string, query: NonNullable<Ask['query']>, place: string])[] = [
  ['a limit of 10,000', { limit: 10_000 }, 'query /limit'],
  ['a limit of 0', { limit: 0 }, 'query /limit'],
  ['half a limit', { limit: 1.5 }, 'query /limit'],
  ['a limit in words', { limit: SECRET }, 'query /limit'],
  ['two limits', { limit: [1, 2] }, 'query /limit'],
  ['an unknown sort', { sort: SECRET }, 'query /sort'],
  ['no sort', { sort: '' }, 'query /sort'],
  ['6 stars', { rating: 6 }, 'query /rating'],
  ['an unknown parameter', { [SECRET.slice(0, 2)]: 1 }, 'query /do'],
  ['__proto__', { ['__proto__']: 1 }, 'query /__proto__'],
  ['a cursor of our own making', { cursor: 'bm90aGluZw' }, 'query /cursor'],
  ['a cursor that cannot be one', { cursor: `${SECRET}!` }, 'query /cursor'],
  ['a cursor that is JSON of another kind', { cursor: btoa('[1,2]').replaceAll('=', '') }, 'query /cursor'],
  ['an endless cursor', { cursor: 'a'.repeat(513) }, 'query /cursor'],
];

export function badInputPromises(ask: Asking): void {
  const path = reviewsOf('written');
  const stored = async () => {
    const page = (await (await ask('GET', path, { query: { limit: 100 } })).json()) as ProductReviews;
    return JSON.stringify(page);
  };
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    ask('POST', path, { body, headers: { ...key(), ...headers } });

  describe('bad input stores nothing and is not repeated:', () => {
    let before: string;
    beforeEach(async () => {
      before = await stored();
    });
    afterEach(async () => {
      expect(await stored()).toBe(before);
    });

    test.for(submissions)('%s', async ([, body, places]) => {
      const problem = await expectFaults(await post(body), places);
      expect(JSON.stringify(problem)).not.toContain(SECRET);
    });

    test('every fault is named at once, and of a flood of faults the first twenty', async () => {
      const several = { reviewRating: { ratingValue: 9 }, headline: 5, author: { name: '' }, extra: 1 };
      const problem = await expectFaults(await post(several), [
        'body /reviewRating/ratingValue',
        'body /headline',
        'body /author/name',
        'body /author/email',
        'body /extra',
      ]);
      expect(problem.errors?.map(({ detail }) => detail)).toEqual([
        'must be at most 5',
        'must be a text',
        'must have at least 1 character',
        'is required',
        'is not known here',
      ]);
      const flood = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`k${index}`, index]));
      const flooded = await expectProblem(await post({ ...submission(), ...flood }), 'invalid-request');
      expect(flooded.errors).toHaveLength(20);
    });

    test('a long unknown name is cut', async () => {
      const problem = await expectProblem(
        await post({ ...submission(), ['x'.repeat(5000)]: 1 }),
        'invalid-request',
      );
      expect(problem.errors?.[0]?.pointer).toHaveLength(100);
    });

    test.for([
      ['empty', ''],
      ['half JSON', '{"reviewRating":'],
      ['words', SECRET],
      ['JSON with a comma too many', '{"a":1,}'],
      ['JSON after a byte-order mark', `\ufeff${JSON.stringify(submission())}`],
      ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
    ] as const)('a body that is %s', async ([, body]) => {
      const problem = await expectProblem(await post(body), 'malformed-json');
      expect(JSON.stringify(problem)).not.toContain(SECRET);
    });

    test('a body nested without end', async () => {
      await expectFaults(await post('['.repeat(30_000) + ']'.repeat(30_000)), ['body ']);
    });

    test.for([
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json; charset=latin1',
      'application/jsonp',
      '',
    ])('a content type of "%s"', async (type) => {
      await expectProblem(await post(submission(), { 'content-type': type }), 'unsupported-media-type');
    });

    test('a body over the limit', async () => {
      await expectProblem(await post(submission({ reviewBody: 'x'.repeat(100_000) })), 'body-too-large');
    });

    test.for(lists)('reading with %s', async ([, query, place]) => {
      const problem = await expectFaults(await ask('GET', path, { query }), [place]);
      expect(JSON.stringify(problem)).not.toContain(SECRET);
    });

    test('parameters of an operation that has none', async () => {
      const response = await ask('POST', path, { body: submission(), headers: key(), query: { force: 1 } });
      await expectFaults(response, ['query /force']);
    });

    test.for(['%00', '%0a', '%E2%80%AE', encodeURIComponent('x'.repeat(201)), '%20'])(
      'a product id of %s',
      async (id) => {
        await expectFaults(await ask('GET', `/products/${id}/reviews`), ['path /productId']);
      },
    );

    test.for(['%', '%zz', '%ff', '%c3%28'])('a product id that is a broken escape: %s', async (id) => {
      await expectProblem(await ask('GET', `/products/${id}/reviews`), 'unknown-product');
    });
  });

  test('a cursor is good only with the sort and rating that it came with', async () => {
    const first = (await (
      await ask('GET', reviewsOf('strap'), { query: { limit: 1 } })
    ).json()) as ProductReviews;
    for (const other of [{ sort: 'oldest' }, { rating: 5 }]) {
      const response = await ask('GET', reviewsOf('strap'), {
        query: { cursor: first.nextCursor, ...other },
      });
      await expectFaults(response, ['query /cursor']);
    }
  });

  test.for([
    ['no product', {}, ['query /product']],
    ['an empty product', { product: '' }, ['query /product/0']],
    ['101 products', { product: Array.from({ length: 101 }, (_, index) => index) }, ['query /product']],
    ['a NUL', { product: ['strap', 'a\0'] }, ['query /product/1']],
  ] as const)('ratings of %s are refused', async ([, query, places]) => {
    await expectFaults(await ask('GET', '/ratings', { query }), places);
  });

  test('both spellings of JSON in UTF-8 are taken', async () => {
    for (const type of ['application/json;charset=UTF-8', 'Application/JSON; charset="utf-8"']) {
      expect((await post(submission(), { 'content-type': type })).status).toBe(201);
    }
  });
}
