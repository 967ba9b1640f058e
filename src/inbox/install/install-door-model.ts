import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { HIGHLIGHTS } from '../../contract/highlight.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';
import type { InstallPageProps } from './InstallPage.tsx';

interface Opened extends Pick<InstallPageProps, 'products'> {
  readonly InstallPage: ComponentType<InstallPageProps>;
}

/** Fetches the page with its recipes, and the products that it can show. */
export class InstallDoorModel {
  readonly opened = signal<Opened | undefined>(undefined);
  readonly opening = new Task();
  readonly #client: InboxClient;

  constructor(client: InboxClient) {
    this.#client = client;
  }

  open(): void {
    void this.opening.run(
      async (signal) => {
        const [{ InstallPage }, { reviews }] = await Promise.all([
          import('./InstallPage.tsx'),
          // Each has a review at least, so there is something to be seen.
          this.#client.listHighlights({ query: { limit: HIGHLIGHTS.max } }, signal),
        ]);
        const products = new Map(reviews.map(({ itemReviewed: { productID, name } }) => [productID, name]));
        return { InstallPage, products };
      },
      (opened) => {
        this.opened.value = opened;
      },
    );
  }
}
