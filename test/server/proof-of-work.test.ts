/** Where something speaks for a program at the other end, a review costs a moment of work. */
import { solveChallenge } from 'altcha-lib/v1';
import type { Challenge } from 'altcha-lib/v1/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Problem } from '../../src/contract/problem.ts';
import type { SubmissionInput } from '../../src/contract/submission.ts';
import { hashOfRate } from '../../src/server/limit-rate.ts';
import { MANY_FROM_NETWORK } from '../../src/server/moderation/many-from-network.ts';
import { PROOF_AFTER } from '../../src/server/proof-of-work.ts';
import { key, submission } from '../contract/ask.ts';
import { expectProblem } from '../contract/expect-problem.ts';
import { SHOP } from '../contract/seed.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { runServer, type RunningServer, testDependencies } from './running-server.ts';
import { seedShop } from './seeded-shop.ts';

let database: TestDatabase;
let server: RunningServer;
let now = Date.parse('2026-11-02T10:00:00Z');
beforeAll(async () => {
  database = await createDatabase();
  await seedShop(database.kysely);
  server = await runServer(database.kysely, { clock: { now: () => new Date(now) }, rateLimitFactor: 1 });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const THROW_AWAY = { author: { name: 'Ana', email: 'ana@mailinator.com' } };

function send(
  headers: Record<string, string>,
  about: Partial<SubmissionInput> = {},
  from = '203.0.113.1',
): Promise<Response> {
  return fetch(`${server.origin}/v1/shops/${SHOP.id}/products/written/reviews`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from, ...headers },
    body: JSON.stringify(submission(about)),
  });
}

async function solve({ errors = [] }: Problem) {
  const { maxnumber, ...asked } = JSON.parse(errors[0]?.detail ?? '') as Challenge;
  const solved = await solveChallenge(asked.challenge, asked.salt, 'SHA-256', maxnumber).promise;
  return { ...asked, number: solved?.number };
}

const inHeader = (proof: object) => ({ 'proof-of-work': btoa(JSON.stringify(proof)) });

const proofFor = async (problem: Problem) => inHeader(await solve(problem));

const count = async () =>
  Number(
    (
      await database.kysely
        .selectFrom('review')
        .select(({ fn }) => fn.countAll().as('all'))
        .executeTakeFirstOrThrow()
    ).all,
  );

test('a review from a throw-away address is taken with a proof, and with none is not stored', async () => {
  const before = await count();
  const own = key();
  const problem = await expectProblem(await send(own, THROW_AWAY), 'proof-of-work');
  expect(problem.errors).toMatchObject([{ in: 'header', pointer: '/proof-of-work' }]);
  expect(await count()).toBe(before);
  expect((await send({ ...own, ...(await proofFor(problem)) }, THROW_AWAY)).status).toBe(201);
  expect(await count()).toBe(before + 1);
});

test('the proof of one review is refused for another, and repeats that one as often as is needed', async () => {
  const own = key();
  const proof = await proofFor(await expectProblem(await send(own, THROW_AWAY), 'proof-of-work'));
  const first = await send({ ...own, ...proof }, THROW_AWAY);
  const again = await send({ ...own, ...proof }, THROW_AWAY);
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(await again.text()).toBe(await first.text());
  await expectProblem(await send({ ...key(), ...proof }, THROW_AWAY), 'proof-of-work');
});

test('a proof that is late, guessed, or of a challenge of its own is refused', async () => {
  const own = key();
  const problem = await expectProblem(await send(own, THROW_AWAY), 'proof-of-work');
  const refused = async (proof: Record<string, string>) =>
    expectProblem(await send({ ...own, ...proof }, THROW_AWAY), 'proof-of-work');
  await refused(inHeader({ number: 1 }));
  const proof = await solve(problem);
  await refused(inHeader({ ...proof, signature: 'a'.repeat(64) }));
  await refused(inHeader({ ...proof, salt: 'aa?expires=99999999999&' }));
  now += 11 * 60_000;
  await refused(inHeader(proof));
});

test('a network that sends many reviews is asked for work from then on, and no other is', async () => {
  now += 900_000;
  const [busy, quiet] = ['198.51.100.1', '198.51.100.2'];
  expect((await send(key(), {}, busy)).status).toBe(201);
  // As if the others had come meanwhile.
  await database.kysely
    .updateTable('sign_in_attempts')
    .set({ count: PROOF_AFTER })
    .where(
      'of_hash',
      '=',
      hashOfRate(testDependencies(database.kysely).secret, ['submitReview', SHOP.id, busy]),
    )
    .execute();
  const own = key();
  const problem = await expectProblem(await send(own, {}, busy), 'proof-of-work');
  expect((await send({ ...own, ...(await proofFor(problem)) }, {}, busy)).status).toBe(201);
  expect((await send(key(), {}, quiet)).status).toBe(201);
});

test('of a network with very many reviews in a day, a person looks at the next; of the network nothing is readable', async () => {
  const from = '198.51.100.77';
  const readChecks = () =>
    database.kysely.selectFrom('review_check').select(['review_id', 'signals']).execute();
  const before = await readChecks();
  expect((await send(key(), {}, from)).status).toBe(201);
  expect(await readChecks()).toEqual(before);
  const ofNetwork = hashOfRate(testDependencies(database.kysely).secret, [
    'review-from-network',
    SHOP.id,
    from,
  ]);
  await database.kysely
    .updateTable('sign_in_attempts')
    .set({ count: MANY_FROM_NETWORK })
    .where('of_hash', '=', ofNetwork)
    .execute();
  expect((await send(key(), {}, from)).status).toBe(201);
  const [added] = (await readChecks()).filter(
    (each) => !before.some((old) => old.review_id === each.review_id),
  );
  expect(added?.signals).toContain('many-from-network');
  const kept = await database.kysely.selectFrom('sign_in_attempts').selectAll().execute();
  expect(JSON.stringify(kept)).not.toContain(from);
  for (const { until } of kept) expect(until.getTime()).toBeLessThanOrEqual(now + 86_400_000);
});
