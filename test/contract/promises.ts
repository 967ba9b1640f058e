import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Message } from '../../src/contract/review.ts';
import { key, type Asking } from './ask.ts';
import { expectFaults, expectProblem } from './expect-problem.ts';
import { shownReview, submitOwn } from './own-review.ts';

const FAR_DAY = '2099-12-03';

export function promisePromises(ask: Asking): void {
  const reply = async (replies: string, due: string | undefined = FAR_DAY) => {
    const body = { text: 'A new strap leaves us.', ...(due && { promise: { due } }) };
    const response = await ask('POST', replies, { body, headers: key(), asMerchant: true });
    expect(response.status).toBe(201);
    return z.parse(Message, await response.json());
  };
  const settle = (replies: string, id: string, state: string) =>
    ask('POST', `${replies}/${id}/promise`, { body: { state }, asMerchant: true });

  test('a promise stands beneath the review with its day, and what became of it', async () => {
    const { review, replies } = await submitOwn(ask, { reviewRating: { ratingValue: 1 } });
    const written = await reply(replies);
    expect(written.promise).toEqual({ due: FAR_DAY, state: 'open', dateSettled: null });
    const response = await settle(replies, written.id, 'kept');
    const { promise } = z.parse(Message, await response.json());
    expect(promise).toMatchObject({ due: FAR_DAY, state: 'kept', dateSettled: expect.any(String) });
    expect((await shownReview(ask, review.id))?.thread.map((each) => each.promise)).toEqual([promise]);
  });

  test('a promise that is settled stays as it is', async () => {
    const { replies } = await submitOwn(ask);
    const { id } = await reply(replies);
    expect((await settle(replies, id, 'withdrawn')).status).toBe(200);
    await expectProblem(await settle(replies, id, 'kept'), 'no-open-promise');
    const { id: without } = await reply(replies, '');
    await expectProblem(await settle(replies, without, 'kept'), 'no-open-promise');
  });

  test('a new promise takes the place of the open one, which shoppers see as withdrawn', async () => {
    const { review, replies } = await submitOwn(ask);
    await reply(replies);
    await reply(replies, '2099-12-24');
    const thread = (await shownReview(ask, review.id))?.thread ?? [];
    expect(thread.map(({ promise }) => promise?.state)).toEqual(['withdrawn', 'open']);
  });

  test('what was promised in public is not taken back unseen, nor moved by an edit', async () => {
    const { review, replies } = await submitOwn(ask);
    const { id, promise } = await reply(replies);
    await expectProblem(await ask('DELETE', `${replies}/${id}`, { asMerchant: true }), 'promise-stands');
    await ask('PATCH', `${replies}/${id}`, { body: { text: 'It leaves.' }, asMerchant: true });
    const [shown] = (await shownReview(ask, review.id))?.thread ?? [];
    expect(shown).toMatchObject({ text: 'It leaves.', promise });
    const moving = { body: { text: 'Later.', promise: { due: '2099-12-31' } }, asMerchant: true };
    await expectFaults(await ask('PATCH', `${replies}/${id}`, moving), ['body /promise']);
  });

  test('a promise in the past, or on no day of the calendar, is refused and nothing is stored', async () => {
    const { review, replies } = await submitOwn(ask);
    for (const due of ['2020-01-01', '2099-02-31', '2026-1-1', 'tomorrow']) {
      const refused = { body: { text: 'Sorry.', promise: { due } }, headers: key(), asMerchant: true };
      await expectFaults(await ask('POST', replies, refused), ['body /promise/due']);
    }
    expect((await shownReview(ask, review.id))?.thread).toEqual([]);
  });
}
