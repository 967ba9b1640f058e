import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { OwnReview } from '../../src/contract/case.ts';
import { Message } from '../../src/contract/review.ts';
import { EMAIL, key, reviewsOf, submission, type Asking } from './ask.ts';
import { expectFaults, expectProblem } from './expect-problem.ts';
import { readProductPage, shownReview, submitOwn } from './own-review.ts';
import { seeded } from './seed.ts';

export function reviewerPromises(ask: Asking): void {
  const negative = { reviewRating: { ratingValue: 1 } } as const;
  const own = async (response: Response) => {
    expect(response.status).toBe(200);
    return z.parse(OwnReview, await response.json());
  };
  const say = async (path: string, token: string, text = 'It broke again.') => {
    const response = await ask('POST', `${path}/messages`, { body: { text }, headers: key(), token });
    expect(response.status).toBe(201);
    return z.parse(Message, await response.json());
  };
  const settle = (path: string, token: string, resolved: boolean) =>
    ask('POST', `${path}/case`, { body: { resolved }, token });

  test('the private link leads back to the review, with its thread and its case', async () => {
    const { review, path, token } = await submitOwn(ask, negative);
    expect(await own(await ask('GET', path, { token }))).toMatchObject({
      review,
      product: { productID: 'written' },
      case: { state: 'open' },
      history: [],
    });
    const good = await submitOwn(ask);
    expect((await own(await ask('GET', good.path, { token: good.token }))).case).toBeNull();
  });

  test('topic is shown; the wish to be contacted is for nobody else to read', async () => {
    const note = 'Call +49 170 0000000 after six';
    const wish = { ...negative, topic: 'damaged', contactRequest: { note } } as const;
    const { review } = await submitOwn(ask, wish);
    expect(review.topic).toBe('damaged');
    const page = JSON.stringify(await readProductPage(ask));
    expect(page).not.toContain(note);
    expect(page).not.toContain(EMAIL);
    const unknown = { body: submission({ topic: 'weather' } as never), headers: key() };
    await expectFaults(await ask('POST', reviewsOf('written'), unknown), ['body /topic']);
  });

  test('the reviewer answers in the thread under the name of the review', async () => {
    const { review, path, token } = await submitOwn(ask, negative);
    const message = await say(path, token);
    expect(message).toMatchObject({ by: 'reviewer', author: review.author, text: 'It broke again.' });
    expect((await shownReview(ask, review.id))?.thread).toEqual([message]);
  });

  test('a changed message shows it, and its author and the shop can read what it said before', async () => {
    const { path, token } = await submitOwn(ask, negative);
    const { id } = await say(path, token, 'Frist!');
    const change = { body: { text: 'First.' }, token };
    const changed = z.parse(Message, await (await ask('PATCH', `${path}/messages/${id}`, change)).json());
    expect(changed).toMatchObject({ id, text: 'First.', dateModified: expect.any(String) });
    const { history } = await own(await ask('GET', path, { token }));
    expect(history).toMatchObject([{ messageId: id, text: 'Frist!' }]);
  });

  test('the reviewer cannot change what the shop wrote', async () => {
    const { path, token, replies } = await submitOwn(ask, negative);
    const reply = { body: { text: 'Sorry.' }, headers: key(), asMerchant: true };
    const { id } = (await (await ask('POST', replies, reply)).json()) as Message;
    const change = { body: { text: 'We are bad.' }, token };
    await expectProblem(await ask('PATCH', `${path}/messages/${id}`, change), 'unknown-message');
  });

  test('only the reviewer says "resolved"; "not yet" opens the case again', async () => {
    const { review, path, token } = await submitOwn(ask, negative);
    const resolved = await own(await settle(path, token, true));
    expect(resolved.case).toEqual({ state: 'resolved' });
    expect((await shownReview(ask, review.id))?.dateResolved).toBe(resolved.review.dateResolved);
    expect(await own(await settle(path, token, true))).toEqual(resolved);
    const again = await own(await settle(path, token, false));
    expect(again).toMatchObject({ case: { state: 'open' }, review: { dateResolved: null } });
  });

  test('where there is no case there is nothing to settle', async () => {
    const { path, token } = await submitOwn(ask);
    await expectProblem(await settle(path, token, true), 'no-case');
  });

  test('a revised review shows its earlier version, and the aggregate follows', async () => {
    const { review, path, token } = await submitOwn(ask, negative);
    const before = (await readProductPage(ask)).aggregateRating;
    const change = { body: { reviewRating: { ratingValue: 4 }, reviewBody: '' }, token };
    const revised = await own(await ask('PATCH', path, change));
    expect(revised.review).toMatchObject({
      reviewRating: { ratingValue: 4 },
      headline: review.headline,
      reviewBody: '',
      datePublished: review.datePublished,
      revisions: [{ reviewRating: { ratingValue: 1 }, reviewBody: review.reviewBody }],
    });
    const { aggregateRating: after } = await readProductPage(ask);
    expect(after.ratingCount).toBe(before.ratingCount);
    expect(after.reviewCount).toBe(before.reviewCount - 1);
    expect(after.distribution).toEqual({
      ...before.distribution,
      1: before.distribution[1] - 1,
      4: before.distribution[4] + 1,
    });
    const same = await own(await ask('PATCH', path, change));
    expect(same.review.revisions).toHaveLength(1);
    await expectFaults(await ask('PATCH', path, { body: {}, token }), ['body ']);
  });

  test('a good review that turns bad opens a case', async () => {
    const { path, token } = await submitOwn(ask);
    const change = { body: { reviewRating: { ratingValue: 2 } }, token };
    expect((await own(await ask('PATCH', path, change))).case).toEqual({ state: 'open' });
  });

  test('a deleted review is gone with its thread, and is counted no longer', async () => {
    const before = (await readProductPage(ask)).aggregateRating;
    const { review, path, token, replies } = await submitOwn(ask, negative);
    await say(path, token);
    expect((await ask('DELETE', path, { token })).status).toBe(204);
    expect(await shownReview(ask, review.id)).toBeUndefined();
    expect((await readProductPage(ask)).aggregateRating).toEqual(before);
    await expectProblem(await ask('GET', path, { token }), 'unauthorized');
    const reply = { body: { text: 'Sorry.' }, headers: key(), asMerchant: true };
    await expectProblem(await ask('POST', replies, reply), 'unknown-review');
  });

  test('nobody gets in without the link of this very review', async () => {
    const { path, review } = await submitOwn(ask, negative);
    const other = await submitOwn(ask, negative);
    for (const access of [{}, { token: other.token }, { token: 'x' }, { asMerchant: true }]) {
      const refused = [
        await ask('GET', path, access),
        await ask('PATCH', path, { body: { headline: 'Hacked' }, ...access }),
        await ask('POST', `${path}/messages`, { body: { text: 'x' }, headers: key(), ...access }),
        await ask('POST', `${path}/case`, { body: { resolved: true }, ...access }),
        await ask('DELETE', path, access),
      ];
      for (const response of refused) await expectProblem(response, 'unauthorized');
    }
    await expectProblem(await ask('GET', `/reviews/${seeded(0).id}`, { token: other.token }), 'unauthorized');
    expect(await shownReview(ask, review.id)).toEqual(review);
  });
}
