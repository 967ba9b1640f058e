/**
 * Values that a schema of the contract takes, or nearly takes, made from the schema itself; so an
 * operation that joins the table is tried without a word here.
 */
import fc from 'fast-check';
import * as z from 'zod/mini';

type JsonSchema = Readonly<z.core.JSONSchema.BaseSchema>;

/** Real ids: a request about nothing that exists ends before it gets anywhere. */
export type KnownValues = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** What code trips over that has only met friendly values. */
const HOSTILE: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    2 ** 40,
    2 ** 53,
    -1e308,
    0.1,
    '',
    ' ',
    '\0',
    '\ud800',
    '\u202e',
    '%00',
    "' or 1=1 --",
    '__proto__',
    '${7*7}{{7*7}}',
    '9999-12-31T23:59:59.999Z',
    '-271821-04-20T00:00:00Z',
    '2026-02-30',
    'javascript:alert(1)',
    'http://[::1]:1/',
    'İı'.repeat(2000),
    [],
    {},
    [[[[[[]]]]]],
    { length: -1 },
    { toString: 1 },
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'uuid': fc.uuid({ version: 7 }),
  'email': fc.emailAddress({ size: '-1' }).map((address) => address.toLowerCase()),
  'date': day().map((text) => text.slice(0, 10)),
  'date-time': day(),
  'uri': fc.webUrl({ withQueryParameters: true }),
};

function day(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date('2020-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
}

export function arbitraryOf(schema: z.ZodMiniType, known: KnownValues): fc.Arbitrary<unknown> {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return new Maker(root, known).make(root);
}

/** One value somewhere within is exchanged for another that does not belong there. */
export function spoilt(
  value: fc.Arbitrary<unknown>,
  texts: fc.Arbitrary<string> = fc.constant(''),
): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      value,
      fc.oneof({ weight: 5, arbitrary: HOSTILE }, { weight: 1, arbitrary: texts }),
      fc.nat(),
      fc.constantFrom('exchange', 'remove', 'add'),
    )
    .map(([whole, hostile, at, how]) => {
      const copy: unknown = structuredClone(whole);
      const places = placesOf(copy);
      const place = places[at % Math.max(1, places.length)];
      if (!place) return hostile;
      if (how === 'remove') Reflect.deleteProperty(place.owner, place.key);
      else Reflect.set(place.owner, how === 'add' ? `${place.key}x` : place.key, hostile);
      return copy;
    });
}

interface Place {
  readonly owner: object;
  readonly key: string;
}

function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, within]) => [{ owner: value, key }, ...placesOf(within)]);
}

class Maker {
  readonly #root: JsonSchema;
  readonly #known: KnownValues;

  constructor(root: JsonSchema, known: KnownValues) {
    this.#root = root;
    this.#known = known;
  }

  make(schema: JsonSchema, name = ''): fc.Arbitrary<unknown> {
    const known = this.#known[name];
    const made = this.#made(schema, name);
    return known ? fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: made }) : made;
  }

  #made(schema: JsonSchema, name: string): fc.Arbitrary<unknown> {
    if (schema.$ref !== undefined) return this.make(this.#target(schema.$ref), name);
    if ('const' in schema) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices) return fc.oneof(...choices.map((each) => this.make(each as JsonSchema, name)));
    switch (schema.type) {
      case 'object':
        return this.#object(schema);
      case 'array':
        return fc.array(this.make((schema.items ?? {}) as JsonSchema, name), {
          minLength: schema.minItems ?? 0,
          maxLength: Math.min(schema.maxItems ?? 4, Math.max(4, schema.minItems ?? 0)),
        });
      case 'string':
        return text(schema);
      case 'integer':
      case 'number':
        return number(schema);
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      default:
        return fc.jsonValue();
    }
  }

  #object({ properties = {}, required = [], additionalProperties }: JsonSchema): fc.Arbitrary<unknown> {
    const named = fc.record(
      Object.fromEntries(
        Object.entries(properties).map(([key, each]) => [key, this.make(each as JsonSchema, key)]),
      ),
      { requiredKeys: required },
    );
    if (typeof additionalProperties !== 'object') return named;
    const further = fc.dictionary(
      fc.string({ maxLength: 20 }),
      this.make(additionalProperties as JsonSchema),
      {
        maxKeys: 4,
      },
    );
    return fc.tuple(further, named).map(([more, own]) => ({ ...more, ...own }));
  }

  #target(reference: string): JsonSchema {
    const found = this.#root.$defs?.[reference.replace('#/$defs/', '')];
    return reference === '#' || !found ? this.#root : found;
  }
}

function number({ type, minimum, maximum, exclusiveMinimum }: JsonSchema): fc.Arbitrary<number> {
  const above = typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : -100;
  const min = Math.max(minimum ?? above, Number.MIN_SAFE_INTEGER);
  const max = Math.min(maximum ?? Math.max(100, min), Number.MAX_SAFE_INTEGER);
  return type === 'integer' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
}

function text({ format, pattern, minLength, maxLength }: JsonSchema): fc.Arbitrary<string> {
  const known = format === undefined ? undefined : FORMATS[format];
  if (known) return known;
  const free = fc.string({
    unit: 'grapheme',
    minLength: minLength ?? 0,
    maxLength: Math.max(minLength ?? 0, Math.min(maxLength ?? 40, 400)),
  });
  const fitting = pattern === undefined ? undefined : matching(pattern);
  return fitting ? fc.oneof({ weight: 4, arbitrary: fitting }, { weight: 1, arbitrary: free }) : free;
}

/** Undefined where fast-check does not know a construct of the pattern. */
function matching(pattern: string): fc.Arbitrary<string> | undefined {
  for (const flags of ['', 'u']) {
    try {
      return fc.stringMatching(new RegExp(pattern, flags), { size: '-1' });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  }
  return undefined;
}
