/** Reviews that something speaks against, each decided where it stands. */
import { signal } from '@preact/signals';
import type { Check, CheckDecision } from '../../contract/check.ts';
import type { MaskableFact } from '../../contract/masking.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';

export class ChecksModel {
  /** Undefined until they were read. */
  readonly checks = signal<readonly Check[] | undefined>(undefined);
  /** With those that a first page has no room for. */
  readonly total = signal(0);
  readonly reading = new Task();
  readonly deciding = new Task();
  /** The review that is or was last decided about, so that a failure is said in its place. */
  readonly decided = signal('');
  /** What was done last. */
  readonly news = signal('');
  readonly #client: InboxClient;

  constructor(client: InboxClient) {
    this.#client = client;
  }

  read(): void {
    void this.reading.run(
      (signal) => this.#client.listChecks({}, signal),
      ({ checks, total }) => {
        this.checks.value = checks;
        this.total.value = total;
      },
    );
  }

  decide(check: Check, body: CheckDecision): Promise<void> {
    const what = body.decision === 'approve' ? 'Approved' : 'Rejected, and its author is told';
    const params = { reviewId: check.reviewId };
    return this.#act(check, what, () => this.#client.decideCheck({ params, body }));
  }

  /** It stays in the queue, to be decided about. */
  mask(check: Check, facts: readonly MaskableFact[]): Promise<void> {
    const params = { reviewId: check.reviewId };
    const places = facts.map(({ in: field, from, to }) => ({ in: field, from, to }));
    const what = 'Masked, and its author is told';
    return this.#act(check, what, () => this.#client.maskFacts({ params, body: { facts: places } }));
  }

  async #act({ reviewId, author }: Check, what: string, act: () => Promise<unknown>): Promise<void> {
    if (this.deciding.isWaiting) return;
    this.decided.value = reviewId;
    this.news.value = '';
    await this.deciding.run(
      async () => {
        await act();
        return this.#client.listChecks({});
      },
      ({ checks, total }) => {
        this.checks.value = checks;
        this.total.value = total;
        this.news.value = `${what}: the review by ${author.name}.`;
      },
    );
  }
}
