/**
 * What the page's address asks of the widget: one linked review, and, where the element has `url-state`,
 * what is chosen. Each new choice becomes an entry of the history, so that the back button takes it back.
 */
import { listReviews } from 'virtual:compiled-operations';
import { accepted } from '../../client/client.ts';
import type { BrowseModel } from '../reviews/browse-model.ts';
import { Task } from '../task.ts';
import type { ChooseModel } from './choose-model.ts';
import { choicesIn, withChoices } from './url-state.ts';

export interface AddressOptions {
  readonly root: ShadowRoot;
  readonly browse: BrowseModel;
  readonly choose: ChooseModel;
  readonly changed: () => void;
}

export class AddressModel {
  readonly #options: AddressOptions;
  readonly #begun;
  readonly #isKept: boolean;
  readonly #finding: Task;
  readonly #gone = new AbortController();
  /** The review to come to as soon as it is drawn. */
  #wanted: string | undefined;

  constructor(options: AddressOptions) {
    this.#options = options;
    this.#begun = options.browse.sort;
    this.#isKept = options.root.host.hasAttribute('url-state');
    this.#finding = new Task(options.changed);
  }

  begin(): void {
    const { signal } = this.#gone;
    addEventListener('hashchange', () => this.#openLinked(), { signal });
    this.#openLinked();
    if (!this.#isKept) return;
    addEventListener('popstate', () => this.#restore(), { signal });
    // What was chosen before this stage was there goes before an address that says nothing.
    if (location.search.includes('reviews-')) this.#restore();
  }

  leave(): void {
    this.#gone.abort();
    this.#finding.cancel();
  }

  open(id: string): void {
    this.#wanted = id;
    this.#options.choose.say('');
  }

  /** After each drawing: the address follows the choice, the focus the link. */
  drawn(): void {
    this.#keep();
    const { browse, root } = this.#options;
    const id = this.#wanted;
    if (id === undefined || browse.reading.status !== 'ready' || this.#finding.waiting) return;
    const article = root.getElementById(`review-${id}`);
    if (article) {
      this.#wanted = undefined;
      article.focus({ preventScroll: true });
      article.scrollIntoView({ block: 'start' });
    } else if (!browse.reviews.some((review) => review.id === id)) this.#find(id);
  }

  /** Wherever it stands in the pages, it comes first. */
  #find(id: string): void {
    const { browse, choose } = this.#options;
    this.#finding.run(
      async (signal) => accepted(listReviews, await browse.ask(signal, { review: id })).reviews[0],
      (review) => {
        if (review) {
          browse.reviews = [review, ...browse.reviews];
          browse.drawn += 1;
        } else {
          this.#wanted = undefined;
          choose.say('The linked review is not here any more.');
        }
      },
    );
  }

  #openLinked(): void {
    const [, id] = /^#review-([\da-f-]{36})$/.exec(location.hash) ?? [];
    if (id !== undefined) this.open(id);
  }

  #restore(): void {
    if (this.#isKeptNow()) return;
    const { browse, choose } = this.#options;
    const { filters, sort } = choicesIn(location.href, this.#begun);
    browse.sort = sort;
    choose.words = filters.q ?? '';
    browse.choose(filters);
  }

  #keep(): void {
    if (!this.#isKept || this.#isKeptNow()) return;
    // A router keeps its own notes in the state of an entry.
    history.pushState(history.state, '', withChoices(location.href, this.#options.browse, this.#begun));
  }

  /** Whether the address says what is chosen, however it is spelt. */
  #isKeptNow(): boolean {
    const { href } = location;
    const present = withChoices(href, this.#options.browse, this.#begun);
    return present === withChoices(href, choicesIn(href, this.#begun), this.#begun);
  }
}
