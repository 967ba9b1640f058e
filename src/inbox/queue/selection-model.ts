/** The cases that are ticked in the queue, and what is done with all of them at once. */
import { signal } from '@preact/signals';
import type { BulkChange, BulkOutcome } from '../../contract/case-work.ts';
import { BULK_MAX } from '../../contract/case-work.ts';
import { plural } from '../../ui/format.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';

const REFUSALS: Readonly<Record<string, string>> = {
  'move-not-allowed': 'had ended already',
  'unknown-case': 'is there no longer',
  'invalid-request': 'has ten tags already',
};

export class SelectionModel {
  readonly selected = signal<ReadonlySet<string>>(new Set());
  readonly acting = new Task();
  /** What became of the last act. */
  readonly outcome = signal('');
  readonly #client: InboxClient;
  readonly #changed: (reviewIds: readonly string[]) => void;

  constructor(client: InboxClient, changed: (reviewIds: readonly string[]) => void) {
    this.#client = client;
    this.#changed = changed;
  }

  toggle(reviewId: string): void {
    const selected = new Set(this.selected.value);
    if (!selected.delete(reviewId) && selected.size < BULK_MAX) selected.add(reviewId);
    this.#select(selected);
  }

  /** As many as one act takes. */
  selectAll(reviewIds: readonly string[]): void {
    this.#select(new Set(reviewIds.slice(0, BULK_MAX)));
  }

  readonly clear = (): void => this.#select(new Set());

  async apply(change: BulkChange['change'], done: string): Promise<void> {
    const reviewIds = [...this.selected.value];
    if (reviewIds.length === 0 || this.acting.isWaiting) return;
    await this.acting.run(
      () => this.#client.changeCases({ body: { reviewIds, change } }),
      ({ outcomes }) => {
        this.selected.value = new Set(
          outcomes.filter(({ problem }) => problem !== null).map(({ reviewId }) => reviewId),
        );
        this.outcome.value = outcomeWords(outcomes, done);
      },
    );
    this.#changed(reviewIds);
  }

  #select(selected: ReadonlySet<string>): void {
    this.selected.value = selected;
    this.outcome.value = '';
    if (!this.acting.isWaiting) this.acting.cancel();
  }
}

/** `3 cases closed. 1 had ended already.` */
function outcomeWords(outcomes: BulkOutcome['outcomes'], done: string): string {
  const refused = new Map<string, number>();
  for (const { problem } of outcomes) {
    if (problem === null) continue;
    const words = REFUSALS[problem] ?? 'was refused';
    refused.set(words, (refused.get(words) ?? 0) + 1);
  }
  const count = outcomes.filter(({ problem }) => problem === null).length;
  return [
    `${plural(count, 'case')} ${done}.`,
    ...[...refused].map(([words, many]) => `${many} ${words} and stays selected.`),
  ].join(' ');
}
