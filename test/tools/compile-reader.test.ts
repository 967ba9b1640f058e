import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { listRatings, listReviews, submitReview } from 'virtual:compiled-operations';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ProductReviews, PublishedReview, Ratings } from '../../src/contract/review.ts';
import { compileReaders } from '../../tools/compile-reader.ts';
import { anyOf, mutated } from '../support/answers.ts';

const RUNS = 6000;

function readerOf(schema: z.core.$ZodType): (value: unknown) => boolean {
  const { declarations, names } = compileReaders({ it: schema });
  return runInNewContext(`${declarations}${names.it}`);
}

describe('the readers of the widget', () => {
  const contract = [
    ['a page of reviews', listReviews.accepts, ProductReviews],
    ['ratings', listRatings.accepts, Ratings],
    ['a published review', submitReview.accepts, PublishedReview],
  ] as const;

  it.each(contract)('accept every valid answer: %s', (_, accepts, schema) => {
    fc.assert(
      fc.property(anyOf(schema), (answer) => {
        expect(schema.safeParse(answer).success).toBe(true);
        return accepts(answer);
      }),
      { numRuns: 200 },
    );
  });

  it.each(contract)('judge every spoilt answer just as zod does: %s', (_, accepts, schema) => {
    let refused = 0;
    fc.assert(
      fc.property(mutated(anyOf(schema)), (answer) => {
        const valid = schema.safeParse(answer).success;
        if (!valid) refused += 1;
        return accepts(answer) === valid;
      }),
      { numRuns: RUNS },
    );
    // Were nearly all answers good, or nearly all bad, the comparison would prove little.
    expect(refused).toBeGreaterThan(RUNS * 0.2);
    expect(refused).toBeLessThan(RUNS * 0.9);
  });
});

describe('a compiled reader', () => {
  const values = [
    undefined,
    null,
    true,
    '',
    'a',
    'merchant',
    [],
    ['a'],
    [undefined],
    {},
    { a: 'a' },
    { a: undefined },
    -0,
    0,
    1,
    1.5,
    5,
    6,
    -1,
    Infinity,
    -Infinity,
    2 ** 53,
    2 ** 53 - 1,
    Number.NaN,
    '2026-03-01T09:30:00Z',
    '2026-13-01T09:30:00Z',
    '2026-03-01T09:30:00Z\n',
    JSON.parse('{"__proto__":{"a":"a"}}'),
  ];
  const schemas = {
    'string': z.string(),
    'number': z.number(),
    'a number above 1 and below 6': z.number().check(z.gt(1), z.lt(6)),
    'a whole number from 0': z.int().check(z.minimum(0)),
    'boolean': z.boolean(),
    'enum': z.enum(['merchant', 'reviewer']),
    'nullable': z.nullable(z.string()),
    'array': z.array(z.string()),
    'array of optional': z.array(z.optional(z.string())),
    'object': z.object({ a: z.string() }),
    'object with an optional property': z.object({ a: z.optional(z.string()) }),
    'empty object': z.object({}),
    'pattern': z.string().check(z.regex(/^\d{4}-(0\d|1[0-2])-.*Z$/)),
  };

  it.each(Object.entries(schemas))('judges as zod does: %s', (_, schema) => {
    const accepts = readerOf(schema);
    for (const value of values) {
      expect([value, accepts(value)]).toEqual([value, schema.safeParse(value).success]);
    }
  });

  it('writes equal shapes once', () => {
    const time = () => z.string().check(z.regex(/^\d+Z$/));
    const { declarations } = compileReaders({ both: z.object({ from: time(), to: time() }) });
    expect(declarations.split('+Z$').length - 1).toBe(1);
  });

  it.each([
    ['a strict object', z.strictObject({ a: z.string() }), 'unknown properties'],
    ['a union', z.union([z.string(), z.number()]), 'the type "union"'],
    ['a default', z._default(z.string(), ''), 'the type "default"'],
    ['an e-mail', z.email(), 'the format "email"'],
    ['a length', z.string().check(z.minLength(1)), 'a check "min_length" on string'],
    ['a global pattern', z.string().check(z.regex(/a/g)), 'a check "string_format" on string'],
    ['a refinement', z.object({ a: z.string() }).check(z.refine(() => true)), 'a check "custom" on object'],
    ['a step', z.number().check(z.multipleOf(2)), 'a check "multiple_of" on number'],
    ['32 bits', z.int32(), 'the format "int32"'],
    ['coercion', z.coerce.boolean(), 'coercion'],
    ['the prototype', z.object({ ['__proto__']: z.string() }), '__proto__'],
  ])(
    'is not made from what it could not judge exactly, and the build says where: %s',
    (_, schema, reason) => {
      expect(() => compileReaders({ answer: z.object({ list: z.array(schema) }) })).toThrow(
        new RegExp(`answer\\.list\\[\\].*${reason}`),
      );
    },
  );
});
