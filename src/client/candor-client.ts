/** The client as the package gives it out, `candor/client`: every operation of the contract, typed, and each answer judged. */
import { type CallerOptions, createCaller } from './caller.ts';
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
  return createClient(checkedOperations, createCaller(options));
}
