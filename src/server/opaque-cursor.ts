/** A cursor says where a page ended, by value and not by count. Clients must not look inside. */
import * as z from 'zod/mini';

export function encodeCursor(position: object): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** Undefined when it is none of that kind. */
export function decodeCursor<T extends z.ZodMiniType>(schema: T, text: string): z.output<T> | undefined {
  const result = z.safeParse(schema, parse(Buffer.from(text, 'base64url').toString('utf8')));
  return result.success ? result.data : undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
