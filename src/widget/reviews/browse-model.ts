/** Reading a product's reviews: the first page, another order or star, more of them, one just written. */
import { listReviews } from 'virtual:compiled-operations';
import type { Caller } from '../../client/caller.ts';
import { accepted } from '../../client/client.ts';
import type { AggregateRating, ProductReviews, PublishedReview, Review } from '../../contract/review.ts';
import { SORTS, type Sort } from '../../contract/sorts.ts';
import { createTask, type Task } from '../task.ts';

export type StarCount = keyof AggregateRating['distribution'];

/** How many reviews are drawn at once, and then in each further task, so that no task is long. */
const DRAWN_AT_ONCE = 4;
const DRAWN_A_TASK = 40;

export interface BrowseOptions {
  readonly call: Caller;
  readonly product: string;
  readonly sort: Sort;
  /** Already under way when this stage arrives, and not judged yet. */
  readonly firstPage: Promise<unknown>;
  readonly changed: () => void;
}

export type BrowseModel = ReturnType<typeof createBrowseModel>;

interface BrowseState {
  /** Everything around the list; undefined until the first page is there. */
  page: ProductReviews | undefined;
  reviews: readonly Review[];
  nextCursor: string | null;
  /** How many of the reviews are drawn by now. */
  drawn: number;
  sort: Sort;
  /** Only reviews with this many stars. */
  stars: StarCount | undefined;
  readonly reading: Task;
  readonly growing: Task;
}

export function createBrowseModel({ call, product, sort, firstPage, changed }: BrowseOptions) {
  const state: BrowseState = {
    page: undefined,
    reviews: [],
    nextCursor: null,
    drawn: DRAWN_AT_ONCE,
    sort,
    stars: undefined,
    reading: createTask(changed),
    growing: createTask(changed),
  };
  const { reading, growing } = state;

  function ask(signal: AbortSignal, cursor?: string): Promise<unknown> {
    const { sort, stars } = state;
    const query = { ...(sort !== SORTS[0] && { sort }), ...(stars && { rating: stars }), ...(cursor && { cursor }) };
    return call(listReviews, { params: { productId: product }, query }, signal);
  }

  function show(page: ProductReviews): void {
    Object.assign(state, { page, reviews: page.reviews, nextCursor: page.nextCursor });
    drawOn();
  }

  function drawOn(): void {
    if (state.drawn >= state.reviews.length) return;
    setTimeout(() => {
      state.drawn += DRAWN_A_TASK;
      changed();
      drawOn();
    });
  }

  let first: Promise<unknown> | undefined = firstPage;
  function read(): void {
    growing.cancel();
    reading.run(async (signal) => {
      const answer = first ?? ask(signal);
      first = undefined; // A retry asks anew.
      return accepted(listReviews, await answer);
    }, show);
  }
  read();

  return Object.assign(state, {
    sortBy(next: Sort) {
      state.sort = next;
      read();
    },
    /** Choosing the chosen star again shows all. */
    chooseStars(next?: StarCount) {
      state.stars = next === state.stars ? undefined : next;
      read();
    },
    /** Calls back once the new reviews are drawn. */
    showMore(onShown: () => void) {
      const cursor = state.nextCursor;
      if (!cursor) return;
      growing.run(
        async (signal) => accepted(listReviews, await ask(signal, cursor)),
        ({ reviews, nextCursor }) => {
          const known = new Set(state.reviews.map(({ id }) => id));
          state.reviews = [...state.reviews, ...reviews.filter(({ id }) => !known.has(id))];
          state.nextCursor = nextCursor;
          drawOn();
          setTimeout(onShown);
        },
      );
    },
    /** A review that was just written stands first, whatever the order, so that its author sees it. */
    add({ review, aggregateRating }: PublishedReview) {
      if (state.page) state.page = { ...state.page, aggregateRating };
      state.reviews = [review, ...state.reviews.filter(({ id }) => id !== review.id)];
      changed();
    },
  });
}

/** How many reviews the present choice has in all. */
export function totalOf({ page, stars }: BrowseModel): number {
  if (!page) return 0;
  const { distribution, ratingCount } = page.aggregateRating;
  return stars ? distribution[stars] : ratingCount;
}
