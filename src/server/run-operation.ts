/** Runs one operation for whoever may: the routes of the contract, and the reviewer's page. */
import type { InputOf } from '../contract/check-request.ts';
import type { AnswerOf, FileName } from '../contract/operations.ts';
import { askedWithoutProof } from '../contract/proof-of-work.ts';
import type { PublishedReview } from '../contract/review.ts';
import type { Actor } from './actor.ts';
import { answerOnce } from './database/idempotency-keys.ts';
import { currentToken } from './database/private-links.ts';
import { inTransaction } from './database/transaction.ts';
import type { ServerDependencies } from './dependencies.ts';
import { files } from './operations/files.ts';
import type { Writing } from './operations/handler.ts';
import { reads, type ReadName, type WriteName, writes } from './operations/index.ts';
import { makeToken, privateLink } from './private-link.ts';
import type { SentFile } from './send-file.ts';

/** The link that a new review comes with has the first token. */
const FIRST = 1;

export interface ReadRun<N extends ReadName> {
  readonly name: N;
  readonly shopId: string;
  readonly actor: Actor;
  readonly input: InputOf<N>;
}

export function runRead<N extends ReadName>(
  { database, clock, media, publicUrl, version, outbound, drawingIn }: ServerDependencies,
  { name, shopId, actor, input }: ReadRun<N>,
): Promise<AnswerOf<N>> {
  const now = clock.now();
  const reading = { shopId, database, now, mediaUrl: media.url, publicUrl, actor };
  return reads[name](input, { ...reading, version, outbound, drawingIn });
}

export function runFile<N extends FileName>(
  { database, clock, makeId, media, publicUrl, version }: ServerDependencies,
  { name, shopId, actor, input }: { name: N; shopId: string; actor: Actor; input: InputOf<N> },
): Promise<SentFile> {
  return files[name](input, { database, now: clock.now(), makeId, media, publicUrl, version, shopId, actor });
}

export interface WriteRun<N extends WriteName> {
  readonly name: N;
  readonly shopId: string;
  readonly actor: Actor;
  readonly input: InputOf<N>;
  /** A run with the same key answers the same, and stores once. */
  readonly idempotencyKey?: string | undefined;
  readonly besides?: Writing['besides'];
}

export async function runWrite<N extends WriteName>(
  dependencies: ServerDependencies,
  { name, shopId, actor, input, idempotencyKey, besides }: WriteRun<N>,
): Promise<{ readonly answer: AnswerOf<N>; readonly isReplay: boolean }> {
  const { database, clock, makeId, secret, media } = dependencies;
  const { answer, isReplay } = await inTransaction(database, async (transaction) => {
    const now = clock.now();
    const work = () =>
      writes[name](input, { shopId, transaction, now, makeId, mediaUrl: media.url, actor, secret, besides });
    if (idempotencyKey === undefined) return { answer: await work(), isReplay: false };
    const asked = {
      shopId,
      operation: name,
      key: idempotencyKey,
      asked: JSON.stringify(askedWithoutProof(input)),
      now,
    };
    const once = await answerOnce(transaction, asked, async () => {
      const made = await work();
      return { answer: JSON.stringify(made), reviewId: reviewOf(input, made) };
    });
    // What was kept is what a handler of this very operation answered.
    return { answer: JSON.parse(once.answer) as AnswerOf<N>, isReplay: once.isReplay };
  });
  return { answer: (await withOwnLink(name, shopId, answer, dependencies)) as AnswerOf<N>, isReplay };
}

/** The review that a keyed request is about: the one it names, or the one that it made. */
function reviewOf(input: object, answer: unknown): string {
  if ('params' in input && typeof input.params === 'object' && input.params && 'reviewId' in input.params) {
    return String(input.params.reviewId);
  }
  return (answer as Pick<PublishedReview, 'review'>).review.id;
}

/** The token is added to what is sent and is not among what is kept. */
async function withOwnLink(
  name: WriteName,
  shopId: string,
  answer: unknown,
  { database, clock, secret, publicUrl }: ServerDependencies,
): Promise<unknown> {
  if (name !== 'submitReview' && name !== 'answerInvitation') return answer;
  const published = answer as Omit<PublishedReview, 'ownReview'>;
  const address = { shopId, reviewId: published.review.id };
  const token =
    name === 'submitReview'
      ? makeToken(secret, address, FIRST)
      : // The review may have been there before, and its link replaced since.
        await inTransaction(database, (transaction) =>
          currentToken(transaction, address, { secret, now: clock.now() }),
        );
  return { ...published, ownReview: { token, url: privateLink(publicUrl, token) } };
}
