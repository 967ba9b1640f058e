import { CandorElement } from './candor-element.ts';
import { languageFolder } from './language.ts';
import { loadStage } from './stages.ts';

/**
 * A light strip of a few reviews for a home page: titled as a selection, with the average of all beside
 * it and the way to all. Which ones is not for the merchant to say: of the newest reviews with a text, the
 * most helpful, whatever their stars. What draws it is fetched where such an element stands on the page.
 *
 * @element candor-highlights
 * @attr {string} endpoint - Base URL of the shop's reviews. Required.
 * @attr {string} href - Where all reviews are, such as `/reviews`. Required.
 * @attr {string} product - Only reviews of this product, by the merchant's own id. Without it, of the whole shop.
 * @attr {string} locale - BCP 47 tag of the language to speak. Default: that of the page around it; English where Candor does not speak it.
 * @slot - Shown until the reviews are there, where they cannot be had, and where there is no script.
 * @csspart highlights - The whole strip.
 * @csspart title - The heading.
 * @csspart summary - The average of all reviews, and the way to them.
 * @csspart stars - Any row of five stars.
 * @csspart list - The row of reviews.
 * @csspart review - One review.
 * @csspart headline - Its headline.
 * @csspart review-body - The beginning of its text.
 * @csspart review-byline - Its name, marks and date.
 * @csspart product - What it is a review of, as a link to the whole of it.
 * @csspart disclosure - How the reviews were chosen.
 */
export class CandorHighlights extends CandorElement {
  static override readonly reflected = [...CandorElement.reflected, 'href'];

  declare href: string;

  protected override readonly required = ['endpoint', 'href'];

  protected override load(): void {
    loadStage(languageFolder(this), 'highlights').then(
      ({ mount }) => mount(this, this.root),
      () => undefined, // What stands inside goes on showing.
    );
  }
}
