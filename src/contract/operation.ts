/** What an entry of the table of operations says, and the parts that many of them share. */
import * as z from 'zod/mini';
import type { ProblemName } from './problem-types.ts';
import type { Right } from './rights.ts';
import { line } from './text.ts';

interface Described {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `{name}` for each member of `params`. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly params?: z.ZodMiniObject;
  readonly query?: z.ZodMiniObject;
  readonly headers?: z.ZodMiniObject;
  readonly body?: z.ZodMiniType;
  /** The largest body in bytes, where the usual 64 kB are too few. */
  readonly bodyMax?: number;
  /** The body is no JSON but a file of at most so many bytes, whose type is found by looking into it. */
  readonly upload?: { readonly bytesMax: number };
  readonly answer: {
    readonly status: 200 | 201 | 204;
    readonly description: string;
    readonly body?: z.ZodMiniType;
    /** It is no JSON but a text of this type. */
    readonly text?: string;
    /** It is no JSON but a file of this type, sent while it is made. */
    readonly file?: string;
  };
  /** Besides those that any request may meet. */
  readonly problems: readonly ProblemName[];
}

/**
 * `public`: any origin, no credentials. `reviewer`: the token of the review's private link. `buyer`: the token
 * of an invitation, which its operation judges itself, as it says what to do where it is no longer good.
 */
interface OpenOperation extends Described {
  readonly access: 'public' | 'reviewer' | 'buyer';
  readonly right?: undefined;
}

/** An API key of the shop, or a session of the inbox, that has the right. */
export interface MerchantOperation extends Described {
  readonly access: 'merchant';
  readonly right: Right;
}

export type Operation = OpenOperation | MerchantOperation;

/** The longest product id; shops use SKUs, handles and numbers beyond 2^53. */
export const ProductId = line(1, 200);

/** Makes a repeated request harmless: the same key answers the same, and stores once, for 30 days. */
export const IdempotencyHeaders = z.object({
  'idempotency-key': z
    .string()
    .check(z.regex(/^[\x21-\x7e]{8,128}$/, { error: 'must be 8 to 128 visible ASCII characters' })),
});

export const ReviewParams = z.object({ reviewId: z.uuid() });

export const PAGE_LIMIT = { default: 10, max: 100 } as const;

export const PageLimit = z._default(
  z.int().check(z.minimum(1), z.maximum(PAGE_LIMIT.max)),
  PAGE_LIMIT.default,
);

export const Cursor = z.string().check(z.regex(/^[\w-]{1,512}$/, { error: 'must be a nextCursor' }));
