/** Reviews, votes, replies and orders, all at once, and what was answered of them; the checker asks for all of it. */
import { expect } from 'vitest';
import type { ProductReviews, PublishedReview } from '../../../src/contract/review.ts';
import { openDatabaseBeside } from '../../../src/server/database/open-database.ts';
import { readSettings } from '../../../src/server/settings.ts';
import { candor } from '../../support/candor-process.ts';

/** The server or its database is away, as it said by 503 or by saying nothing; any other refusal is a fault. */
class Away extends Error {}

const isAway = (error: unknown) =>
  error instanceof Away || error instanceof TypeError || error instanceof SyntaxError;

type Settings = Readonly<Record<string, string>>;

export class MixedLoad {
  endpoint = '';
  readonly tried = { requests: 0, answered: 0, away: 0 };
  readonly #random: () => number;
  readonly #merchant: Record<string, string>;
  /** What was asked for, by its key; the id once it was answered. */
  readonly #reviews = new Map<string, string | undefined>();
  /** A repeated request has the very body of the first. */
  readonly #sent = new Map<string, object>();
  readonly #votes = new Set<string>();
  readonly #replies = new Set<string>();
  readonly #orders = new Set<string>();

  constructor(apiKey: string, random: () => number) {
    this.#merchant = { authorization: `Bearer ${apiKey}` };
    this.#random = random;
  }

  /** One client, until the server is gone or `isOver`. */
  async work(isOver: () => boolean = () => false): Promise<void> {
    try {
      while (!isOver()) await this.#step();
    } catch (error) {
      if (!isAway(error)) throw error;
    }
  }

  /** As every client does that has missed the answer. */
  async sendAgain(): Promise<void> {
    for (const [key, id] of this.#reviews) {
      if (id === undefined) this.#reviews.set(key, await this.#submit(key));
    }
  }

  get told(): string {
    const { requests, answered, away } = this.tried;
    return (
      `${requests} requests, ${answered} answered, ${away} answered by 503; ${this.#reviews.size} reviews, ` +
      `${this.#votes.size} votes, ${this.#replies.size} replies, ${this.#orders.size} orders`
    );
  }

  /** What was answered until now, for a checker that looks at a moment of before. */
  get answered(): { readonly reviews: ReadonlySet<string>; readonly orders: ReadonlySet<string> } {
    const reviews = new Set([...this.#reviews.values()].filter((id) => id !== undefined));
    return { reviews, orders: new Set(this.#orders) };
  }

  async #step(): Promise<void> {
    const key = `load-${this.#reviews.size}-${crypto.randomUUID()}`;
    this.#reviews.set(key, undefined);
    const id = await this.#submit(key);
    this.#reviews.set(key, id);
    const choice = this.#random();
    if (choice < 0.4) {
      await this.#ask('PUT', `/reviews/${id}/vote`, { visitor: crypto.randomUUID(), helpful: true });
      this.#votes.add(id);
    } else if (choice < 0.7) {
      const headers = { ...this.#merchant, 'idempotency-key': crypto.randomUUID() };
      await this.#ask('POST', `/merchant/reviews/${id}/replies`, { text: 'We look into it.' }, headers);
      this.#replies.add(id);
    } else {
      await this.#ask('POST', '/merchant/orders', { orders: [order(key)] }, this.#merchant);
      this.#orders.add(key);
    }
  }

  async #submit(key: string): Promise<string> {
    const body = this.#sent.get(key) ?? {
      reviewRating: { ratingValue: 1 + (this.#sent.size % 5) },
      headline: key,
      author: { name: 'Ida', email: 'ida@example.com' },
    };
    this.#sent.set(key, body);
    const answer = await this.#ask('POST', '/products/strap/reviews', body, { 'idempotency-key': key });
    return (answer as PublishedReview).review.id;
  }

  async #ask(method: string, path: string, body: unknown, headers: object = {}): Promise<unknown> {
    this.tried.requests += 1;
    const response = await fetch(this.endpoint + path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const answer: unknown = response.status === 204 ? undefined : await response.json();
    if (response.status === 503) {
      this.tried.away += 1;
      expect(response.headers.get('retry-after')).not.toBeNull();
      throw new Away();
    }
    if (!response.ok) throw new Error(`${method} ${path} was refused: ${JSON.stringify(answer)}`);
    this.tried.answered += 1;
    return answer;
  }

  /** All of it is there, once; the sums, the log and the ledger say the same. */
  async check(settings: Settings): Promise<void> {
    const stored = await readReviews(this.endpoint);
    expect(new Set(stored.keys())).toEqual(new Set(this.#reviews.values()));
    expect(new Set([...stored.values()].map(({ headline }) => headline))).toEqual(
      new Set(this.#reviews.keys()),
    );
    for (const id of this.#votes) expect(stored.get(id)?.helpfulCount).toBe(1);
    for (const id of this.#replies) expect(stored.get(id)?.thread).toHaveLength(1);
    const known = await readOrders(settings);
    expect([...this.#orders].filter((id) => !known.includes(id))).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
    await checkSums(settings, this.#reviews.size);
  }
}

const order = (orderId: string) => ({
  orderId,
  email: 'ida@example.com',
  country: 'DE',
  placedAt: '2026-11-01T10:00:00Z',
  lines: [{ productId: 'strap', name: 'Leather strap' }],
});

export async function readReviews(endpoint: string): Promise<Map<string, ProductReviews['reviews'][number]>> {
  const stored = new Map<string, ProductReviews['reviews'][number]>();
  let cursor: string | null = '';
  let total = 0;
  while (cursor !== null) {
    const next: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const answer = await fetch(`${endpoint}/products/strap/reviews?limit=100${next}`);
    const page = (await answer.json()) as ProductReviews;
    for (const review of page.reviews) stored.set(review.id, review);
    ({ total, nextCursor: cursor } = page);
    expect(page.aggregateRating.ratingCount).toBe(total);
  }
  expect(stored.size).toBe(total);
  return stored;
}

export async function readOrders(settings: Settings): Promise<string[]> {
  const { database, close } = await openDatabaseBeside(readSettings(settings));
  const rows = await database.selectFrom('customer_order').select('id').execute();
  await close();
  return rows.map(({ id }) => id);
}

export async function checkSums(settings: Settings, reviews: number): Promise<void> {
  expect(await candor(['recount'], settings)).toMatchObject({ code: 0 });
  const { output } = await candor(['audit', 'verify', '--json'], settings);
  const { shops } = JSON.parse(output) as { shops: unknown };
  expect(shops).toMatchObject([{ fault: null, ledger: { reviews, differs: null } }]);
}
