import type { Review } from '../../contract/review.ts';
import { ReviewEntry } from '../../ui/ReviewEntry.tsx';

/** The most helpful good review beside the most helpful bad one; both also stand in the list, by their own names. */
export function MostHelpful({ reviews }: { readonly reviews: readonly Review[] }) {
  return (
    <div class="pair">
      {reviews.map((review, isCritical) => (
        <div part="most-helpful" key={review.id}>
          <p class="note">Most helpful {isCritical ? 'critical' : 'positive'} review</p>
          <ReviewEntry review={{ ...review, id: `top-${review.id}` }} />
        </div>
      ))}
    </div>
  );
}
