import type { CaseDetail } from '../../contract/case.ts';
import { TOPIC_NAMES } from '../../contract/topics.ts';
import { Stars } from '../../ui/Stars.tsx';
import { momentWords } from '../time-words.ts';
import { CasePhotos } from './CasePhotos.tsx';

/** The review as shoppers see it. Nobody in the shop can change it. */
export function CaseReview({ detail: { review, product } }: { readonly detail: CaseDetail }) {
  const { reviewRating, headline, reviewBody, inLanguage, topic, author } = review;
  return (
    <section class="case-review stack" aria-labelledby="review-title">
      <h2 id="review-title" class="row">
        <Stars value={reviewRating.ratingValue} />
        <span dir="auto" lang={inLanguage ?? ''}>
          {headline || 'Without a headline'}
        </span>
      </h2>
      {reviewBody && (
        <p class="text" dir="auto" lang={inLanguage ?? ''}>
          {reviewBody}
        </p>
      )}
      <CasePhotos media={review.media} />
      <p class="message-byline">
        <b dir="auto">{author.name}</b>
        {review.verified && <span>Verified purchase</span>}
        <time dateTime={review.datePublished}>{momentWords(review.datePublished)}</time>
        {topic !== null && <span>Says: {TOPIC_NAMES[topic]}</span>}
        <span>
          <a href={product.url} target="_blank" rel="noopener noreferrer">
            <bdi>{product.name}</bdi>
            <span class="visually-hidden"> (opens in a new tab)</span>
          </a>{' '}
          ({product.productID})
        </span>
      </p>
    </section>
  );
}
