import { type RequestError } from '../contract/problem.ts';
import { problemTypes, type ProblemName } from '../contract/problem-types.ts';

/** Thrown wherever the mock refuses a request, and answered as the contract says. */
export class ShopProblem extends Error {
  readonly problem: ProblemName;
  readonly errors: RequestError[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(problem: ProblemName, errors?: RequestError[], headers: Record<string, string> = {}) {
    super(problemTypes[problem].title);
    this.name = 'ShopProblem';
    this.problem = problem;
    this.errors = errors;
    this.headers = headers;
  }

  toResponse(): Response {
    const { title, status } = problemTypes[this.problem];
    const type = new URL(`/docs/problems/${this.problem}`, 'https://mock.invalid').href;
    const body = { type, title, status, ...(this.errors && { errors: this.errors }) };
    return new Response(JSON.stringify(body), {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        'Cache-Control': 'no-store',
        ...this.headers,
      },
    });
  }
}
