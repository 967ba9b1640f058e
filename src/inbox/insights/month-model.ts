import { signal } from '@preact/signals';
import type { MonthReport } from '../../contract/trends.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';

/** What is shown stays until the figures of another month are there. */
export class MonthModel {
  readonly report = signal<MonthReport | undefined>(undefined);
  readonly reading = new Task();
  readonly #client: InboxClient;

  constructor(client: InboxClient) {
    this.#client = client;
  }

  /** Undefined is the month that runs. */
  read(month: string | undefined): void {
    void this.reading.run(
      (signal) => this.#client.getMonth({ query: { month } }, signal),
      (report) => {
        this.report.value = report;
      },
    );
  }
}
