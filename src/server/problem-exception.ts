/**
 * Every refusal is thrown as one of the contract's problems and becomes an answer
 * in one place, so that none can be phrased by hand.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
import { type Problem, type RequestError } from '../contract/problem.ts';
import { problemTypes, type ProblemName } from '../contract/problem-types.ts';

export interface ProblemDetails {
  readonly errors?: readonly RequestError[];
  readonly headers?: Readonly<Record<string, string>>;
}

export class ProblemException extends Error {
  readonly problem: ProblemName;
  readonly details: ProblemDetails;

  constructor(problem: ProblemName, details: ProblemDetails = {}) {
    super(problemTypes[problem].title);
    this.name = 'ProblemException';
    this.problem = problem;
    this.details = details;
  }
}

export function toProblemResponse({ problem, details }: ProblemException, publicUrl: string): Response {
  const { title, status } = problemTypes[problem];
  const body: Problem = {
    type: `${publicUrl}/docs/problems/${problem}`,
    title,
    status,
    ...(details.errors && { errors: [...details.errors] }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...details.headers,
    },
  });
}
