/** The client throws these two and nothing else, save the reason of the caller's own abort. */
import type { Problem } from '../contract/problem.ts';

/** The endpoint answered, and the answer is a refusal. */
export class ProblemError extends Error {
  /** HTTP status. */
  readonly status: number;
  /** What the endpoint says of it; undefined when it said nothing readable, such as an HTML page. */
  readonly problem: Problem | undefined;

  constructor(status: number, problem?: Problem) {
    super(problem?.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }
}

/**
 * There is no answer to work with: the device is offline, the endpoint cannot be
 * reached, it took too long, or what came is not what the contract promises.
 */
export type NetworkFault = 'offline' | 'unreachable' | 'timeout' | 'malformed';

export class NetworkError extends Error {
  readonly fault: NetworkFault;

  constructor(fault: NetworkFault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}
