import type { Review } from '../../contract/review.ts';
import { Stars } from '../../ui/Stars.tsx';

/** The most helpful good review beside the most helpful bad one, cut short: each leads to the whole. */
export function MostHelpful({ reviews }: { readonly reviews: readonly Review[] }) {
  return (
    <div class="pair">
      {reviews.map(({ id, reviewRating, headline, reviewBody, inLanguage }, isCritical) => (
        <div part="most-helpful" key={id}>
          <p class="note">Most helpful {isCritical ? 'critical' : 'positive'} review</p>
          <p>
            <Stars value={reviewRating.ratingValue} />{' '}
            <b dir="auto" lang={inLanguage ?? ''}>
              {headline}
            </b>
          </p>
          <p class="text" dir="auto" lang={inLanguage ?? ''}>
            {reviewBody}
          </p>
          <button type="button" class="link" data-act="open" value={id}>
            Read all of it
          </button>
        </div>
      ))}
    </div>
  );
}
