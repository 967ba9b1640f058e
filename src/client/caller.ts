/** Turns an operation and its parts into an HTTP exchange with one endpoint. What comes back is not judged here. */
import { encodeQuery, type Query } from '../contract/encode-query.ts';
import type { Operation } from '../contract/operation.ts';
import { send } from './send.ts';

export interface RequestParts {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Query;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Rejects with a `ProblemError`, a `NetworkError`, or the reason of the caller's own abort. */
export type Caller = (
  operation: Pick<Operation, 'method' | 'path'>,
  parts: RequestParts,
  signal?: AbortSignal,
) => Promise<unknown>;

export interface CallerOptions {
  /** The base URL that every path of the contract is relative to. */
  readonly endpoint: string;
  /** An API key, for the merchant's operations. */
  readonly apiKey?: string;
  readonly fetch?: typeof fetch;
}

export function createCaller({
  endpoint,
  apiKey,
  fetch = (...request) => globalThis.fetch(...request),
}: CallerOptions): Caller {
  const base = endpoint.replace(/\/+$/, '');
  return async ({ method, path }, { params = {}, query = {}, body, ...parts }, signal) => {
    const headers: Record<string, string> = { ...parts.headers };
    if (apiKey) headers['authorization'] = `Bearer ${apiKey}`;
    if (body !== undefined) headers['content-type'] = 'application/json';
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    return send({
      method,
      url: base + filled + encodeQuery(query),
      headers,
      body: body === undefined ? undefined : JSON.stringify(body, keepArrays),
      fetch,
      signal,
      repeatable: method === 'GET' || 'idempotency-key' in headers,
    });
  };
}

/** Old libraries give every array a `toJSON` that makes a string of it; an array is sent as what it is. */
function keepArrays(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const own = this[key];
  return Array.isArray(own) ? own : value;
}
