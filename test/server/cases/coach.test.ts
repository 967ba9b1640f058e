/** What the server does with a reply that reads as a threat. */
import { uuidv7 } from 'uuidv7';
import { memoryMedia } from '../../support/memory-media.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rightsOf } from '../../../src/contract/rights.ts';
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

function writeAsMember<const Name extends 'writeReply' | 'editReply'>(
  name: Name,
  params: { readonly reviewId: string; readonly replyId?: string },
  body: ReplySubmission,
) {
  const dependencies = {
    database: shop.database.kysely,
    clock: { now: () => new Date(`${shop.day(0)}T12:00:00Z`) },
    makeId: uuidv7,
    secret: 'secret',
    media: { store: memoryMedia(), url: '' },
  } as unknown as ServerDependencies;
  return runWrite(dependencies, {
    name,
    shopId: SHOP.id,
    actor: { kind: 'member', id: uuidv7(), name: 'Maren', rights: rightsOf('owner', { isLimited: false }) },
    input: { params, body } as never,
  });
}

const replyAsMember = (reviewId: string, body: ReplySubmission) =>
  writeAsMember('writeReply', { reviewId }, body);

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

it('a reply that becomes a threat as it is edited is asked about as a new one is', async () => {
  const { reviewId } = await shop.submit();
  const { id: replyId } = await shop.reply(reviewId, { text: 'Sorry about the strap.' });
  const edit = (body: ReplySubmission) => writeAsMember('editReply', { reviewId, replyId }, body);
  await expect(edit({ text: THREAT })).rejects.toMatchObject({ problem: 'confirmation-needed' });
  expect((await shop.case(reviewId)).review.thread[0]?.text).toBe('Sorry about the strap.');
  await edit({ text: THREAT, confirmed: ['threat'] });
  const { review, audit } = await shop.case(reviewId);
  expect(review.thread[0]?.text).toBe(THREAT);
  expect(audit[0]).toMatchObject({
    act: 'reply-edited',
    detail: 'sent although the coach warned: threat',
  });
});

it('a system with an API key is not asked', async () => {
  const { reviewId } = await shop.submit();
  expect(await shop.reply(reviewId, { text: THREAT })).toMatchObject({ text: THREAT });
});
