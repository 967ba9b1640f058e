import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Message, type ProductReviews } from '../../src/contract/review.ts';
import { key, reviewsOf, type Asking } from './ask.ts';
import { expectFaults, expectProblem } from './expect-problem.ts';
import { seeded, SHOP } from './seed.ts';

const UNKNOWN = '0190ffff-0000-7000-8000-000000000000';

export function replyPromises(ask: Asking): void {
  const replies = (index: number) => `/merchant/reviews/${seeded(index).id}/replies`;
  const threadOf = async (index: number) => {
    const response = await ask('GET', reviewsOf('strap'), { query: { limit: 100 } });
    const { reviews } = (await response.json()) as ProductReviews;
    return reviews.find(({ id }) => id === seeded(index).id)?.thread;
  };
  const write = async (index: number, body: object = { text: 'We are sorry.' }) => {
    const response = await ask('POST', replies(index), { body, headers: key(), asMerchant: true });
    expect(response.status).toBe(201);
    return z.parse(Message, await response.json());
  };

  test('a reply stands beneath its review, signed by the shop or by a person of it', async () => {
    const first = await write(10);
    const second = await write(10, { text: 'It is on its way.', author: { name: 'Maren' } });
    expect(first).toMatchObject({ by: 'merchant', author: { name: SHOP.name }, dateModified: null });
    expect(second.author.name).toBe('Maren');
    const thread = await threadOf(10);
    expect(thread).toContainEqual(first);
    expect(thread).toContainEqual(second);
  });

  test('a repeated reply is written once', async () => {
    const request = { body: { text: 'Once.' }, headers: key(), asMerchant: true };
    const [first, second] = [
      await ask('POST', replies(11), request),
      await ask('POST', replies(11), request),
    ];
    expect(await second.text()).toBe(await first.text());
    expect(await threadOf(11)).toHaveLength(1);
    const other = await ask('POST', replies(11), { ...request, body: { text: 'Twice.' } });
    await expectProblem(other, 'idempotency-key-reused');
  });

  test('a changed reply shows that it was changed; the same text again changes nothing', async () => {
    const reply = await write(12);
    const change = (text: string) =>
      ask('PATCH', `${replies(12)}/${reply.id}`, { body: { text }, asMerchant: true });
    const same = z.parse(Message, await (await change(reply.text)).json());
    expect(same).toEqual(reply);
    const response = await change('We are very sorry.');
    expect(response.status).toBe(200);
    const changed = z.parse(Message, await response.json());
    expect(changed).toMatchObject({
      id: reply.id,
      text: 'We are very sorry.',
      dateCreated: reply.dateCreated,
    });
    expect(changed.dateModified).not.toBeNull();
    expect(await threadOf(12)).toEqual([changed]);
  });

  test('a withdrawn reply is gone for shoppers and cannot be changed', async () => {
    const reply = await write(13);
    const address = `${replies(13)}/${reply.id}`;
    const response = await ask('DELETE', address, { asMerchant: true });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    expect(await threadOf(13)).toEqual([]);
    await expectProblem(await ask('DELETE', address, { asMerchant: true }), 'unknown-reply');
    const change = { body: { text: 'Back.' }, asMerchant: true };
    await expectProblem(await ask('PATCH', address, change), 'unknown-reply');
  });

  test('the merchant cannot touch what the reviewer wrote in the thread', async () => {
    const [, reviewers] = seeded(2).thread;
    const address = `${replies(2)}/${reviewers?.id}`;
    const change = { body: { text: 'All is well.' }, asMerchant: true };
    await expectProblem(await ask('PATCH', address, change), 'unknown-reply');
    await expectProblem(await ask('DELETE', address, { asMerchant: true }), 'unknown-reply');
    expect(await threadOf(2)).toContainEqual(reviewers);
  });

  test('a reply is found only beneath its own review', async () => {
    const reply = await write(14);
    await expectProblem(
      await ask('DELETE', `${replies(15)}/${reply.id}`, { asMerchant: true }),
      'unknown-reply',
    );
    expect(await threadOf(14)).toHaveLength(1);
  });

  test('an unknown review has no replies', async () => {
    const replying = { body: { text: 'Hello?' }, headers: key(), asMerchant: true };
    await expectProblem(
      await ask('POST', `/merchant/reviews/${UNKNOWN}/replies`, replying),
      'unknown-review',
    );
    const address = `/merchant/reviews/${UNKNOWN}/replies/${UNKNOWN}`;
    await expectProblem(
      await ask('PATCH', address, { body: { text: 'x' }, asMerchant: true }),
      'unknown-review',
    );
    await expectProblem(await ask('DELETE', address, { asMerchant: true }), 'unknown-review');
  });

  test('a bad id, an empty text and an unknown field are named', async () => {
    const bad = { body: { text: ' ', promise: 'x' }, headers: key(), asMerchant: true };
    await expectFaults(await ask('POST', '/merchant/reviews/12/replies', bad), [
      'path /reviewId',
      'body /text',
      'body /promise',
    ]);
  });

  test.for([
    ['no key', {}],
    ['a wrong key', { authorization: 'Bearer cdr_0000000000000000_nothing' }],
    ['no Bearer', { authorization: 'Basic YTpi' }],
  ] as const)('only the merchant may reply: %s', async ([, headers]) => {
    const address = `${replies(16)}/${UNKNOWN}`;
    const refused = [
      await ask('POST', replies(16), { body: { text: 'I am the shop.' }, headers: { ...key(), ...headers } }),
      await ask('PATCH', address, { body: { text: 'I am the shop.' }, headers }),
      await ask('DELETE', address, { headers }),
    ];
    for (const response of refused) {
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
      await expectProblem(response, 'unauthorized');
    }
    expect(await threadOf(16)).toEqual([]);
  });
}
