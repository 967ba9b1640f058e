/** The real server over a shop, with a clock that a test moves, and both sides of a case as typed clients. */
import { checkedOperations } from '../../../src/client/checked-operations.ts';
import { createCaller } from '../../../src/client/caller.ts';
import { createClient } from '../../../src/client/client.ts';
import { ProblemError } from '../../../src/client/problem-error.ts';
import type { SubmissionInput } from '../../../src/contract/submission.ts';
import type { Outbound } from '../../../src/server/outbound/outbound-request.ts';
import type { MediaStore } from '../../../src/server/media/media-store.ts';
import { key, submission } from '../../contract/ask.ts';
import { SHOP } from '../../contract/seed.ts';
import { createDatabase, type TestDatabase } from '../../support/database.ts';
import { runServer, type RunningServer } from '../running-server.ts';
import { seedShop } from '../seeded-shop.ts';

const HOUR = 3_600_000;

export class CaseShop {
  readonly database: TestDatabase;
  readonly server: RunningServer;
  readonly endpoint: string;
  readonly apiKey: string;
  readonly merchant;
  readonly #clock: { time: number };

  private constructor(
    database: TestDatabase,
    server: RunningServer,
    apiKey: string,
    clock: { time: number },
  ) {
    this.database = database;
    this.server = server;
    this.endpoint = `${server.origin}/v1/shops/${SHOP.id}`;
    this.apiKey = apiKey;
    this.merchant = this.clientWith(apiKey);
    this.#clock = clock;
  }

  static async open(
    start = '2026-11-02T10:00:00Z',
    { store, ...changed }: { store?: MediaStore; rateLimitFactor?: number; outbound?: Outbound } = {},
  ): Promise<CaseShop> {
    const clock = { time: Date.parse(start) };
    const database = await createDatabase();
    const apiKey = await seedShop(database.kysely);
    const server = await runServer(database.kysely, {
      clock: { now: () => new Date(clock.time) },
      ...changed,
      ...(store && { media: { store, url: 'https://reviews.example/media' } }),
    });
    return new CaseShop(database, server, apiKey, clock);
  }

  async close(): Promise<void> {
    await this.server.stop();
    await this.database.drop();
  }

  now(): Date {
    return new Date(this.#clock.time);
  }

  pass(hours: number): void {
    this.#clock.time += hours * HOUR;
  }

  moveTo(moment: string): void {
    this.#clock.time = Date.parse(moment);
  }

  /** The day in so many days, as `2026-12-03`. */
  day(inDays: number): string {
    return new Date(this.#clock.time + inDays * 24 * HOUR).toISOString().slice(0, 10);
  }

  /** By an API key, or by the token of a private link. */
  clientWith(bearer: string) {
    const headers = { authorization: `Bearer ${bearer}` };
    return createClient(checkedOperations, createCaller({ endpoint: this.endpoint, headers }));
  }

  async submit(about: Partial<SubmissionInput> = {}, productId = 'written') {
    const body = submission({ reviewRating: { ratingValue: 1 }, ...about });
    const { review, ownReview } = await this.merchant.submitReview({
      params: { productId },
      headers: key(),
      body,
    });
    const reviewer = this.clientWith(ownReview.token);
    const params = { reviewId: review.id };
    return {
      ...params,
      token: ownReview.token,
      review,
      own: () => reviewer.getOwnReview({ params }),
      say: (text = 'And?') => reviewer.addMessage({ params, headers: key(), body: { text } }),
      settle: (resolved: boolean) => reviewer.settleCase({ params, body: { resolved } }),
      rate: (ratingValue: number) =>
        reviewer.reviseReview({ params, body: { reviewRating: { ratingValue } } }),
      remove: () => reviewer.deleteReview({ params }),
    };
  }

  reply(reviewId: string, about: { due?: string; seenVersion?: number; text?: string } = {}) {
    const { due, seenVersion, text = 'You are right, and we are sorry.' } = about;
    return this.merchant.writeReply({
      params: { reviewId },
      headers: key(),
      body: { text, ...(due && { promise: { due } }), ...(seenVersion && { seenVersion }) },
    });
  }

  settlePromise(reviewId: string, replyId: string, state: 'kept' | 'withdrawn' = 'kept') {
    return this.merchant.settlePromise({ params: { reviewId, replyId }, body: { state } });
  }

  /** Somebody of the shop, to whom cases can be given; answers their id. */
  async colleague(name: string): Promise<string> {
    const id = name.toLowerCase().replaceAll(' ', '-');
    const times = { created_at: new Date(this.#clock.time), updated_at: new Date(this.#clock.time) };
    const { kysely } = this.database;
    const email = `${id}@shop.example`;
    await kysely
      .insertInto('person')
      .values({ id, name, email, email_verified: true, ...times })
      .execute();
    await kysely
      .insertInto('member')
      .values({ shop_id: SHOP.id, person_id: id, role: 'owner', created_at: times.created_at })
      .execute();
    return id;
  }

  case(reviewId: string) {
    return this.merchant.getCase({ params: { reviewId } });
  }
}

/** The name of the problem that a request was refused with. */
export async function refusal(asked: Promise<unknown>): Promise<string> {
  const error = await asked.then(
    () => new Error('it was not refused'),
    (reason: unknown) => reason,
  );
  if (error instanceof ProblemError) return error.problem?.type.split('/').at(-1) ?? 'no problem';
  throw error;
}
