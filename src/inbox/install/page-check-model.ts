/** Whether the widget is on a page of the shop, as the server finds it there. */
import { signal } from '@preact/signals';
import type { PageReport } from '../../contract/page-check.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';

export class PageCheckModel {
  readonly report = signal<PageReport | undefined>(undefined);
  readonly looking = new Task();
  readonly #client: InboxClient;

  constructor(client: InboxClient) {
    this.#client = client;
  }

  look(url: string): void {
    void this.looking.run(
      (signal) => this.#client.checkPage({ query: { url } }, signal),
      (report) => {
        this.report.value = report;
      },
    );
  }
}
