/** Answers for property tests: anything that a schema of the contract allows, and what comes of spoiling it. */
import fc from 'fast-check';
import type * as z from 'zod/mini';

/** Values that fit a schema of `src/contract/review.ts`. */
export function anyOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return stringOf(checksOf(schema));
    case 'number':
      return numberOf('format' in def, checksOf(schema));
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'nullable':
      return fc.option(anyOf(def.innerType));
    case 'array':
      return fc.array(anyOf(def.element), { maxLength: 3 });
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape).map(([key, member]) => [key, anyOf(member)])),
      );
    default:
      throw new Error(`No answers are made for the type "${def.type}"`);
  }
}

type Check = z.core.$ZodChecks['_zod']['def'];

function checksOf(schema: z.core.$ZodType): Check[] {
  return (schema._zod.def.checks ?? []).map((check) => (check as z.core.$ZodChecks)._zod.def);
}

function stringOf(checks: readonly Check[]): fc.Arbitrary<string> {
  const [pattern] = checks.flatMap((check) => ('pattern' in check && check.pattern ? [check.pattern] : []));
  return pattern ? fc.stringMatching(pattern) : fc.string({ unit: 'grapheme', maxLength: 12 });
}

/** One to five, or less where less is allowed. */
function numberOf(isWhole: boolean, checks: readonly Check[]): fc.Arbitrary<number> {
  const bounds = checks.flatMap((check) => (check.check === 'less_than' ? [Number(check.value)] : []));
  const max = Math.min(5, ...bounds);
  return isWhole ? fc.integer({ min: 1, max }) : fc.double({ min: 1, max, noNaN: true });
}

/** As `JSON.parse` would give it: `1e400` becomes Infinity, `-0` stays, `__proto__` is a property. */
const strange = fc.oneof(
  fc.constantFrom(
    'null',
    'true',
    '"5"',
    '""',
    '[]',
    '{}',
    '0',
    '-0',
    '-1',
    '1.5',
    '5',
    '6',
    '1e400',
    '-1e400',
    '1e21',
    '9007199254740991',
    '9007199254740993',
    '{"__proto__":{"name":"x"}}',
    '{"length":1,"0":{}}',
    '[null]',
    '"2026-02-30T24:61:61Z"',
    '"2026-03-01T09:30:00+00:00"',
    '"2026-03-01T09:30:00.Z"',
    '"merchant "',
  ),
  fc.json(),
);

/** What {@link spoil} does with the place that it comes to. */
type Change = 'replace' | 'remove' | 'add' | 'wrap' | 'nothing';
const change = fc.record({
  steps: fc.array(fc.nat(), { maxLength: 6 }),
  what: fc.constantFrom<Change>('replace', 'replace', 'remove', 'add', 'wrap', 'nothing'),
  by: strange,
});

/** One or two places of an answer are spoilt, or none. */
export function mutated(answers: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(answers, fc.array(change, { minLength: 1, maxLength: 2 })).map(([answer, changes]) => {
    const box: Record<string, unknown> = { answer: structuredClone(answer) };
    for (const { steps, what, by } of changes) spoil(box, 'answer', steps, what, JSON.parse(by));
    return box['answer'];
  });
}

/** Walks down from `parent[key]` by `steps`, as far as there is something to enter. */
function spoil(
  parent: Record<string, unknown>,
  key: string,
  steps: number[],
  what: Change,
  by: unknown,
): void {
  const [step = 0, ...rest] = steps;
  const value = parent[key];
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const next = keys[step % keys.length];
  if (next !== undefined && steps.length > 0) {
    spoil(value as Record<string, unknown>, next, rest, what, by);
  } else if (what === 'remove') {
    // JSON knows no holes.
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  } else if (what === 'wrap') {
    parent[key] = [value];
  } else if (what === 'add') {
    // By definition, so that `__proto__` becomes a property of its own.
    Object.defineProperty(parent, '__proto__', {
      value: by,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else if (what === 'replace') {
    parent[key] = by;
  }
}
