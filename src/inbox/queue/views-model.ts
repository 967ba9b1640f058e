/** The views of the queue that a member has saved. */
import { signal } from '@preact/signals';
import type { SavedView } from '../../contract/case-work.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';
import { type QueueView, TABS } from './queue-view.ts';

export class ViewsModel {
  readonly views = signal<readonly SavedView[]>([]);
  readonly changing = new Task();
  readonly #reading = new Task();
  readonly #client: InboxClient;

  constructor(client: InboxClient) {
    this.#client = client;
  }

  read(): void {
    void this.#reading.run(
      (signal) => this.#client.listViews({}, signal),
      ({ views }) => {
        this.views.value = views;
      },
    );
  }

  /** Answers whether it was stored. */
  async save(name: string, { tab, filters }: QueueView): Promise<boolean> {
    const body = { name, state: tab, filters };
    await this.changing.run(
      () => this.#client.saveView({ body }),
      ({ views }) => {
        this.views.value = views;
      },
    );
    return this.changing.status.value === 'ready';
  }

  async remove(viewId: string): Promise<void> {
    await this.changing.run(
      () => this.#client.deleteView({ params: { viewId } }),
      () => {
        this.views.value = this.views.value.filter(({ id }) => id !== viewId);
      },
    );
  }
}

/** As the queue shows it; a backend may know of states that have no tab. */
export function viewOf({ state, filters }: SavedView): QueueView {
  return { tab: TABS.find((tab) => tab === state) ?? 'active', filters };
}
