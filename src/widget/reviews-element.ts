import { createCaller } from '../client/caller.ts';
import { SORTS, type Sort } from '../contract/sorts.ts';
import { CandorElement } from './candor-element.ts';
import { languageFolder, languageOf } from './language.ts';
import { piece } from './piece.ts';
import type { MountedReviews } from './reviews/mount.tsx';
import shellCss from './reviews-shell.css?inline';
import { loadStage } from './stages.ts';
import { takeInvitation } from './take-invitation.ts';
import { tagWords } from './tag-words.ts';

/** listReviews of the contract; the second stage brings the reader for its answer. */
const FIRST_PAGE = { method: 'GET', path: '/products/{productId}/reviews' } as const;
/** How far below the edge of the screen loading begins, in pixels. */
const NEAR = 800;

/**
 * The reviews of a product: summary, distribution, list with the threads beneath, the ways to reach the shop, and the form. This
 * first stage keeps the space, and fetches the second and the first page in the same moment when the
 * element comes near the screen.
 *
 * @element candor-reviews
 * @attr {string} product - The merchant's own id of the product. Required.
 * @attr {string} endpoint - Base URL of the shop's reviews. Required.
 * @attr {newest|oldest|highest|lowest|helpful} sort - The order to begin with. Default: newest.
 * @attr {string} locale - BCP 47 tag of the language to speak. Default: that of the page around it; English where Candor does not speak it.
 * @attr {boolean} url-state - Keeps what is chosen in the address of the page, as parameters that begin with `reviews-`. For one element of a page.
 * @attr {boolean} drawn - A server has drawn the reviews into the element; it brings this along by itself.
 * @slot - Shown until the reviews are there, and where there is no script.
 * @fires {CustomEvent<PublishedReview>} candor-review-submitted - A shopper's review was published; `detail` holds `review` and `aggregateRating`.
 * @csspart reviews - The whole widget.
 * @csspart title - The heading.
 * @csspart summary - Mean, stars and distribution.
 * @csspart mean - The figure of the mean rating.
 * @csspart stars - Any row of five stars.
 * @csspart distribution - The five bars.
 * @csspart attributes - The averages of what else the form asks, each on a scale.
 * @csspart toolbar - Order, chosen stars, and how reviews are checked.
 * @csspart order - The choice of the order.
 * @csspart filters - Search and filters, once they are opened.
 * @csspart filter - One value to filter by.
 * @csspart chosen - One value that is filtered by, to be taken away.
 * @csspart most-helpful - The most helpful good review, and the most helpful bad one.
 * @csspart list - The list of reviews.
 * @csspart review - One review.
 * @csspart review-header - Its stars and headline.
 * @csspart headline - Its headline.
 * @csspart review-body - Its text.
 * @csspart review-byline - Its name, marks and date.
 * @csspart strip - The newest photos of all reviews.
 * @csspart photos - A row of photos.
 * @csspart photo - One of them, to be pressed.
 * @csspart gallery - The dialog in which photos are looked at.
 * @csspart gallery-photo - The one that is looked at.
 * @csspart review-acts - Helpful, Report, Link.
 * @csspart report - The form to report a review.
 * @csspart thread - The messages beneath a review.
 * @csspart message - One of them.
 * @csspart message-byline - Who says it, and when.
 * @csspart shop-mark - That it is the shop who says it.
 * @csspart promise - What the shop promised with a message, by when, and what became of it.
 * @csspart settlement - The last line of a thread: that it is resolved, how the stars changed, earlier versions.
 * @csspart revision - An earlier version of a review.
 * @csspart channels - The ways to reach the shop.
 * @csspart channel - One of them, as a link.
 * @csspart disclosure - How reviews are checked.
 * @csspart form - The form to write a review.
 * @csspart field - One field of the form.
 * @csspart label - What a field is for.
 * @csspart error - What is wrong with a field.
 * @csspart chosen-photo - A photo that was chosen, with its fields.
 * @csspart sent - What is said once a review is published.
 * @csspart private-link - The reviewer's way back to it.
 * @csspart button - Any button.
 */
export class CandorReviews extends CandorElement {
  static override readonly reflected = [...CandorElement.reflected, 'sort'];

  declare sort: Sort | '';

  protected override readonly css = shellCss;
  readonly #internals = this.attachInternals();
  /** An element that is taken out of the page and put back is still observed. */
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#start();
    },
    { rootMargin: `${NEAR}px` },
  );
  #mounted: MountedReviews | undefined;
  #invitation: string | undefined;
  /** Ends what an earlier product began. */
  #run = new AbortController();

  /** Of the window. */
  handleEvent(): void {
    this.#mounted?.onOnline();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this);
    addEventListener('pageshow', this);
  }

  disconnectedCallback(): void {
    removeEventListener('online', this);
    removeEventListener('pageshow', this);
  }

  protected override load(): void {
    this.#run.abort();
    this.#mounted?.unmount();
    this.#mounted = undefined;
    this.#internals.states.delete('settled');
    this.#invitation = takeInvitation();
    if (this.#invitation || this.#isAskedFor() || this.#isNear()) void this.#start();
    else this.#observer.observe(this);
  }

  /** The address points here. */
  #isAskedFor(): boolean {
    const { hash } = location;
    return /^#review(s$|-)/.test(hash) || hash === `#${this.id}`;
  }

  /** Measured once by hand, as an observer would only tell after the next frame. */
  #isNear(): boolean {
    const { top, bottom } = this.getBoundingClientRect();
    return bottom > 0 && top < innerHeight + NEAR;
  }

  async #start(): Promise<void> {
    const { product, endpoint, root, drawn } = this;
    // The default order is left out, so that the address is the one that a page can preload.
    const sort = SORTS.slice(1).find((each) => each === this.sort);
    this.#observer.disconnect();
    this.#run.abort();
    const { signal } = (this.#run = new AbortController());
    const call = createCaller({ endpoint });
    const locale = languageOf(this);
    const folder = languageFolder(this);
    const firstPage =
      drawn && Number(drawn.dataset['until']) > Date.now()
        ? drawn.text
        : call(FIRST_PAGE, { params: { productId: product }, query: { sort, locale } }, signal);
    void Promise.allSettled([firstPage]); // Shown by the second stage, which may still be on its way.
    try {
      // Reviews in English are better than none.
      const { mount } = await loadStage(folder, 'reviews').catch(() => loadStage('', 'reviews'));
      if (signal.aborted) return;
      this.#mounted = mount({
        root,
        call,
        product,
        sort,
        locale,
        firstPage,
        invitation: this.#invitation,
        onSettled: () => this.#internals.states.add('settled'),
      });
    } catch {
      // The chunk did not come; what went wrong is the network's, and the way out is to try again.
      const [what, again] = (await tagWords(folder)).failureWords;
      // What a server has drawn can be read on.
      if (signal.aborted || drawn) return;
      const text = piece('p', 'failed', what);
      text.dir = 'auto';
      text.role = 'alert';
      const retry = piece('button', 'button', again);
      retry.addEventListener('click', () => void this.#start());
      root.replaceChildren(text, retry, this.content);
    }
  }
}
