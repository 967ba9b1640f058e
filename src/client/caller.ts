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
  /** Sent with each request, such as an API key for the merchant's operations. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly fetch?: typeof fetch;
}

export function createCaller({ endpoint, headers: ofAll, fetch = globalThis.fetch }: CallerOptions): Caller {
  const base = endpoint.replace(/\/+$/, '');
  return async ({ method, path }, { params = {}, query = {}, body, ...parts }, signal) => {
    const headers: Record<string, string> = { ...ofAll, ...parts.headers };
    if (body !== undefined) headers['content-type'] = 'application/json';
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    return send({
      method,
      url: base + filled + encodeQuery(query),
      headers,
      // Of nothing this makes nothing, whatever its type says.
      body: JSON.stringify(body),
      fetch,
      signal,
      repeatable: method === 'GET' || 'idempotency-key' in headers,
    });
  };
}
