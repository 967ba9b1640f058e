import { signal } from '@preact/signals';
import type { Insights } from '../../contract/insights.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';

export const SPANS = [30, 90, 365] as const;

/** What is shown stays until the figures of other days are there. */
export class InsightsModel {
  readonly insights = signal<Insights | undefined>(undefined);
  readonly reading = new Task();
  readonly #client: InboxClient;

  constructor(client: InboxClient) {
    this.#client = client;
  }

  read(days: number): void {
    void this.reading.run(
      (signal) => this.#client.getInsights({ query: { days } }, signal),
      (insights) => {
        this.insights.value = insights;
      },
    );
  }
}
