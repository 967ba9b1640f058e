/**
 * The first thing that happens to a request, the same on the server and in the
 * mock: every part is read by the schema of its operation, and all faults are
 * told at once.
 */
import * as z from 'zod/mini';
import { decodeQuery } from './decode-query.ts';
import type { Operation } from './operation.ts';
import { operations, type OperationName, type Operations } from './operations.ts';
import type { RequestError } from './problem.ts';
import { requestErrors } from './request-errors.ts';

/** The largest request body, in bytes. */
export const BODY_MAX = 64 * 1024;

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/** UTF-8 is the only encoding of JSON, so naming it changes nothing. */
export function isJsonType(contentType: string | null | undefined): boolean {
  return JSON_TYPE.test(contentType ?? '');
}

/** A request as it comes in, before anything of it is believed. */
export interface RequestParts {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Iterable<readonly [string, string]>;
  readonly header: (name: string) => string | null | undefined;
  readonly body: unknown;
}

type PartName = 'params' | 'query' | 'headers' | 'body';
type Checked<S> = S extends z.ZodMiniType ? z.output<S> : undefined;

/** What a handler gets: the parts that the operation has, as their schemas give them. */
export type InputOf<N extends OperationName> = {
  [K in PartName as Operations[N] extends Record<K, unknown> ? K : never]: Operations[N] extends Record<
    K,
    infer S
  >
    ? Checked<S>
    : never;
};

export type CheckedRequest<N extends OperationName> =
  | { readonly ok: true; readonly input: InputOf<N> }
  | { readonly ok: false; readonly errors: RequestError[] };

const NO_QUERY = z.strictObject({});

export function checkRequest<N extends OperationName>(name: N, parts: RequestParts): CheckedRequest<N> {
  const { params, query = NO_QUERY, headers, body }: Operation = operations[name];
  const input: Partial<Record<PartName, unknown>> = {};
  const errors: RequestError[] = [];
  const check = (
    part: PartName,
    where: RequestError['in'],
    schema: z.ZodMiniType | undefined,
    value: unknown,
  ) => {
    if (!schema) return;
    const result = z.safeParse(schema, value, { reportInput: true });
    if (result.success) input[part] = result.data;
    else errors.push(...requestErrors(where, result.error.issues));
  };
  check('params', 'path', params, parts.params);
  check('query', 'query', query, decodeQuery(query, parts.query));
  check('headers', 'header', headers, headers && pick(parts.header, Object.keys(headers.shape)));
  check('body', 'body', body, parts.body);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, input: input as InputOf<N> };
}

function pick(header: RequestParts['header'], names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = header(name);
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
