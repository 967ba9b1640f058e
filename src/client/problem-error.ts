import type { Problem } from '../contract/problem.ts';

/** The endpoint answered, and the answer is a refusal. */
export class ProblemError extends Error {
  /** HTTP status. */
  declare readonly status: number;
  /** What the endpoint says of it; undefined when it said nothing readable, such as an HTML page. */
  declare readonly problem: Problem | undefined;
  /** When the endpoint may be asked again, as its `Retry-After` has it; null when it does not say. */
  declare readonly retryAfter: string | null;

  constructor(status: number, problem: Problem | undefined, retryAfter: string | null) {
    super(`HTTP ${status}`);
    this.status = status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}
