import { expect, test } from 'vitest';
import type { CountedVote } from '../../src/contract/reader-acts.ts';
import type { Asking } from './ask.ts';
import { expectFaults, expectProblem } from './expect-problem.ts';
import { shownReview, submitOwn } from './own-review.ts';

const visitor = (name: string) => name.padEnd(32, '-');

export function readerPromises(ask: Asking): void {
  const vote = async (id: string, who: string, helpful: boolean) => {
    const response = await ask('PUT', `/reviews/${id}/vote`, { body: { visitor: visitor(who), helpful } });
    expect(response.status).toBe(200);
    return ((await response.json()) as CountedVote).helpfulCount;
  };

  test('a visitor has one vote, which can be taken back', async () => {
    const { review } = await submitOwn(ask);
    expect(await vote(review.id, 'ana', true)).toBe(1);
    expect(await vote(review.id, 'ana', true)).toBe(1);
    expect(await vote(review.id, 'ben', true)).toBe(2);
    expect((await shownReview(ask, review.id))?.helpfulCount).toBe(2);
    expect(await vote(review.id, 'ana', false)).toBe(1);
    expect(await vote(review.id, 'ana', false)).toBe(1);
    expect(await vote(review.id, 'carla', false)).toBe(1);
  });

  test('votes that arrive at once are all counted', async () => {
    const { review } = await submitOwn(ask);
    await Promise.all(['a', 'b', 'c', 'd', 'e', 'a', 'b'].map((who) => vote(review.id, who, true)));
    expect((await shownReview(ask, review.id))?.helpfulCount).toBe(5);
  });

  test('a report changes nothing of the review', async () => {
    const { review } = await submitOwn(ask);
    const body = { visitor: visitor('ana'), reason: 'advertising' };
    expect((await ask('POST', `/reviews/${review.id}/reports`, { body })).status).toBe(204);
    expect(await shownReview(ask, review.id)).toEqual(review);
  });

  test('what is no vote and no report is refused', async () => {
    const { review } = await submitOwn(ask);
    await expectFaults(
      await ask('PUT', `/reviews/${review.id}/vote`, { body: { visitor: 'me', helpful: 1, stars: 5 } }),
      ['body /visitor', 'body /helpful', 'body /stars'],
    );
    await expectFaults(
      await ask('POST', `/reviews/${review.id}/reports`, {
        body: { visitor: visitor('ana'), reason: 'negative' },
      }),
      ['body /reason'],
    );
    const nowhere = `/reviews/${crypto.randomUUID()}`;
    const body = { visitor: visitor('ana'), helpful: true };
    await expectProblem(await ask('PUT', `${nowhere}/vote`, { body }), 'unknown-review');
    const report = { visitor: visitor('ana'), reason: 'insulting' };
    await expectProblem(await ask('POST', `${nowhere}/reports`, { body: report }), 'unknown-review');
  });
}
