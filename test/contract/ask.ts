/** Requests as the suite makes them, below the typed client, so that it can make wrong ones. */
import { encodeQuery, type Query } from '../../src/contract/encode-query.ts';
import type { SubmissionInput } from '../../src/contract/submission.ts';
import type { Subject } from './subject.ts';

export interface Ask {
  /** May hold what the contract refuses. */
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, unless it is text already. */
  readonly body?: unknown;
  /** With the key of the shop. */
  readonly asMerchant?: boolean;
  /** With this token of a private link. */
  readonly token?: string;
}

export type Asking = (method: string, path: string, ask?: Ask) => Promise<Response>;

export function asking(subject: () => Subject): Asking {
  return (method, path, { query = {}, headers, body, asMerchant, token } = {}) =>
    fetch(`${subject().endpoint}${path}${encodeQuery(query as Query)}`, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(asMerchant && { authorization: `Bearer ${subject().apiKey}` }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: bodyOf(body) }),
    });
}

function bodyOf(body: unknown): string | Uint8Array<ArrayBuffer> {
  return typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body);
}

/** A fresh idempotency key. */
export function key(): { 'idempotency-key': string } {
  return { 'idempotency-key': crypto.randomUUID() };
}

export const EMAIL = 'reviewer@private.example';

export function submission(about: Partial<SubmissionInput> = {}): SubmissionInput {
  return {
    reviewRating: { ratingValue: 5 },
    headline: 'Holds well',
    reviewBody: 'I wear it every day.',
    author: { name: 'Ana P.', email: EMAIL },
    ...about,
  };
}

export const reviewsOf = (productId: string) => `/products/${encodeURIComponent(productId)}/reviews`;
