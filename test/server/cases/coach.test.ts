/** What the server does with a reply that reads as a threat. */
import { uuidv7 } from 'uuidv7';
import { memoryMedia } from '../../support/memory-media.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ReplySubmission } from '../../../src/contract/submission.ts';
import type { ServerDependencies } from '../../../src/server/dependencies.ts';
import { ProblemException } from '../../../src/server/problem-exception.ts';
import { runWrite } from '../../../src/server/run-operation.ts';
import { SHOP } from '../../contract/seed.ts';
import { CaseShop } from './case-shop.ts';

let shop: CaseShop;
beforeAll(async () => {
  shop = await CaseShop.open();
});
afterAll(() => shop.close());

const THREAT = 'Take this down or you will hear from our lawyers.';

function replyAsMember(reviewId: string, body: ReplySubmission) {
  const dependencies = {
    database: shop.database.kysely,
    clock: { now: () => new Date(`${shop.day(0)}T12:00:00Z`) },
    makeId: uuidv7,
    secret: 'secret',
    media: { store: memoryMedia(), url: '' },
  } as unknown as ServerDependencies;
  return runWrite(dependencies, {
    name: 'writeReply',
    shopId: SHOP.id,
    actor: { kind: 'member', id: uuidv7(), name: 'Maren' },
    input: { params: { reviewId }, body } as never,
  });
}

it('a member who threatens is asked first, and nothing is stored until they stand by it; the log says so', async () => {
  const { reviewId } = await shop.submit();
  const refused = await replyAsMember(reviewId, { text: THREAT }).catch((reason: unknown) => reason);
  expect(refused).toBeInstanceOf(ProblemException);
  expect(refused).toMatchObject({
    problem: 'confirmation-needed',
    details: { errors: [{ pointer: '/confirmed', detail: 'must name threat when it is meant' }] },
  });
  expect((await shop.case(reviewId)).review.thread).toEqual([]);
  await replyAsMember(reviewId, { text: THREAT, confirmed: ['threat'] });
  const { review, audit } = await shop.case(reviewId);
  expect(review.thread).toHaveLength(1);
  expect(audit[0]?.detail).toBe('sent although the coach warned: threat');
});

it('a word for a reward does not stand for a threat', async () => {
  const { reviewId } = await shop.submit();
  await expect(replyAsMember(reviewId, { text: THREAT, confirmed: ['reward'] })).rejects.toMatchObject({
    problem: 'confirmation-needed',
  });
});

it('a system with an API key is not asked', async () => {
  const { reviewId } = await shop.submit();
  expect(await shop.reply(reviewId, { text: THREAT })).toMatchObject({ text: THREAT });
});
