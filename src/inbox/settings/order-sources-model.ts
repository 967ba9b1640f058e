/** The platforms that tell of orders: whether they are set up, and what came of their webhooks last. */
import { batch, signal } from '@preact/signals';
import type { OrderSource, Platform } from '../../contract/order-source.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';

export class OrderSourcesModel {
  /** Undefined until they were read. */
  readonly sources = signal<readonly OrderSource[] | undefined>(undefined);
  readonly reading = new Task();
  readonly saving = new Task();
  /** What `saving` is about. */
  readonly saved = signal<Platform | undefined>(undefined);
  readonly #client: InboxClient;

  constructor(client: InboxClient) {
    this.#client = client;
  }

  read(): void {
    void this.reading.run(
      (signal) => this.#client.listOrderSources({}, signal),
      ({ sources }) => {
        this.sources.value = sources;
      },
    );
  }

  /** Null takes no more of its webhooks. Answers whether it is stored. */
  async setSecret(platform: Platform, secret: string | null): Promise<boolean> {
    if (this.saving.isWaiting) return false;
    this.saved.value = platform;
    await this.saving.run(
      () => this.#client.changeOrderSource({ params: { platform }, body: { secret } }),
      (changed) =>
        batch(() => {
          this.sources.value = this.sources.value?.map((each) =>
            each.platform === platform ? changed : each,
          );
        }),
    );
    return this.saving.status.value === 'ready';
  }
}
