/** What all pages of the inbox share once somebody has signed in. */
import type { CaseDetail } from '../contract/case.ts';
import { CaseModel } from './case/case-model.ts';
import { ComposerModel } from './composer/composer-model.ts';
import { createInboxClient, type InboxClient } from './inbox-client.ts';
import { type CaseEvent, listenToCases } from './live-model.ts';
import { startClock } from './now.ts';
import { QueueModel } from './queue/queue-model.ts';
import type { Session } from './session-model.ts';
import { SettingsModel } from './settings/settings-model.ts';
import { ShopModel } from './shop-model.ts';
import { TemplatesModel } from './templates/templates-model.ts';

/** Events that come within so many milliseconds are read together. */
const TOGETHER = 200;

export class InboxModel {
  readonly client: InboxClient;
  readonly queue: QueueModel;
  readonly shop: ShopModel;
  readonly settings: SettingsModel;
  readonly templates: TemplatesModel;
  readonly #session: Session;
  readonly #heardOf = new Set<string>();
  #openCase: CaseModel | undefined;

  constructor(session: Session, signedOut: () => void) {
    this.#session = session;
    this.client = createInboxClient(session.shop.key, signedOut);
    this.shop = new ShopModel(this.client);
    this.settings = new SettingsModel(this.client, this.shop);
    this.templates = new TemplatesModel(this.client);
    this.queue = new QueueModel(this.client);
  }

  /** Answers how to stop. */
  start(): () => void {
    this.shop.read();
    const stopClock = startClock();
    const stopSettings = this.settings.start();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      void this.queue.refresh([...this.#heardOf]);
      this.#heardOf.clear();
    };
    const stopListening = listenToCases({
      shopKey: this.#session.shop.key,
      lost: () => {
        refresh();
        void this.#openCase?.readNewest();
      },
      heard: (event) => {
        this.#tellOpenCase(event);
        this.#heardOf.add(event.reviewId);
        clearTimeout(timer);
        timer = setTimeout(refresh, TOGETHER);
      },
    });
    return () => {
      stopClock();
      stopSettings();
      stopListening();
      clearTimeout(timer);
    };
  }

  /** From now on this case is told of what happens to it. */
  open(reviewId: string | undefined): CaseModel | undefined {
    const changed = (detail: CaseDetail) => this.queue.update(detail);
    this.#openCase =
      reviewId === undefined ? undefined : new CaseModel({ client: this.client, reviewId, changed });
    return this.#openCase;
  }

  /** The reply is signed by the person and the shop, as both are answered to. */
  compose(caseModel: CaseModel): ComposerModel {
    const { name, shop } = this.#session;
    return new ComposerModel({ client: this.client, caseModel, author: `${name}, ${shop.name}` });
  }

  #tellOpenCase({ reviewId, version }: CaseEvent): void {
    if (this.#openCase?.reviewId === reviewId) this.#openCase.hear(version);
  }
}
