import type { ComponentChildren } from 'preact';
import type { Review } from '../contract/review.ts';
import { TOPIC_NAMES } from '../contract/topics.ts';
import { formatCount, formatDate } from './format.ts';
import { Photos } from './Photos.tsx';
import { Stars } from './Stars.tsx';
import { Thread } from './Thread.tsx';
import { t } from './words.ts';

/** A longer text is folded, in characters. */
const FOLDED_FROM = 700;

interface ReviewEntryProps {
  readonly review: Review;
}

/** One review with its thread: an open row, not a box. Everything in it is text; nothing is ever HTML. */
export function ReviewEntry({ review }: ReviewEntryProps) {
  const { id, reviewRating, headline, reviewBody, inLanguage, helpfulCount } = review;
  const { thread, revisions, dateResolved } = review;
  return (
    <article class="review" part="review" id={`review-${id}`} aria-labelledby={`by-${id}`} tabIndex={-1}>
      <header class="review-header" part="review-header">
        <Stars value={reviewRating.ratingValue} />
        {headline && (
          <h3 class="headline" part="headline" dir="auto" lang={inLanguage ?? ''}>
            {headline}
          </h3>
        )}
      </header>
      {reviewBody && (
        <p class="text" part="review-body" dir="auto" lang={inLanguage ?? ''}>
          {reviewBody}
        </p>
      )}
      {reviewBody.length > FOLDED_FROM && (
        <details class="fold note">
          <summary>{t`Read more`}</summary>
        </details>
      )}
      {review.media[0] && <Photos media={review.media} />}
      <p class="byline" part="review-byline" id={`by-${id}`}>
        <Byline review={review} />
      </p>
      <p class="acts note" part="review-acts">
        <Act name="vote">
          {t`Helpful`}
          {helpfulCount > 0 && ` (${formatCount(helpfulCount)})`}
        </Act>
        <Act name="report">{t`Report`}</Act>
        <Act name="link">{t`Link`}</Act>
      </p>
      {(thread.length > 0 || revisions.length > 0 || dateResolved) && <Thread review={review} />}
    </article>
  );
}

function Byline({ review }: ReviewEntryProps) {
  return (
    <>
      <b dir="auto">{review.author.name}</b>
      {review.verified && <Act name="verified">{t`Verified purchase`}</Act>}
      {review.staff && <Act name="staff">{t`Written by the shop`}</Act>}
      {review.incentivized && <Act name="incentivized">{t`Was given something for writing`}</Act>}
      <time dateTime={review.datePublished}>{formatDate(review.datePublished)}</time>
      {review.itemReviewed.variant && <span>{review.itemReviewed.variant}</span>}
      {review.attributes.map(({ name, value, word }) => (
        <span key={name}>
          {name}: {word || value}
        </span>
      ))}
      {review.topic && <span>{t`Issue: ${TOPIC_NAMES[review.topic]}`}</span>}
      {review.importedFrom !== null && (
        <Act name="imported">
          {review.importedFrom ? t`Imported from ${review.importedFrom}` : t`Imported`}
        </Act>
      )}
      {review.revisions.length > 0 && <Act name="edited">{t`Edited`}</Act>}
    </>
  );
}

interface ActProps {
  /** What the widget does when it is pressed; who draws the review listens. */
  readonly name: string;
  readonly children: ComponentChildren;
}

function Act({ name, children }: ActProps) {
  return (
    <button type="button" class="link" data-act={name}>
      {children}
    </button>
  );
}
