/** Reading a product's reviews: the first page, another order or star, more of them, one just written. */
import { listReviews } from 'virtual:compiled-operations';
import type { Caller } from '../../client/caller.ts';
import { accepted } from '../../client/client.ts';
import type { RequestOf } from '../../contract/operations.ts';
import type { AggregateRating, ProductReviews, PublishedReview, Review } from '../../contract/review.ts';
import { SORTS, type Sort } from '../../contract/sorts.ts';
import { Task } from '../task.ts';

export type StarCount = keyof AggregateRating['distribution'];

/** How many reviews are drawn in the task after the summary, and then in each further frame, so that no task is long. */
const DRAWN_FIRST = 2;
const DRAWN_A_FRAME = 40;

/** What the list is narrowed down by, as listReviews takes it; what is undefined is not. */
export type Filters = Omit<RequestOf<'listReviews'>['query'], 'sort' | 'cursor' | 'limit'>;

export interface BrowseOptions {
  readonly call: Caller;
  readonly product: string;
  /** Newest first, where none is named. */
  readonly sort: Sort | undefined;
  /** The language in which the shop says what it says itself; undefined for English. */
  readonly locale: string | undefined;
  /** As JSON where it stands in the page, else under way already when this stage arrives; not judged yet. */
  readonly firstPage: string | Promise<unknown>;
  readonly changed: () => void;
}

export class BrowseModel {
  /** Everything around the list; undefined until the first page is there. */
  page: ProductReviews | undefined;
  reviews: readonly Review[] = [];
  nextCursor: string | null = null;
  /** How many of the reviews are drawn by now. */
  drawn = 0;
  sort: Sort;
  filters: Filters = {};
  /** Those that the reviews on show fit. */
  shown: Filters = {};
  readonly reading: Task;
  readonly growing: Task;
  readonly #options: BrowseOptions;
  #firstPage: Promise<unknown> | undefined;

  constructor(options: BrowseOptions) {
    this.#options = options;
    this.sort = options.sort ?? SORTS[0];
    this.reading = new Task(options.changed);
    this.growing = new Task(options.changed);
    try {
      const page = accepted(listReviews, JSON.parse(options.firstPage as string));
      this.drawn = page.reviews.length;
      this.#take(page);
      this.reading.status = 'ready';
      options.changed();
    } catch {
      if (typeof options.firstPage !== 'string') this.#firstPage = options.firstPage;
      this.read();
    }
  }

  /** Nothing that stands below the list is drawn before it is whole, so that nothing has to move. */
  get isWhole(): boolean {
    return this.drawn >= this.reviews.length;
  }

  /** How many reviews fit what they are narrowed down by. */
  get total(): number {
    return this.page?.total ?? 0;
  }

  sortBy(sort: Sort): void {
    this.sort = sort;
    this.read();
  }

  /** Choosing the chosen star again shows all. */
  chooseStars(rating: StarCount): void {
    this.choose({ ...this.filters, rating: rating === this.filters.rating ? undefined : rating });
  }

  choose(filters: Filters): void {
    this.filters = filters;
    this.read();
  }

  /** Calls back once the new reviews are drawn. */
  showMore(onShown: () => void): void {
    const { nextCursor } = this;
    if (!nextCursor) return;
    this.growing.run(
      async (signal) =>
        accepted(listReviews, await this.ask(signal, { ...this.filters, cursor: nextCursor })),
      (page) => {
        const known = new Set(this.reviews.map(({ id }) => id));
        this.reviews = [...this.reviews, ...page.reviews.filter(({ id }) => !known.has(id))];
        this.nextCursor = page.nextCursor;
        this.#drawOn();
        setTimeout(onShown);
      },
    );
  }

  /**
   * A review that was just written, or changed, stands first, whatever the order, so that its author sees it;
   * among reviews with other stars it would be out of place.
   */
  add({ review, aggregateRating }: PublishedReview): void {
    const { page, filters } = this;
    const others = this.reviews.filter(({ id }) => id !== review.id);
    if (page) {
      const more = aggregateRating.ratingCount - page.aggregateRating.ratingCount;
      this.page = { ...page, aggregateRating, total: page.total + more };
    }
    this.reviews =
      !filters.rating || filters.rating === review.reviewRating.ratingValue ? [review, ...others] : others;
    this.drawn += 1;
    this.#options.changed();
  }

  read(): void {
    this.growing.cancel();
    this.reading.run(
      async (signal) => {
        const answer = this.#firstPage ?? this.ask(signal, this.filters);
        this.#firstPage = undefined; // A retry asks anew.
        return accepted(listReviews, await answer);
      },
      (page) => this.#take(page),
    );
  }

  #take(page: ProductReviews): void {
    this.page = page;
    this.shown = this.filters;
    this.reviews = page.reviews;
    this.nextCursor = page.nextCursor;
    this.#drawOn();
  }

  /** In the present order; the answer is not judged yet. */
  ask(signal: AbortSignal, asked: RequestOf<'listReviews'>['query']): Promise<unknown> {
    const { sort } = this;
    const { call, product, locale } = this.#options;
    const query = { sort: sort === SORTS[0] ? undefined : sort, locale, ...asked };
    return call(listReviews, { params: { productId: product }, query }, signal);
  }

  #drawOn(): void {
    if (this.isWhole) return;
    const draw = () => {
      this.drawn += this.drawn ? DRAWN_A_FRAME : DRAWN_FIRST;
      this.#options.changed();
      this.#drawOn();
    };
    if (this.drawn) requestAnimationFrame(() => setTimeout(draw));
    else setTimeout(draw);
  }
}
