/** Reviews that readers have reported: those to be looked at, or those that were. */
import { batch, signal } from '@preact/signals';
import type { ReportedReview, ReportedReviews } from '../../contract/reported-reviews.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';

export class ReportsModel {
  readonly reported = signal<readonly ReportedReview[]>([]);
  /** How many reviews wait to be looked at; undefined while that is not known. */
  readonly unseen = signal<number | undefined>(undefined);
  readonly nextCursor = signal<string | null>(null);
  /** Whether those are shown that were looked at. */
  readonly isSeenShown = signal(false);
  readonly reading = new Task();
  readonly growing = new Task();
  readonly marking = new Task();
  /** The review that is or was last marked, so that a failure is said in its place. */
  readonly marked = signal<ReportedReview | undefined>(undefined);
  readonly #counting = new Task();
  readonly #client: InboxClient;

  constructor(client: InboxClient) {
    this.#client = client;
  }

  /** For the queue, which leads there. Where it fails, nothing is said. */
  count(): void {
    void this.#counting.run(
      (signal) => this.#client.listReportedReviews({ query: { limit: 1 } }, signal),
      ({ unseen }) => {
        this.unseen.value = unseen;
      },
    );
  }

  show(isSeenShown: boolean): void {
    batch(() => {
      this.isSeenShown.value = isSeenShown;
      this.reported.value = [];
      this.nextCursor.value = null;
      this.marked.value = undefined;
      this.marking.cancel();
      this.growing.cancel();
    });
    void this.reading.run(
      (signal) => this.#list(undefined, signal),
      (page) => {
        this.reported.value = page.reported;
        this.#take(page);
      },
    );
  }

  grow(): void {
    const cursor = this.nextCursor.value;
    if (cursor === null || this.growing.isWaiting) return;
    void this.growing.run(
      (signal) => this.#list(cursor, signal),
      (page) => {
        this.reported.value = [...this.reported.value, ...page.reported];
        this.#take(page);
      },
    );
  }

  /** Answers whether it is stored. */
  async see(report: ReportedReview): Promise<boolean> {
    if (this.marking.isWaiting) return false;
    const { review, dateReported } = report;
    this.marked.value = report;
    await this.marking.run(
      () => this.#client.seeReports({ params: { reviewId: review.id }, body: { until: dateReported } }),
      () => {
        this.reported.value = this.reported.value.filter((each) => each !== report);
        this.unseen.value = Math.max((this.unseen.value ?? 0) - 1, 0);
      },
    );
    return this.marking.status.value === 'ready';
  }

  #take({ unseen, nextCursor }: ReportedReviews): void {
    this.unseen.value = unseen;
    this.nextCursor.value = nextCursor;
  }

  #list(cursor: string | undefined, signal: AbortSignal): Promise<ReportedReviews> {
    const query = {
      ...(this.isSeenShown.peek() && { seen: 'true' as const }),
      ...(cursor !== undefined && { cursor }),
    };
    return this.#client.listReportedReviews({ query }, signal);
  }
}
