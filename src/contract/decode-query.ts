/**
 * A query string carries only text, while the schemas of the table speak of
 * numbers and lists. This turns the text into what the schema can then judge;
 * the server and the mock share it, so that they cannot disagree.
 */
import * as z from 'zod/mini';

const NUMBER = /^-?\d{1,15}(\.\d{1,15})?$/;

/** The type beneath `optional` and `_default`. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault
    ? bare(schema.def.innerType)
    : schema;
}

/**
 * Repeated parameters become a list only where the schema asks for one. A
 * parameter given twice by mistake stays a list too, which the schema refuses.
 */
export function decodeQuery(
  schema: z.ZodMiniObject,
  pairs: Iterable<readonly [string, string]>,
): Record<string, unknown> {
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries(
    [...values].map(([name, texts]) => [name, decodeValues(schema.shape[name], texts)]),
  );
}

function decodeValues(schema: z.core.$ZodType | undefined, texts: string[]): unknown {
  const type = schema && bare(schema);
  const [first = '', ...others] = texts;
  if (type instanceof z.ZodMiniArray || others.length > 0) return texts;
  return type instanceof z.ZodMiniNumber && NUMBER.test(first) ? Number(first) : first;
}
