/**
 * The embed of a single tag: `<script type="module" async src=".../candor.js" data-product="SKU"
 * data-endpoint="...">` puts the reviews where it stands. Nothing can keep the space before the
 * script has come, so shops that mind a moving page write the element themselves.
 */
import { pageParsed } from './page-parsed.ts';
import { CandorReviews } from './reviews-element.ts';

/** A module has no `document.currentScript`; its own address finds the tags, also those that the parser has yet to reach. */
export function placeAtScriptTags(moduleUrl: string): void {
  placeAll(moduleUrl);
  void pageParsed().then(() => placeAll(moduleUrl));
}

function placeAll(moduleUrl: string): void {
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[data-product][data-endpoint]')) {
    if (script.src !== moduleUrl) continue;
    const reviews = document.createElement('candor-reviews');
    for (const name of CandorReviews.reflected) {
      const value = script.dataset[name];
      if (value) reviews.setAttribute(name, value);
    }
    script.replaceWith(reviews);
  }
}
