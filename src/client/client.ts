/** A typed client of the contract: one method for each operation that it is given, with the answer judged. */
import type { Operation } from '../contract/operation.ts';
import type { AnswerOf, FileName, OperationName, RequestOf } from '../contract/operations.ts';
import type { Caller, RequestParts } from './caller.ts';
import { NetworkError } from './network-error.ts';

/** All but the upload of a file, which is sent as it is and tells of its progress, and answers that are files. */
export type CallableName = Exclude<OperationName, 'uploadMedia' | FileName>;

/** What the client needs to know of an operation; the widget's are compiled, without zod. */
export interface CallableOperation<N extends OperationName> {
  readonly method: Operation['method'];
  readonly path: string;
  /** The answer is no JSON but a text. */
  readonly isText?: boolean;
  /** Whether a parsed answer is what the contract promises. */
  readonly accepts: (answer: unknown) => answer is AnswerOf<N>;
}

export type Client<N extends OperationName> = {
  readonly [K in N]: (request: RequestOf<K>, signal?: AbortSignal) => Promise<AnswerOf<K>>;
};

/**
 * Its methods reject as the caller does, and with a `NetworkError` when the answer is not what the
 * contract promises.
 */
export function createClient<N extends OperationName>(
  operations: { readonly [K in N]: CallableOperation<K> },
  call: Caller,
): Client<N> {
  const methods = (Object.keys(operations) as N[]).map((name) => [
    name,
    async (parts: RequestParts, signal?: AbortSignal) =>
      accepted(operations[name], await call(operations[name], parts, signal)),
  ]);
  // Object.fromEntries cannot know that each name got its own method.
  return Object.fromEntries(methods) as Client<N>;
}

/** An endpoint is never trusted to keep the contract. */
export function accepted<N extends OperationName>(
  { accepts }: CallableOperation<N>,
  answer: unknown,
): AnswerOf<N> {
  if (!accepts(answer)) throw new NetworkError('malformed');
  return answer;
}
