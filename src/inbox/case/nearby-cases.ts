/** Cases that are likely to be opened next, fetched ahead, so that they open at once. */
import type { CaseDetail } from '../../contract/case.ts';
import type { InboxClient } from '../inbox-client.ts';

/** So many are kept; the ones fetched longest ago go first. */
const MOST = 8;

export class NearbyCases {
  readonly #fetched = new Map<string, CaseDetail>();
  readonly #underWay = new Map<string, AbortController>();
  readonly #client: InboxClient;

  constructor(client: InboxClient) {
    this.#client = client;
  }

  /** What was fetched and has not changed since. */
  known(reviewId: string): CaseDetail | undefined {
    return this.#fetched.get(reviewId);
  }

  fetchAhead(reviewIds: readonly string[]): void {
    for (const reviewId of reviewIds) {
      if (!this.#fetched.has(reviewId) && !this.#underWay.has(reviewId)) void this.#fetch(reviewId);
    }
  }

  /** The case has changed: what was fetched of it is old, and so is what is on its way. */
  forget(reviewId: string): void {
    this.#fetched.delete(reviewId);
    this.#underWay.get(reviewId)?.abort();
    this.#underWay.delete(reviewId);
  }

  forgetAll(): void {
    for (const reviewId of [...this.#fetched.keys(), ...this.#underWay.keys()]) this.forget(reviewId);
  }

  async #fetch(reviewId: string): Promise<void> {
    const controller = new AbortController();
    this.#underWay.set(reviewId, controller);
    const [read] = await Promise.allSettled([
      this.#client.getCase({ params: { reviewId } }, controller.signal),
    ]);
    if (controller.signal.aborted) return;
    this.#underWay.delete(reviewId);
    // What could not be fetched ahead is read when it is opened, and a failure is said there.
    if (read.status === 'rejected') return;
    this.#fetched.set(reviewId, read.value);
    for (const [oldest] of this.#fetched) if (this.#fetched.size > MOST) this.#fetched.delete(oldest);
  }
}
