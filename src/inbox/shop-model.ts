/** What the whole inbox knows of its shop: its channels, and the time zone that its promises fall due by. */
import { signal } from '@preact/signals';
import type { ShopSettings } from '../contract/shop-settings.ts';
import type { InboxClient } from './inbox-client.ts';
import { Task } from './task.ts';

export class ShopModel {
  /** Undefined until they were read; what needs them does with less until then. */
  readonly settings = signal<ShopSettings | undefined>(undefined);
  readonly reading = new Task();
  readonly #client: InboxClient;

  constructor(client: InboxClient) {
    this.#client = client;
  }

  read(): void {
    void this.reading.run(
      (signal) => this.#client.getSettings({}, signal),
      (settings) => {
        this.settings.value = settings;
      },
    );
  }
}
