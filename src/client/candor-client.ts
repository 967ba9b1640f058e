/** The client as the package gives it out, `candor/client`: every operation of the contract, typed, and each answer judged. */
import { type Caller, type CallerOptions, createCaller } from './caller.ts';
import { checkedOperations } from './checked-operations.ts';
import { type CallableName, type Client, createClient } from './client.ts';

export type { CallerOptions } from './caller.ts';
export { NetworkError } from './network-error.ts';
export { ProblemError } from './problem-error.ts';

/**
 * Its methods have the names of the operations. They reject with a `ProblemError` when the endpoint
 * refuses, and with a `NetworkError` when it is not reached or does not keep the contract.
 */
export function candorClient(options: CallerOptions): Client<CallableName> {
  const call = createCaller(options);
  const callForText = createCaller({ ...options, fetch: quoting(options.fetch) });
  const either: Caller = (operation: Parameters<Caller>[0] & { readonly isText?: boolean }, ...rest) =>
    (operation.isText ? callForText : call)(operation, ...rest);
  return createClient(checkedOperations, either);
}

/** Callers read JSON, as the widget asks for nothing else; a text is handed to them as such. */
function quoting(fetch = globalThis.fetch): typeof globalThis.fetch {
  return async (...request) => {
    const response = await fetch(...request);
    return response.ok ? Response.json(await response.text()) : response;
  };
}
