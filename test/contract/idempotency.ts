import { expect, test } from 'vitest';
import type { ProductReviews } from '../../src/contract/review.ts';
import { key, reviewsOf, submission, type Asking } from './ask.ts';
import { expectFaults, expectProblem } from './expect-problem.ts';
import { seeded } from './seed.ts';

export function idempotencyPromises(ask: Asking): void {
  const path = reviewsOf('written');
  const count = async () =>
    ((await (await ask('GET', path)).json()) as ProductReviews).aggregateRating.ratingCount;

  test('the same key again answers the same, byte for byte, and stores once', async () => {
    const before = await count();
    const request = { body: submission(), headers: key() };
    const first = await ask('POST', path, request);
    await ask('POST', path, { body: submission(), headers: key() });
    const second = await ask('POST', path, request);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(await second.text()).toBe(await first.text());
    expect(await count()).toBe(before + 2);
  });

  test('requests with one key that arrive at once are one review', async () => {
    const before = await count();
    const request = { body: submission(), headers: key() };
    const responses = await Promise.all(Array.from({ length: 8 }, () => ask('POST', path, request)));
    expect(responses.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
    const answers = await Promise.all(responses.map((response) => response.text()));
    expect(new Set(answers).size).toBe(1);
    expect(await count()).toBe(before + 1);
  });

  test('the key of one submission is refused for another', async () => {
    const headers = key();
    await ask('POST', path, { body: submission(), headers });
    const before = await count();
    const other = { body: submission({ headline: 'Another' }), headers };
    await expectProblem(await ask('POST', path, other), 'idempotency-key-reused');
    const elsewhere = await ask('POST', reviewsOf('buckle'), { body: submission(), headers });
    await expectProblem(elsewhere, 'idempotency-key-reused');
    expect(await count()).toBe(before);
  });

  test('how the JSON was spelt makes no other submission', async () => {
    const headers = key();
    const { headline, ...rest } = submission();
    const first = await ask('POST', path, { body: { headline, ...rest }, headers });
    const second = await ask('POST', path, { body: JSON.stringify({ ...rest, headline }, null, 2), headers });
    expect(second.status).toBe(201);
    expect(await second.text()).toBe(await first.text());
  });

  test('a refused submission does not use up its key', async () => {
    const headers = key();
    const response = await ask('POST', reviewsOf('nope'), { body: submission(), headers });
    await expectProblem(response, 'unknown-product');
    expect((await ask('POST', path, { body: submission(), headers })).status).toBe(201);
  });

  test('the same key stands for itself in each operation', async () => {
    const headers = key();
    await ask('POST', path, { body: submission(), headers });
    const reply = { body: { text: 'Thank you.' }, headers, asMerchant: true };
    const response = await ask('POST', `/merchant/reviews/${seeded(4).id}/replies`, reply);
    expect(response.status).toBe(201);
  });

  test.for([
    ['none', {}],
    ['a short one', { 'idempotency-key': 'short' }],
    ['a long one', { 'idempotency-key': 'x'.repeat(129) }],
    ['one with a space', { 'idempotency-key': 'a key with spaces' }],
  ] as const)('a submission needs a usable key: %s is refused', async ([, headers]) => {
    const before = await count();
    await expectFaults(await ask('POST', path, { body: submission(), headers }), ['header /idempotency-key']);
    expect(await count()).toBe(before);
  });
}
