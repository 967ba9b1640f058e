import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Trends } from '../../contract/trends.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';
import type { ChartsProps } from './charts/Charts.tsx';

interface Drawn {
  readonly trends: Trends;
  /** Comes with the figures, so that nobody else waits for it. */
  readonly Charts: ComponentType<ChartsProps>;
}

export class TrendsModel {
  readonly drawn = signal<Drawn | undefined>(undefined);
  readonly reading = new Task();
  readonly #client: InboxClient;

  constructor(client: InboxClient) {
    this.#client = client;
  }

  read(days: number): void {
    void this.reading.run(
      async (signal) => {
        const [trends, { Charts }] = await Promise.all([
          this.#client.getTrends({ query: { days } }, signal),
          import('./charts/Charts.tsx'),
        ]);
        return { trends, Charts };
      },
      (drawn) => {
        this.drawn.value = drawn;
      },
    );
  }
}
