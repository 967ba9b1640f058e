/**
 * The queue as it is shown. What happens elsewhere changes the words of a row at once, but never moves
 * a row under the reader's eyes: a new order waits in `fresh` until they ask for it or look away.
 */
import { batch, computed, signal } from '@preact/signals';
import type { CaseList, CaseSummary } from '../../contract/case.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';
import { changedPlaces } from './queue-changes.ts';
import { EVERYTHING, isSameView, type QueueView } from './queue-view.ts';

/** How many cases a page has. */
const PAGE = 25;
/** The most that one request can ask for. */
const MOST = 100;

export class QueueModel {
  readonly view = signal<QueueView>(EVERYTHING);
  readonly cases = signal<readonly CaseSummary[]>([]);
  readonly counts = signal<CaseList['counts'] | undefined>(undefined);
  readonly nextCursor = signal<string | null>(null);
  readonly reading = new Task();
  readonly growing = new Task();
  /** The reader is at rest: nothing in the list has the focus or the pointer, and it shows its top. */
  readonly isUndisturbed = signal(true);
  readonly #refreshing = new Task();
  readonly #fresh = signal<CaseList | undefined>(undefined);
  readonly #heardOf = new Set<string>();
  readonly #client: InboxClient;

  /** How many cases came, went or moved and are not shown so yet. */
  readonly waiting = computed(() => {
    const fresh = this.#fresh.value;
    return fresh ? changedPlaces(this.cases.value.map(idOf), fresh.cases.map(idOf)).size : 0;
  });

  constructor(client: InboxClient) {
    this.#client = client;
  }

  open(view: QueueView): void {
    batch(() => {
      if (!isSameView(view, this.view.value)) this.cases.value = [];
      this.view.value = view;
      this.#fresh.value = undefined;
    });
    this.growing.cancel();
    this.#refreshing.cancel();
    void this.reading.run(
      (signal) => this.#list(PAGE, undefined, signal),
      (list) => this.#show(list),
    );
  }

  grow(): void {
    const cursor = this.nextCursor.value;
    if (cursor === null) return;
    void this.growing.run(
      (signal) => this.#list(PAGE, cursor, signal),
      (list) => {
        const known = new Set(this.cases.value.map(idOf));
        this.cases.value = [...this.cases.value, ...list.cases.filter((each) => !known.has(each.reviewId))];
        this.counts.value = list.counts;
        this.nextCursor.value = list.nextCursor;
      },
    );
  }

  /** Something has happened to these cases: their rows learn of it where they stand. */
  async refresh(reviewIds: readonly string[]): Promise<void> {
    for (const reviewId of reviewIds) this.#heardOf.add(reviewId);
    if (this.reading.status.value !== 'ready') return;
    await this.#refreshing.run(
      (signal) => this.#readAnew(signal),
      ({ list, gone }) => {
        const fresh = this.#withRowsBeyond(list);
        const newest = new Map([...list.cases, ...gone].map((each) => [each.reviewId, each]));
        this.#heardOf.clear();
        this.cases.value = this.cases.value.map((row) => newest.get(row.reviewId) ?? row);
        this.counts.value = list.counts;
        this.#fresh.value = fresh;
        if (this.isUndisturbed.value) this.showChanges();
      },
    );
  }

  /** What the case itself says is newer than the row. */
  update(summary: CaseSummary): void {
    this.cases.value = this.cases.value.map((row) =>
      row.reviewId === summary.reviewId && row.version <= summary.version ? summary : row,
    );
  }

  readonly showChanges = (): void => {
    const fresh = this.#fresh.value;
    if (fresh) this.#show(fresh);
  };

  #show(list: CaseList): void {
    batch(() => {
      this.cases.value = list.cases;
      this.counts.value = list.counts;
      this.nextCursor.value = list.nextCursor;
      this.#fresh.value = undefined;
    });
  }

  /** The list, and what became of rows that are shown and no longer belong to it. */
  async #readAnew(signal: AbortSignal): Promise<{ list: CaseList; gone: CaseSummary[] }> {
    const limit = Math.min(Math.max(this.cases.value.length, PAGE), MOST);
    const list = await this.#list(limit, undefined, signal);
    const listed = new Set(list.cases.map(idOf));
    const left = this.cases.value.map(idOf).filter((id) => this.#heardOf.has(id) && !listed.has(id));
    const read = await Promise.allSettled(
      left.map((reviewId) => this.#client.getCase({ params: { reviewId } }, signal)),
    );
    return { list, gone: read.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])) };
  }

  /** Rows that only lie beyond what was asked for stay where they are. */
  #withRowsBeyond(list: CaseList): CaseList {
    if (list.nextCursor === null) return list;
    const listed = new Set(list.cases.map(idOf));
    const beyond = this.cases.value.filter(
      ({ reviewId }) => !listed.has(reviewId) && !this.#heardOf.has(reviewId),
    );
    if (beyond.length === 0) return list;
    return { ...list, cases: [...list.cases, ...beyond], nextCursor: this.nextCursor.value };
  }

  #list(limit: number, cursor: string | undefined, signal: AbortSignal): Promise<CaseList> {
    const { tab, filters } = this.view.value;
    const query = { ...filters, state: tab, limit, ...(cursor !== undefined && { cursor }) };
    return this.#client.listCases({ query }, signal);
  }
}

function idOf({ reviewId }: CaseSummary): string {
  return reviewId;
}
