/** The log of deliveries. What still waits is looked at again while the page is open, each row where it stands. */
import { signal } from '@preact/signals';
import type { Delivery, DeliveryList } from '../../contract/delivery.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';

/** How many deliveries a page has. */
const PAGE = 25;
/** The most that one request can ask for. */
const MOST = 100;
/** In milliseconds. */
const LOOK_AGAIN_AFTER = 5000;

export class DeliveriesModel {
  readonly deliveries = signal<readonly Delivery[]>([]);
  readonly nextCursor = signal<string | null>(null);
  readonly reading = new Task();
  readonly growing = new Task();
  readonly replaying = new Task();
  /** The delivery that is or was last sent again, so that a failure is said in its place. */
  readonly replayed = signal('');
  readonly #refreshing = new Task();
  readonly #client: InboxClient;

  constructor(client: InboxClient) {
    this.#client = client;
  }

  /** Answers how to stop. */
  start(): () => void {
    this.read();
    const timer = setInterval(() => {
      if (this.deliveries.value.some(({ state }) => state === 'waiting')) this.#refresh();
    }, LOOK_AGAIN_AFTER);
    return () => clearInterval(timer);
  }

  read(): void {
    this.growing.cancel();
    this.#refreshing.cancel();
    void this.reading.run(
      (signal) => this.#list(PAGE, undefined, signal),
      (list) => {
        this.deliveries.value = list.deliveries;
        this.nextCursor.value = list.nextCursor;
      },
    );
  }

  grow(): void {
    const cursor = this.nextCursor.value;
    if (cursor === null || this.growing.isWaiting) return;
    void this.growing.run(
      (signal) => this.#list(PAGE, cursor, signal),
      (list) => {
        this.deliveries.value = [...this.deliveries.value, ...list.deliveries];
        this.nextCursor.value = list.nextCursor;
      },
    );
  }

  replay(deliveryId: string): void {
    if (this.replaying.isWaiting) return;
    this.replayed.value = deliveryId;
    void this.replaying.run(
      () => this.#client.replayDelivery({ params: { deliveryId } }),
      (delivery) => this.#update([delivery]),
    );
  }

  #refresh(): void {
    if (this.replaying.isWaiting) return;
    const limit = Math.min(this.deliveries.value.length, MOST);
    void this.#refreshing.run(
      (signal) => this.#list(limit, undefined, signal),
      (list) => this.#update(list.deliveries),
    );
  }

  #update(changed: readonly Delivery[]): void {
    const newest = new Map(changed.map((each) => [each.id, each]));
    this.deliveries.value = this.deliveries.value.map((each) => newest.get(each.id) ?? each);
  }

  #list(limit: number, cursor: string | undefined, signal: AbortSignal): Promise<DeliveryList> {
    return this.#client.listDeliveries({ query: { limit, ...(cursor !== undefined && { cursor }) } }, signal);
  }
}
