/** Choosing among the reviews: whether its panel is open, and what the list is narrowed down by. */
import type { BrowseModel, Filters } from '../reviews/browse-model.ts';

export class ChooseModel {
  isOpen = false;
  /** As they are typed; looked for when they are sent. */
  words = '';
  /** What cannot be shown, such as a review that is gone. */
  notice = '';
  readonly browse: BrowseModel;
  readonly #changed: () => void;

  constructor(browse: BrowseModel, changed: () => void) {
    this.browse = browse;
    this.#changed = changed;
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
    this.#changed();
  }

  say(notice: string): void {
    this.notice = notice;
    this.#changed();
  }

  /** Choosing what is chosen takes it back. */
  choose<N extends keyof Filters>(filter: N, value: Filters[N]): void {
    const { filters } = this.browse;
    if (filter === 'q') this.words = '';
    this.notice = '';
    this.browse.choose({ ...filters, [filter]: filters[filter] === value ? undefined : value });
  }

  /** Looked for once it is sent, so nothing is drawn anew. */
  type(words: string): void {
    this.words = words;
  }

  search(): void {
    this.notice = '';
    this.browse.choose({ ...this.browse.filters, q: this.words.trim() || undefined });
  }
}
