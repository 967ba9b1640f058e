/** One test that is sent and followed until it is known what came of it. */
import { signal } from '@preact/signals';
import type { Delivery } from '../../contract/delivery.ts';
import type { RequestOf } from '../../contract/operations.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';

export type Tested = RequestOf<'testDelivery'>['body'];

const ASK_EACH_MS = 500;
/** An attempt has ten seconds, and a busy server begins it a little later. */
const ASK_TIMES = 40;

export class DeliveryTestModel {
  readonly sending = new Task();
  /** What came of it; undefined before. */
  readonly outcome = signal<readonly Delivery[] | undefined>(undefined);
  readonly #client: InboxClient;

  constructor(client: InboxClient) {
    this.#client = client;
  }

  send(body: Tested): void {
    if (this.sending.isWaiting) return;
    this.outcome.value = undefined;
    void this.sending.run(
      async (signal) => {
        const { deliveries } = await this.#client.testDelivery({ body }, signal);
        return this.#follow(deliveries, signal);
      },
      (deliveries) => {
        this.outcome.value = deliveries;
      },
    );
  }

  async #follow(sent: readonly Delivery[], signal: AbortSignal): Promise<readonly Delivery[]> {
    let deliveries = sent;
    for (let asked = 0; asked < ASK_TIMES; asked += 1) {
      if (deliveries.every(({ state }) => state !== 'waiting')) break;
      await new Promise((resolve) => setTimeout(resolve, ASK_EACH_MS));
      deliveries = await Promise.all(
        deliveries.map(({ id }) => this.#client.getDelivery({ params: { deliveryId: id } }, signal)),
      );
    }
    return deliveries;
  }
}

/** What came of one of them, in a sentence. */
export function outcomeWords({ by, to, state, fault }: Delivery): string {
  switch (state) {
    case 'sent':
      return by === 'mail'
        ? `The mail server took the mail to ${to}.`
        : 'The receiver took it and answered with success.';
    case 'waiting':
      return `It is still on its way to ${to}; the log of deliveries will tell.`;
    default:
      return `Not taken${by === 'mail' ? ` for ${to}` : ''}: ${fault ?? 'nobody knows why'}.`;
  }
}
