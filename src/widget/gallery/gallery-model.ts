/** Looking at photos: those of one review, or all of the product, one at a time or side by side. */
import { listReviews } from 'virtual:compiled-operations';
import type { Caller } from '../../client/caller.ts';
import { accepted } from '../../client/client.ts';
import type { Photo } from '../../contract/media.ts';
import type { ProductReviews, Review } from '../../contract/review.ts';
import { Task } from '../task.ts';

/** Reviews with photos that are asked for at a time. */
const PAGE = 20;

/** A photo and the review that shows it, as soon as that one is known. */
export interface Shown {
  readonly photo: Photo;
  readonly review: Review | undefined;
}

export interface GalleryOptions {
  readonly call: Caller;
  readonly product: string;
  /** What the page shows. */
  readonly browsing: { readonly reviews: readonly Review[]; readonly page: ProductReviews | undefined };
  readonly changed: () => void;
}

export class GalleryModel {
  photos: readonly Shown[];
  /** The place of the one that is looked at; undefined while all stand side by side. */
  at: number | undefined;
  /** Whether these are all of the product, or will be. */
  isOfAll = false;
  /** Of photos that could not be loaded. */
  readonly broken = new Set<string>();
  readonly reading: Task;
  readonly #options: GalleryOptions;
  #nextCursor: string | null = null;

  /** Begins with the photos of the review that the chosen one belongs to; without one, with the newest. */
  constructor(options: GalleryOptions, chosen: string, isFromReview: boolean) {
    this.#options = options;
    this.reading = new Task(options.changed);
    const { reviews, page } = options.browsing;
    const known = [...reviews, ...(page?.mostHelpful ?? [])];
    const review = isFromReview ? reviewOf(known, chosen) : undefined;
    this.photos = review
      ? shownOf(review)
      : (page?.media ?? []).map((photo) => ({ photo, review: reviewOf(known, photo.id) }));
    this.at = Math.max(
      0,
      this.photos.findIndex(({ photo }) => photo.id === chosen),
    );
    if (!isFromReview) this.#readAll();
  }

  get shown(): Shown | undefined {
    return this.at === undefined ? undefined : this.photos[this.at];
  }

  get hasMore(): boolean {
    return this.#nextCursor !== null;
  }

  show(at: number): void {
    this.at = Math.min(Math.max(at, 0), this.photos.length - 1);
    if (this.hasMore && this.at === this.photos.length - 1) this.showMore();
    this.#fetchAround();
    this.#options.changed();
  }

  /** The next one is there before it is asked for. */
  #fetchAround(): void {
    const { at = 0 } = this;
    for (const { photo } of this.photos.slice(at + 1, at + 2)) new Image().src = photo.full.url;
  }

  step(by: number): void {
    this.show((this.at ?? 0) + by);
  }

  /** Side by side. */
  showAll(): void {
    this.at = undefined;
    if (!this.isOfAll) {
      this.photos = [];
      this.#readAll();
    }
    this.#options.changed();
  }

  showMore(): void {
    if (this.#nextCursor !== null && !this.reading.waiting) this.#read(this.#nextCursor);
  }

  /** The words beside it stay. */
  failed(photo: Photo): void {
    this.broken.add(photo.id);
    this.#options.changed();
  }

  #readAll(): void {
    this.isOfAll = true;
    this.#read();
  }

  #read(cursor?: string): void {
    const { call, product } = this.#options;
    const query = { media: 'true', limit: PAGE, ...(cursor && { cursor }) };
    this.reading.run(
      async (signal) =>
        accepted(listReviews, await call(listReviews, { params: { productId: product }, query }, signal)),
      ({ reviews, nextCursor }) => {
        const { shown } = this;
        const read = reviews.flatMap(shownOf);
        const ids = new Set(read.map(({ photo }) => photo.id));
        // One that was known before its page was read comes to its place with that page.
        const others = this.photos.filter(({ photo }) => !ids.has(photo.id));
        this.photos = cursor ? [...others, ...read] : [...read, ...others];
        this.#nextCursor = nextCursor;
        // Whoever looks at a photo goes on looking at it.
        if (shown)
          this.at = Math.max(
            0,
            this.photos.findIndex(({ photo }) => photo.id === shown.photo.id),
          );
      },
    );
  }
}

function shownOf(review: Review): Shown[] {
  return review.media.map((photo) => ({ photo, review }));
}

function reviewOf(reviews: readonly Review[], photoId: string): Review | undefined {
  return reviews.find(({ media }) => media.some(({ id }) => id === photoId));
}
