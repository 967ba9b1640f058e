import { expect, test } from 'vitest';
import { reviewsOf, type Asking } from './ask.ts';
import { expectProblem } from './expect-problem.ts';

export function addressPromises(ask: Asking): void {
  test.for([
    '/nothing',
    '/products',
    '/products/strap',
    '/products/strap/reviews/1',
    '/merchant',
    '/ratings/',
    '/',
  ])('there is nothing at %s', async (path) => {
    await expectProblem(await ask('GET', path), 'unknown-address');
  });

  test.for([
    ['DELETE', reviewsOf('strap'), 'GET, HEAD, POST'],
    ['PUT', reviewsOf('strap'), 'GET, HEAD, POST'],
    ['POST', '/ratings', 'GET, HEAD'],
    ['GET', '/merchant/reviews/x/replies', 'POST'],
    ['POST', '/merchant/reviews/x/replies/y', 'PATCH, DELETE'],
  ] as const)('%s %s is refused with the methods that are taken', async ([method, path, allow]) => {
    const response = await ask(method, path);
    await expectProblem(response, 'method-not-allowed');
    expect(response.headers.get('allow')).toBe(allow);
  });
}
