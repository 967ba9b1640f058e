/** Changing the settings: what is typed stays until it is saved or discarded, on whatever page one is meanwhile. */
import { batch, computed, effect, signal } from '@preact/signals';
import type { InboxClient } from '../inbox-client.ts';
import type { ShopModel } from '../shop-model.ts';
import { Task } from '../task.ts';
import { DeliveryTestModel } from './delivery-test-model.ts';
import type { KeptDraft } from './kept-settings.ts';
import { OrderSourcesModel } from './order-sources-model.ts';
import { findSettings } from './setting-list.ts';
import { type SectionId } from './setting-sections.ts';
import {
  changeOf,
  draftOf,
  rebased,
  type SettingsDraft,
  tidied,
  type Wish,
  wishOf,
} from './settings-draft.ts';
import { type Fault, faultsOf, refusalsIn, refusalsOf } from './settings-faults.ts';

export class SettingsModel {
  /** Undefined until the settings were read. */
  readonly draft = signal<SettingsDraft | undefined>(undefined);
  /** Of the last try to save. Another list after each, and none once a row came, went or moved. */
  readonly faults = signal<readonly Fault[]>([]);
  readonly saving = new Task();
  /** Said until the next change. */
  readonly isSaved = signal(false);
  /** What is looked for among the settings. */
  readonly query = signal('');
  readonly found = computed(() => findSettings(this.query.value));
  readonly shop: ShopModel;
  readonly orderSources: OrderSourcesModel;
  readonly #client: InboxClient;
  readonly #kept: KeptDraft;
  /** What the draft was begun upon. */
  readonly #stored = signal<Wish | undefined>(undefined);

  readonly isChanged = computed(() => Object.keys(this.#change()).length > 0);

  constructor(client: InboxClient, shop: ShopModel, kept: KeptDraft) {
    this.#client = client;
    this.shop = shop;
    this.orderSources = new OrderSourcesModel(client);
    this.#kept = kept;
  }

  find(query: string): void {
    this.query.value = query;
  }

  /** Whether the section is to be shown, whatever is looked for. */
  isFitting(section: SectionId): boolean {
    return this.found.value?.some(({ at }) => at === section) ?? true;
  }

  /** Whether this part is other than what is stored. */
  isChangedPart(part: keyof SettingsDraft): boolean {
    return part in this.#change();
  }

  newTest(): DeliveryTestModel {
    return new DeliveryTestModel(this.#client);
  }

  /** Answers how to stop. */
  start(): () => void {
    const stopFollowing = effect(() => {
      const settings = this.shop.settings.value;
      if (settings) this.#meet(wishOf(draftOf(settings)));
    });
    const stopGuarding = effect(() => {
      if (!this.isChanged.value) return;
      addEventListener('beforeunload', askBeforeLeaving);
      return () => removeEventListener('beforeunload', askBeforeLeaving);
    });
    const stopKeeping = effect(() => {
      const [draft, from] = [this.draft.value, this.#stored.value];
      if (!draft || !from) return;
      if (this.isChanged.value) this.#kept.keep({ from, wish: wishOf(draft) });
      else this.#kept.drop();
    });
    return () => {
      stopFollowing();
      stopGuarding();
      stopKeeping();
    };
  }

  edit(change: Partial<SettingsDraft>): void {
    const draft = this.draft.value;
    if (!draft) return;
    batch(() => {
      this.draft.value = { ...draft, ...change };
      this.isSaved.value = false;
      if (!this.saving.isWaiting) this.saving.cancel();
    });
  }

  /** Rows come, go or move: what was said of their places is true no longer. */
  editRows(change: Partial<SettingsDraft>): void {
    this.faults.value = [];
    this.edit(change);
  }

  discard(): void {
    const stored = this.#stored.value;
    if (stored) this.editRows(draftOf(stored));
  }

  async save(): Promise<void> {
    if (!this.draft.value || !this.isChanged.value || this.saving.isWaiting) return;
    this.edit(tidied(this.draft.value));
    const sent = this.draft.value;
    const change = this.#change();
    this.#say(faultsOf(sent, refusalsOf(change)));
    if (this.faults.value.length > 0) return;
    await this.saving.run(
      () => this.#client.changeSettings({ body: change }),
      (settings) => {
        // Whatever is typed while it is being saved is a change of what was sent.
        this.#stored.value = wishOf(sent);
        this.shop.settings.value = settings;
        this.isSaved.value = !this.isChanged.value;
      },
    );
    const refusals = refusalsIn(this.saving.failure.value);
    if (this.saving.status.value !== 'failed' || refusals.length === 0) return;
    batch(() => {
      this.saving.cancel();
      this.#say(faultsOf(sent, refusals));
    });
  }

  /** All settings are shown again, as a fault can be anywhere. */
  #say(faults: readonly Fault[]): void {
    batch(() => {
      this.faults.value = faults;
      if (faults.length > 0) this.query.value = '';
    });
  }

  #change() {
    const draft = this.draft.value;
    const stored = this.#stored.value;
    return draft && stored ? changeOf(draft, stored) : {};
  }

  #meet(newest: Wish): void {
    const draft = this.draft.peek();
    const stored = this.#stored.peek();
    batch(() => {
      this.draft.value =
        draft && stored ? rebased(draft, stored, newest) : (this.#restored(newest) ?? draftOf(newest));
      this.#stored.value = newest;
    });
  }

  /** What was typed before the session ended, or the page was left. */
  #restored(newest: Wish): SettingsDraft | undefined {
    const kept = this.#kept.read();
    return kept && rebased(draftOf(kept.wish), kept.from, newest);
  }
}

function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
