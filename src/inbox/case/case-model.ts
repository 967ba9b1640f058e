/** One case and what a merchant does with it, one act at a time. Each act ends with the case read anew. */
import { batch, signal } from '@preact/signals';
import type { CaseDetail } from '../../contract/case.ts';
import type { CustomerReview, Note } from '../../contract/case-work.ts';
import type { ReplyChange } from '../../contract/submission.ts';
import type { Topic } from '../../contract/topics.ts';
import { problemName } from '../failure-words.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';
import { actorWords, actWords } from './audit-words.ts';
import { FurtherPages } from './further-pages-model.ts';

/** Refusals that all say the same: somebody else was here in the meantime. */
const CHANGED = ['case-changed', 'move-not-allowed', 'no-open-promise', 'unknown-reply'];

export interface CaseModelOptions {
  readonly client: InboxClient;
  readonly reviewId: string;
  /** Hears of each newer version that was read. */
  readonly changed: (detail: CaseDetail) => void;
  /** What was fetched ahead of it. */
  readonly known?: CaseDetail | undefined;
}

export class CaseModel {
  readonly detail = signal<CaseDetail | undefined>(undefined);
  readonly reading = new Task();
  readonly acting = new Task();
  /** What the act is about, so that a failure is said in its place. */
  readonly actingOn = signal('');
  /** Who changed the case while the reader was about to, and what they did. */
  readonly changedBy = signal<{ readonly who: string; readonly what: string } | undefined>(undefined);
  /** The latest act of the reader's own that alone brought the case from one version to another. */
  readonly ownStep = signal<{ readonly from: number; readonly to: number } | undefined>(undefined);
  /** What happened while the case was open, such as `The customer: message written`. */
  readonly news = signal('');
  readonly olderNotes = new FurtherPages<Note>({
    first: () => this.detail.value?.notes.nextCursor ?? null,
    read: async (cursor, signal) => {
      const asked = { params: { reviewId: this.reviewId }, query: { cursor } };
      const { notes, nextCursor } = await this.#client.listNotes(asked, signal);
      return { entries: notes, nextCursor };
    },
  });
  readonly olderReviews = new FurtherPages<CustomerReview>({
    first: () => this.detail.value?.customer.nextCursor ?? null,
    read: async (cursor, signal) => {
      const asked = { params: { reviewId: this.reviewId }, query: { cursor } };
      const { reviews, nextCursor } = await this.#client.listCustomerReviews(asked, signal);
      return { entries: reviews, nextCursor };
    },
  });
  readonly reviewId: string;
  readonly #refreshing = new Task();
  readonly #client: InboxClient;
  readonly #changed: CaseModelOptions['changed'];

  #known: CaseDetail | undefined;

  constructor({ client, reviewId, changed, known }: CaseModelOptions) {
    this.reviewId = reviewId;
    this.#client = client;
    this.#changed = changed;
    this.#known = known;
  }

  /** What is known is shown at once, and then the newest. */
  read(): void {
    const known = this.#known;
    this.#known = undefined;
    void this.reading.run((signal) => (known ? Promise.resolve(known) : this.#get(signal)), this.#take);
    if (known) void this.readNewest();
  }

  /** The case has changed, here or elsewhere. */
  hear(version: number): void {
    const known = this.detail.value;
    if (!known || version <= known.version || this.acting.isWaiting) return;
    void this.readNewest((newest) => {
      const [act] = newest.audit;
      const isNew = act && act.id !== known.audit[0]?.id;
      if (isNew) this.news.value = `${actorWords(act.actor)}: ${actWords(act).toLowerCase()}`;
    });
  }

  /** Without the loading state: what is shown stays until the newer is there. */
  async readNewest(then: (newest: CaseDetail) => void = () => undefined): Promise<void> {
    await this.#refreshing.run(
      (signal) => this.#get(signal),
      (newest) => {
        this.#take(newest);
        then(newest);
      },
    );
    // Such as that its author has deleted the review.
    if (problemName(this.#refreshing.failure.value) === 'unknown-case') this.read();
  }

  /** Its reader has read what others did. */
  seeNews(): void {
    this.changedBy.value = undefined;
    this.news.value = '';
  }

  correctTopic(topic: Topic | null): Promise<boolean> {
    const { reviewId } = this;
    return this.#act('topic', () => this.#client.correctTopic({ params: { reviewId }, body: { topic } }));
  }

  assign(assignee: string | null): Promise<boolean> {
    const { reviewId } = this;
    return this.#act('assignee', () => this.#client.assignCase({ params: { reviewId }, body: { assignee } }));
  }

  tag(change: { readonly add?: string[]; readonly remove?: string[] }): Promise<boolean> {
    const { reviewId } = this;
    return this.#act('tags', () => this.#client.tagCase({ params: { reviewId }, body: change }));
  }

  addNote(text: string): Promise<boolean> {
    const { reviewId } = this;
    return this.#act('note', () => this.#client.addNote({ params: { reviewId }, body: { text } }));
  }

  close(): Promise<boolean> {
    const { reviewId } = this;
    const seenVersion = this.detail.value?.version;
    return this.#act('close', () => this.#client.closeCase({ params: { reviewId }, body: { seenVersion } }));
  }

  settlePromise(replyId: string, state: 'kept' | 'withdrawn'): Promise<boolean> {
    const { reviewId } = this;
    return this.#act(replyId, () =>
      this.#client.settlePromise({ params: { reviewId, replyId }, body: { state } }),
    );
  }

  /** Its `seenVersion` is that of the case as it was when its writer began. */
  editReply(replyId: string, body: ReplyChange): Promise<boolean> {
    const { reviewId } = this;
    return this.#act(replyId, () => this.#client.editReply({ params: { reviewId, replyId }, body }));
  }

  withdrawReply(replyId: string): Promise<boolean> {
    const { reviewId } = this;
    return this.#act(replyId, () => this.#client.withdrawReply({ params: { reviewId, replyId } }));
  }

  /** To be called when a write was refused because of what somebody else did. */
  async meetChange(): Promise<void> {
    await this.readNewest(({ audit: [act] }) => {
      this.changedBy.value = act
        ? { who: actorWords(act.actor), what: actWords(act) }
        : { who: 'Somebody', what: '' };
    });
  }

  /** Answers whether it was done. */
  async #act(about: string, work: () => Promise<unknown>): Promise<boolean> {
    if (this.acting.isWaiting) return false;
    const from = this.detail.value?.version;
    batch(() => {
      this.actingOn.value = about;
      this.seeNews();
    });
    await this.acting.run(async (signal) => {
      await work();
      return this.#get(signal);
    }, this.#take);
    const to = this.detail.value?.version;
    // Where it moved on further, somebody else did something, too.
    if (from !== undefined && to === from + 1) this.ownStep.value = { from, to };
    if (this.acting.status.value === 'ready') return true;
    if (CHANGED.includes(problemName(this.acting.failure.value) ?? '')) {
      this.acting.cancel();
      await this.meetChange();
    }
    return false;
  }

  #get(signal: AbortSignal): Promise<CaseDetail> {
    return this.#client.getCase({ params: { reviewId: this.reviewId } }, signal);
  }

  readonly #take = (detail: CaseDetail): void => {
    this.detail.value = detail;
    this.#changed(detail);
  };
}
