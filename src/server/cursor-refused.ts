import { ProblemException } from './problem-exception.ts';

export function cursorRefused(): ProblemException {
  return new ProblemException('invalid-request', {
    errors: [
      { in: 'query', pointer: '/cursor', detail: 'must be the nextCursor of a page of the same list' },
    ],
  });
}
