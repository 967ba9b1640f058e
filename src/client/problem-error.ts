import type { Problem } from '../contract/problem.ts';

/** The endpoint answered, and the answer is a refusal. */
export class ProblemError extends Error {
  /** HTTP status. */
  readonly status: number;
  /** What the endpoint says of it; undefined when it said nothing readable, such as an HTML page. */
  readonly problem: Problem | undefined;

  constructor(status: number, problem?: Problem) {
    super(`HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }
}
