/** What all pages of the inbox share once somebody has signed in. */
import type { CaseDetail } from '../contract/case.ts';
import { OwnAlertsModel } from './alerts/own-alerts-model.ts';
import { CaseModel } from './case/case-model.ts';
import { PresenceModel } from './case/presence-model.ts';
import { NearbyCases } from './case/nearby-cases.ts';
import { ComposerModel } from './composer/composer-model.ts';
import { createInboxClient, type InboxClient } from './inbox-client.ts';
import { type CaseEvent, listenToCases } from './live-model.ts';
import { MovingOutModel } from './moving/moving-out-model.ts';
import { startClock } from './now.ts';
import { ChoicesModel } from './queue/choices-model.ts';
import { QueueModel } from './queue/queue-model.ts';
import { SelectionModel } from './queue/selection-model.ts';
import { ShortcutsModel } from './queue/shortcuts-model.ts';
import { ViewsModel } from './queue/views-model.ts';
import { ReportsModel } from './reports/reports-model.ts';
import type { Session } from './session-model.ts';
import { KeptDraft } from './settings/kept-settings.ts';
import { SettingsModel } from './settings/settings-model.ts';
import { ShopModel } from './shop-model.ts';
import { TemplatesModel } from './templates/templates-model.ts';

/** Events that come within so many milliseconds are read together. */
const TOGETHER = 200;
/** So many of the cases that follow are fetched ahead. */
const AHEAD = 3;

export class InboxModel {
  readonly client: InboxClient;
  readonly shopKey: string;
  readonly queue: QueueModel;
  readonly choices: ChoicesModel;
  readonly selection: SelectionModel;
  readonly views: ViewsModel;
  readonly shortcuts = new ShortcutsModel();
  readonly #nearby: NearbyCases;
  readonly shop: ShopModel;
  readonly settings: SettingsModel;
  readonly templates: TemplatesModel;
  readonly alerts: OwnAlertsModel;
  readonly reports: ReportsModel;
  readonly movingOut: MovingOutModel;
  readonly #session: Session;
  readonly #heardOf = new Set<string>();
  #openCase: CaseModel | undefined;

  constructor(session: Session, signedOut: () => void) {
    this.#session = session;
    this.shopKey = session.shop.key;
    this.client = createInboxClient(session.shop.key, signedOut);
    this.shop = new ShopModel(this.client);
    const kept = new KeptDraft(`${session.shop.key}-${session.email}`);
    this.settings = new SettingsModel(this.client, this.shop, kept);
    this.movingOut = new MovingOutModel(session.shop.key);
    this.alerts = new OwnAlertsModel(this.client);
    this.templates = new TemplatesModel(this.client);
    this.queue = new QueueModel(this.client);
    this.choices = new ChoicesModel(this.client);
    this.reports = new ReportsModel(this.client);
    this.views = new ViewsModel(this.client);
    this.selection = new SelectionModel(this.client, (reviewIds) => void this.queue.refresh(reviewIds));
    this.#nearby = new NearbyCases(this.client);
  }

  /** Answers how to stop. */
  start(): () => void {
    this.shop.read();
    this.choices.read();
    this.views.read();
    this.reports.count();
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
        this.#nearby.forgetAll();
        refresh();
        void this.#openCase?.readNewest();
      },
      heard: (event) => {
        this.#nearby.forget(event.reviewId);
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
    const { client } = this;
    const changed = (detail: CaseDetail) => {
      this.#nearby.forget(detail.reviewId);
      this.queue.update(detail);
    };
    this.#openCase =
      reviewId === undefined
        ? undefined
        : new CaseModel({ client, reviewId, changed, known: this.#nearby.known(reviewId) });
    return this.#openCase;
  }

  /** The cases around the one that is open, or the first of the queue. */
  fetchAhead(reviewId: string | undefined): void {
    const ids = this.queue.cases.peek().map((each) => each.reviewId);
    const here = reviewId === undefined ? -1 : ids.indexOf(reviewId);
    const before = here > 0 ? ids.slice(here - 1, here) : [];
    this.#nearby.fetchAhead([...ids.slice(here + 1, here + 1 + AHEAD), ...before]);
  }

  /** The reply is signed by the person and the shop, as both are answered to. */
  compose(caseModel: CaseModel): ComposerModel {
    const { name, shop } = this.#session;
    return new ComposerModel({ client: this.client, caseModel, author: `${name}, ${shop.name}` });
  }

  /** Who else writes a reply to the same review. */
  presence(caseModel: CaseModel, composer: ComposerModel): PresenceModel {
    return new PresenceModel(this.client, caseModel.reviewId, composer.draft);
  }

  #tellOpenCase({ reviewId, version }: CaseEvent): void {
    if (this.#openCase?.reviewId === reviewId) this.#openCase.hear(version);
  }
}
