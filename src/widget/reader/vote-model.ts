/** Helpful votes: shown at once, sent in the order in which they were meant, taken back when they do not arrive. */
import type { Caller } from '../../client/caller.ts';
import { NetworkError } from '../../client/network-error.ts';
import type { CountedVote } from '../../contract/reader-acts.ts';
import type { Review } from '../../contract/review.ts';
import type { BrowseModel } from '../reviews/browse-model.ts';
import { secondsIn } from '../retry-after.ts';
import { hasVoted, keepVote, visitorToken } from './visitor.ts';

/** voteReview of the contract; judged here, as the compiled operations weigh on the stage that reads. */
const VOTE = { method: 'PUT', path: '/reviews/{reviewId}/vote' } as const;

function countIn(answer: unknown): number {
  const { helpfulCount } = Object(answer) as Partial<CountedVote>;
  if (typeof helpfulCount !== 'number' || helpfulCount < 0) throw new NetworkError('malformed');
  return helpfulCount;
}

export class VoteModel {
  /** What went wrong with the vote for a review. */
  readonly failures = new Map<string, unknown>();
  readonly #call: Caller;
  /** Why and until when, in milliseconds of the clock, the endpoint does not want to be asked again. */
  #refused = { failure: undefined as unknown, until: 0 };
  readonly #browse: BrowseModel;
  readonly #changed: () => void;
  /** What the endpoint last said, for those whose vote is on its way. */
  readonly #before = new Map<string, { readonly count: number; readonly helpful: boolean }>();

  constructor(call: Caller, browse: BrowseModel, changed: () => void) {
    this.#call = call;
    this.#browse = browse;
    this.#changed = changed;
  }

  /** For so many seconds the endpoint does not want to be asked again. */
  get wait(): number {
    return Math.ceil((this.#refused.until - Date.now()) / 1000);
  }

  set(id: string, helpful: boolean): void {
    if (this.wait > 0) {
      this.failures.set(id, this.#refused.failure);
      this.#changed();
      return;
    }
    const change = Number(helpful) - Number(hasVoted(id));
    const { reviews, page } = this.#browse;
    const all = [...reviews, ...(page?.mostHelpful ?? [])];
    const count = all.find((review) => review.id === id)?.helpfulCount ?? 0;
    const isOnItsWay = this.#before.has(id);
    if (!isOnItsWay) this.#before.set(id, { count, helpful: hasVoted(id) });
    this.failures.delete(id);
    keepVote(id, helpful);
    this.#show(id, Math.max(count + change, 0));
    if (!isOnItsWay) void this.#send(id);
  }

  /** What was pressed meanwhile is sent after the answer, so that no vote overtakes another. */
  async #send(id: string): Promise<void> {
    const helpful = hasVoted(id);
    try {
      const body = { visitor: visitorToken(), helpful };
      const answer = await this.#call(VOTE, { params: { reviewId: id }, body });
      const helpfulCount = countIn(answer);
      if (hasVoted(id) !== helpful) {
        this.#before.set(id, { count: helpfulCount, helpful });
        await this.#send(id);
        return;
      }
      this.#before.delete(id);
      this.#show(id, helpfulCount);
    } catch (error) {
      const before = this.#before.get(id);
      this.#before.delete(id);
      if (!before) return;
      keepVote(id, before.helpful);
      this.failures.set(id, error);
      this.#refused = { failure: error, until: Date.now() + secondsIn(error) * 1000 };
      this.#show(id, before.count);
    }
  }

  #show(id: string, helpfulCount: number): void {
    const change = (review: Review) => (review.id === id ? { ...review, helpfulCount } : review);
    const { reviews, page } = this.#browse;
    this.#browse.reviews = reviews.map(change);
    if (page) this.#browse.page = { ...page, mostHelpful: page.mostHelpful.map(change) };
    this.#changed();
  }
}
