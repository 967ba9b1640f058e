import type { Review } from '../contract/review.ts';
import { TOPIC_NAMES } from '../contract/topics.ts';
import { formatDate, plural } from './format.ts';
import { Photos } from './Photos.tsx';
import { Stars } from './Stars.tsx';
import { Thread } from './Thread.tsx';

interface ReviewEntryProps {
  readonly review: Review;
}

/** One review with its thread: an open row, not a box. Everything in it is text; nothing is ever HTML. */
export function ReviewEntry({ review }: ReviewEntryProps) {
  const { id, reviewRating, headline, reviewBody, inLanguage, helpfulCount } = review;
  const { thread, revisions, dateResolved } = review;
  return (
    <article class="review" part="review" aria-labelledby={`by-${id}`} tabIndex={-1}>
      <header class="review-header" part="review-header">
        <Stars value={reviewRating.ratingValue} />
        {headline && (
          <h3 class="headline" dir="auto" lang={inLanguage ?? ''}>
            {headline}
          </h3>
        )}
      </header>
      {reviewBody && (
        <p class="text" part="review-body" dir="auto" lang={inLanguage ?? ''}>
          {reviewBody}
        </p>
      )}
      {review.media[0] && <Photos media={review.media} />}
      <p class="byline" part="review-byline" id={`by-${id}`}>
        <Byline review={review} />
      </p>
      {helpfulCount > 0 && <p class="note">{helpfulLine(helpfulCount)}</p>}
      {(thread.length > 0 || revisions.length > 0 || dateResolved) && <Thread review={review} />}
    </article>
  );
}

function Byline({ review }: ReviewEntryProps) {
  return (
    <>
      <b dir="auto">{review.author.name}</b>
      {review.verified && <span class="ticked">Verified purchase</span>}
      {review.incentivized && <span>Was given something for writing</span>}
      <time dateTime={review.datePublished}>{formatDate(review.datePublished)}</time>
      {review.topic && <span>Issue: {TOPIC_NAMES[review.topic]}</span>}
      {review.importedFrom !== null && (
        <span>Imported{review.importedFrom && ` from ${review.importedFrom}`}</span>
      )}
    </>
  );
}

function helpfulLine(count: number): string {
  return `${plural(count, 'reader')} found this helpful`;
}
