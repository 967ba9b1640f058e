/** The permanent links of the shop and its products: what is searched for, and which one is shown. */
import { signal } from '@preact/signals';
import type { BuyerLanguageTag } from '../../contract/buyer-languages.ts';
import type { WritingLinkList } from '../../contract/writing-link.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';

const PAGE = 10;

/** What a card is about; of the whole shop it names no product. */
export interface ShownLink {
  readonly name: string;
  readonly url: string;
  readonly isShop: boolean;
}

export class LinksModel {
  readonly shop = signal<WritingLinkList['shop'] | undefined>(undefined);
  readonly products = signal<WritingLinkList['products']>([]);
  readonly nextCursor = signal<string | null>(null);
  readonly shown = signal<ShownLink | undefined>(undefined);
  readonly language = signal<BuyerLanguageTag>('en');
  readonly asked = signal('');
  readonly reading = new Task();
  readonly growing = new Task();
  readonly #client: InboxClient;

  constructor(client: InboxClient) {
    this.#client = client;
  }

  read(asked = ''): void {
    this.asked.value = asked;
    this.growing.cancel();
    void this.reading.run(
      (signal) => this.#ask(undefined, signal),
      ({ shop, products, nextCursor }) => {
        this.shop.value = shop;
        this.products.value = products;
        this.nextCursor.value = nextCursor;
        this.shown.value ??= { ...shop, isShop: true };
      },
    );
  }

  show(link: ShownLink): void {
    this.shown.value = link;
  }

  speak(language: BuyerLanguageTag): void {
    this.language.value = language;
  }

  grow(): void {
    const cursor = this.nextCursor.value;
    if (cursor === null || this.growing.isWaiting) return;
    void this.growing.run(
      (signal) => this.#ask(cursor, signal),
      ({ products, nextCursor }) => {
        this.products.value = [...this.products.value, ...products];
        this.nextCursor.value = nextCursor;
      },
    );
  }

  #ask(cursor: string | undefined, signal: AbortSignal): Promise<WritingLinkList> {
    const query = { q: this.asked.value, limit: PAGE, ...(cursor !== undefined && { cursor }) };
    return this.#client.listWritingLinks({ query }, signal);
  }
}
