import { expect } from 'vitest';
import * as z from 'zod/mini';
import { Problem } from '../../src/contract/problem.ts';
import { problemTypes, type ProblemName } from '../../src/contract/problem-types.ts';

/** Answers the problem, once it is certain that the response is a whole one of that type. */
export async function expectProblem(response: Response, name: ProblemName): Promise<Problem> {
  const text = await response.text();
  expect(`${response.status} ${text}`).toContain(`${problemTypes[name].status} {`);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const problem = z.parse(Problem, JSON.parse(text));
  expect(problem).toMatchObject({ title: problemTypes[name].title, status: problemTypes[name].status });
  expect(problem.type).toMatch(new RegExp(`^https://.+/docs/problems/${name}$`));
  return problem;
}

/** Expects a refusal that names these places, such as `body /author/email`. */
export async function expectFaults(response: Response, places: readonly string[]): Promise<Problem> {
  const problem = await expectProblem(response, 'invalid-request');
  expect(problem.errors?.map((error) => `${error.in} ${error.pointer}`)).toEqual(places);
  for (const { detail } of problem.errors ?? []) expect(detail).toMatch(/^(is|must|has) /);
  return problem;
}
