import { signal } from '@preact/signals';
import type { BuyerLanguageTag } from '../../contract/buyer-languages.ts';
import type { TrialVersion } from '../../contract/invitation-trial.ts';
import type { InvitationPreview } from '../../contract/invitation.ts';
import type { InboxClient } from '../inbox-client.ts';
import { DeliveryTestModel } from '../settings/delivery-test-model.ts';
import { Task } from '../task.ts';

export interface PreviewChoice {
  readonly language: BuyerLanguageTag;
  readonly kind: 'invitation' | 'reminder';
  readonly version: TrialVersion;
}

/** The mail as it would leave now, and a real one to whoever looks at it. */
export class PreviewModel {
  readonly choice = signal<PreviewChoice>({
    language: 'en',
    kind: 'invitation',
    version: 'first',
  });
  readonly shown = signal<InvitationPreview | undefined>(undefined);
  readonly reading = new Task();
  readonly #client: InboxClient;

  constructor(client: InboxClient) {
    this.#client = client;
  }

  read(change: Partial<PreviewChoice> = {}): void {
    this.choice.value = { ...this.choice.value, ...change };
    void this.reading.run(
      (signal) => this.#client.previewInvitation({ query: this.choice.value }, signal),
      (preview) => {
        this.shown.value = preview;
      },
    );
  }

  newTest(): DeliveryTestModel {
    return new DeliveryTestModel(this.#client);
  }
}
