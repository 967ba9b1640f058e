/** What the member who has signed in is told of. Each choice is stored as it is made, so that none can be forgotten. */
import { batch, signal } from '@preact/signals';
import type { AlertKind, AlertTiming, OwnAlerts } from '../../contract/own-alerts.ts';
import type { InboxClient } from '../inbox-client.ts';
import { DeliveryTestModel } from '../settings/delivery-test-model.ts';
import { Task } from '../task.ts';

export class OwnAlertsModel {
  /** As they are chosen; undefined until they were read. */
  readonly alerts = signal<OwnAlerts | undefined>(undefined);
  readonly reading = new Task();
  /** Of several choices the last one counts: it holds all of them. */
  readonly saving = new Task();
  /** What a choice changed besides, in a sentence; empty when nothing. */
  readonly aside = signal('');
  readonly #client: InboxClient;

  constructor(client: InboxClient) {
    this.#client = client;
  }

  read(): void {
    this.saving.cancel();
    void this.reading.run(
      (signal) => this.#client.getOwnAlerts({}, signal),
      (alerts) => {
        this.alerts.value = alerts;
      },
    );
  }

  time(kind: AlertKind, timing: AlertTiming): void {
    const alerts = this.alerts.value;
    if (!alerts) return;
    this.choose({ timings: { ...alerts.timings, [kind]: timing } });
  }

  /** What was left to the digest comes at once when there is none any more. */
  digest(change: Partial<OwnAlerts['digest']>): void {
    const alerts = this.alerts.value;
    if (!alerts) return;
    const digest = { ...alerts.digest, ...change };
    const isLeft = !digest.isDaily && Object.values(alerts.timings).includes('digest');
    this.choose({ digest, ...(isLeft && { timings: withoutDigest(alerts.timings) }) });
    if (isLeft) this.aside.value = 'What was left to the digest now comes at once.';
  }

  choose(change: Partial<OwnAlerts>): void {
    const before = this.alerts.value;
    if (!before) return;
    const body = { ...before, ...change };
    batch(() => {
      this.alerts.value = body;
      this.aside.value = '';
    });
    void this.saving.run(
      (signal) => this.#client.changeOwnAlerts({ body }, signal),
      (alerts) => {
        this.alerts.value = alerts;
      },
    );
  }

  newTest(): DeliveryTestModel {
    return new DeliveryTestModel(this.#client);
  }
}

function withoutDigest(timings: OwnAlerts['timings']): OwnAlerts['timings'] {
  const kept = Object.entries(timings).map(([kind, timing]) => [
    kind,
    timing === 'digest' ? 'at-once' : timing,
  ]);
  return { ...timings, ...Object.fromEntries(kept) };
}
