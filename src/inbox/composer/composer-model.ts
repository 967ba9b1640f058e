/**
 * Writing a reply: the draft, which is kept on this device; the ten seconds in which sending can be
 * taken back; and the way to the server. Nothing that was typed is ever lost: the draft goes only
 * once the reply stands in the thread.
 */
import { batch, computed, effect, signal } from '@preact/signals';
import type { CaseDetail } from '../../contract/case.ts';
import type { CaseModel } from '../case/case-model.ts';
import { problemName } from '../failure-words.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';
import { CoachModel } from './coach-model.ts';
import type { Mark } from './marks.ts';
import {
  dropDraft,
  EMPTY_DRAFT,
  keepDraft,
  PART_NAMES,
  type PartName,
  placesOf,
  readDraft,
  type ReplyDraft,
  textOf,
  within,
} from './reply-draft.ts';
import { presentParts } from './reply-parts.ts';

/** In seconds. */
export const UNDO_TIME = 10;
const SECOND = 1000;

export interface ComposerOptions {
  readonly client: InboxClient;
  readonly caseModel: CaseModel;
  /** Who signs the reply, as shoppers read it. */
  readonly author: string;
}

export class ComposerModel {
  readonly draft = signal<ReplyDraft>(EMPTY_DRAFT);
  readonly sending = new Task();
  /** Seconds until the reply leaves; undefined while none is about to. */
  readonly secondsLeft = signal<number | undefined>(undefined);
  /** Said aloud once the reply is there. */
  readonly isSent = signal(false);
  readonly author: string;
  readonly text = computed(() => textOf(this.draft.value));
  readonly coach = new CoachModel();
  /** The words that a part selects, at the wish of whoever reads the coach. */
  readonly pointed = signal<{ readonly part: PartName; readonly mark: Mark } | undefined>(undefined);
  readonly #client: InboxClient;
  readonly #case: CaseModel;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** What the held reply was written upon; and the key by which a repeated request is known. */
  #held: { seenVersion: number; readonly key: string } | undefined;

  constructor({ client, caseModel, author }: ComposerOptions) {
    this.#client = client;
    this.#case = caseModel;
    this.author = author;
    this.draft.value = readDraft(caseModel.reviewId);
  }

  /** Answers how to stop: whoever leaves within the ten seconds sends at once. */
  start(): () => void {
    const leave = () => this.#sendHeld();
    addEventListener('pagehide', leave);
    // A page that was closed while it sent keeps the draft; the thread tells that it arrived.
    const forget = effect(() => this.#forgetSent(this.#case.detail.value));
    const keepUp = effect(() => this.#keepUp(this.#case.ownStep.value));
    return () => {
      removeEventListener('pagehide', leave);
      forget();
      keepUp();
      leave();
    };
  }

  parts(detail: CaseDetail) {
    return presentParts(this.draft.value, detail.review);
  }

  change(change: Partial<ReplyDraft>): void {
    const draft = { ...this.draft.value, ...change };
    this.coach.confirmed.value = [];
    batch(() => {
      this.draft.value = draft;
      this.isSent.value = false;
    });
    keepDraft(this.#case.reviewId, draft);
  }

  /** Where in one of its parts the coach means words. */
  marksOf(part: PartName): readonly Mark[] {
    const place = placesOf(this.draft.value)[part];
    return this.coach.marksIn(this.text.value).flatMap((mark) => within(place, mark) ?? []);
  }

  /** Selects words of the letter in the part that holds them, or in the first that holds some of them. */
  point(mark: Mark): void {
    const places = placesOf(this.draft.value);
    for (const part of PART_NAMES) {
      const found = within(places[part], mark);
      if (found) {
        this.pointed.value = { part, mark: found };
        return;
      }
    }
  }

  /** From now on it can be taken back for ten seconds. */
  hold(): void {
    const seenVersion = this.#case.detail.value?.version;
    if (this.#held || this.sending.isWaiting || this.text.value === '' || seenVersion === undefined) return;
    if (!this.coach.mayGo()) return;
    this.#held = { seenVersion, key: crypto.randomUUID() };
    this.sending.cancel();
    this.#case.seeNews();
    this.secondsLeft.value = UNDO_TIME;
    this.#timer = setInterval(() => {
      const left = (this.secondsLeft.value ?? 0) - 1;
      if (left > 0) this.secondsLeft.value = left;
      else this.#sendHeld();
    }, SECOND);
  }

  /** "Send all the same": the writer stands by what the coach asked about. */
  confirm(): void {
    this.coach.confirm();
    this.hold();
  }

  undo(): void {
    this.#release();
  }

  #release() {
    const held = this.#held;
    clearInterval(this.#timer);
    this.#held = undefined;
    this.secondsLeft.value = undefined;
    return held;
  }

  /** What its writer does to the case meanwhile, such as a note, is no change that they would have to be told of. */
  #keepUp(step: { readonly from: number; readonly to: number } | undefined): void {
    if (this.#held && this.#held.seenVersion === step?.from) this.#held.seenVersion = step.to;
  }

  #sendHeld(): void {
    const held = this.#release();
    if (held) void this.#send(held.seenVersion, held.key);
  }

  async #send(seenVersion: number, key: string): Promise<void> {
    const { due } = this.draft.value;
    const { reviewId } = this.#case;
    const confirmed = this.coach.confirmed.value;
    const body = {
      text: this.text.value,
      author: { name: this.author },
      ...(due && { promise: { due } }),
      ...(confirmed.length > 0 && { confirmed: [...confirmed] }),
      seenVersion,
    };
    const headers = { 'idempotency-key': key };
    await this.sending.run(
      () => this.#client.writeReply({ params: { reviewId }, headers, body }),
      () => {
        this.#clear();
        this.isSent.value = true;
      },
    );
    if (this.sending.status.value === 'ready') return this.#case.readNewest();
    if (problemName(this.sending.failure.value) === 'confirmation-needed') {
      this.coach.ask(this.sending.failure.value);
      this.sending.cancel();
    }
    if (problemName(this.sending.failure.value) === 'case-changed') {
      this.sending.cancel();
      await this.#case.meetChange();
    }
  }

  #forgetSent(detail: CaseDetail | undefined): void {
    const text = this.text.peek();
    if (text === '' || this.#held) return;
    if (detail?.review.thread.some((message) => message.by === 'merchant' && message.text === text)) {
      this.#clear();
    }
  }

  #clear(): void {
    this.draft.value = EMPTY_DRAFT;
    this.coach.forget();
    dropDraft(this.#case.reviewId);
  }
}
