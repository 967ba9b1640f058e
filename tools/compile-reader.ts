/**
 * Turns zod/mini schemas into source of plain predicates, each of which accepts exactly what the
 * schema's `safeParse` accepts among the values that JSON can hold. The widget judges answers by
 * them, because zod itself would be a third of the bytes that a shopper loads before reading.
 * A schema that holds anything else than what is compiled here fails the build, with its path.
 */
import type * as z from 'zod/mini';

export interface CompiledReaders<N extends string> {
  /** One `const` for each distinct shape; equal shapes are written once. */
  readonly declarations: string;
  /** The name of each schema's predicate among the declarations. */
  readonly names: { readonly [K in N]: string };
}

/** What the predicates are put together from; those that go unused are shaken off. */
const PARTS = `
const isArray=Array.isArray;
const object=shape=>v=>Object(v)===v&&!isArray(v)&&Object.keys(shape).every(key=>shape[key](v[key]));
const array=one=>v=>isArray(v)&&v.every(each=>one(each));
const nullable=one=>v=>v===null||one(v);
const optional=one=>v=>v===undefined||one(v);
`;

type Definition = z.core.$ZodTypes['_zod']['def'];
type Check = z.core.$ZodChecks['_zod']['def'];
/** Answers the name of a predicate. */
type Compile = (schema: z.core.$ZodType, path: string) => string;

export function compileReaders<N extends string>(
  schemas: Readonly<Record<N, z.core.$ZodType>>,
): CompiledReaders<N> {
  const nameOf = new Map<string, string>();
  function declare(expression: string): string {
    const name = nameOf.get(expression) ?? `reader${nameOf.size}`;
    nameOf.set(expression, name);
    return name;
  }
  const compile: Compile = (schema, path) =>
    declare(expressionOf((schema as z.core.$ZodTypes)._zod.def, path, compile));

  const entries = Object.entries<z.core.$ZodType>(schemas);
  const names = Object.fromEntries(entries.map(([name, schema]) => [name, compile(schema, name)]));
  const declarations = [...nameOf].map(([expression, name]) => `const ${name}=${expression};\n`);
  // Object.fromEntries cannot know that each schema got its own name.
  return { declarations: PARTS + declarations.join(''), names: names as Record<N, string> };
}

/** A JavaScript expression whose value is a predicate. Its calls are marked free of side effects, for tree shaking. */
function expressionOf(def: Definition, path: string, compile: Compile): string {
  const checks = (def.checks ?? []).map((check) => (check as z.core.$ZodChecks)._zod.def);
  if ('coerce' in def && def.coerce) throw unsupported(path, 'coercion');
  if (def.type === 'string') return `v=>${stringTest(def, checks, path)}`;
  if (def.type === 'number') return `v=>${numberTest(def, checks, path)}`;
  if (checks[0]) throw unsupported(path, `a check "${checks[0].check}" on ${def.type}`);
  switch (def.type) {
    case 'boolean':
      return 'v=>typeof v=="boolean"';
    case 'enum':
      return `v=>${enumTest(Object.values(def.entries), path)}`;
    case 'nullable':
    case 'optional':
      return `/*@__PURE__*/${def.type}(${compile(def.innerType, path)})`;
    case 'array':
      return `/*@__PURE__*/array(${compile(def.element, `${path}[]`)})`;
    case 'object':
      return objectExpression(def, path, compile);
    default:
      throw unsupported(path, `the type "${def.type}"`);
  }
}

function objectExpression({ shape, catchall }: z.core.$ZodObjectDef, path: string, compile: Compile): string {
  if (catchall) throw unsupported(path, 'an object that judges unknown properties');
  const members = Object.entries(shape).map(([key, member]) => {
    // In a literal it would name the prototype.
    if (key === '__proto__') throw unsupported(path, 'a property __proto__');
    return `${JSON.stringify(key)}:${compile(member, `${path}.${key}`)}`;
  });
  return `/*@__PURE__*/object({${members.join()}})`;
}

function stringTest(def: z.core.$ZodStringDef, checks: readonly Check[], path: string): string {
  if ('format' in def) throw unsupported(path, `the format "${String(def.format)}"`);
  const tests = checks.map((check) => {
    // A global or sticky expression remembers where it stopped, and would judge by that.
    if (
      check.check !== 'string_format' ||
      check.format !== 'regex' ||
      !check.pattern ||
      /[gy]/.test(check.pattern.flags)
    ) {
      throw unsupported(path, `a check "${check.check}" on string`);
    }
    return `&&${check.pattern.toString()}.test(v)`;
  });
  return `typeof v=="string"${tests.join('')}`;
}

function numberTest(def: z.core.$ZodNumberDef, checks: readonly Check[], path: string): string {
  const { format } = def as Partial<z.core.$ZodNumberFormatDef>;
  if (format && format !== 'safeint') throw unsupported(path, `the format "${format}"`);
  const bounds = checks.map((check) => {
    if (check.check !== 'greater_than' && check.check !== 'less_than') {
      throw unsupported(path, `a check "${check.check}" on number`);
    }
    const sign = check.check === 'greater_than' ? '>' : '<';
    return `&&v${sign}${check.inclusive ? '=' : ''}${String(check.value)}`;
  });
  return `Number.is${format ? 'SafeInteger' : 'Finite'}(v)${bounds.join('')}`;
}

function enumTest(values: readonly unknown[], path: string): string {
  // A TypeScript enum of numbers also holds its own names, which zod leaves out.
  if (!values.every((value) => typeof value === 'string')) throw unsupported(path, 'an enum of numbers');
  return `${JSON.stringify(values)}.includes(v)`;
}

function unsupported(path: string, what: string): Error {
  return new Error(`compile-reader: ${path} has ${what}, which no reader can be compiled from`);
}
