import type { Review, Revision } from '../contract/review.ts';
import { changeWords } from './change-words.ts';
import { formatDate } from './format.ts';
import { Stars } from './Stars.tsx';
import { byCount, t } from './words.ts';

interface SettlementProps {
  readonly review: Review;
}

/** The last line of a thread is the reviewer's: that it is resolved, and what became of the stars. */
export function Settlement({ review }: SettlementProps) {
  const { author, dateResolved, reviewRating, revisions } = review;
  const change = changeWords(review);
  return (
    <li class={change || dateResolved ? 'message settlement' : 'message'} part="settlement">
      {dateResolved && (
        <p class="message-byline" part="message-byline">
          <b dir="auto">{author.name}</b>
          <span class="ticked">{t`Resolved`}</span>
          <time dateTime={dateResolved}>{formatDate(dateResolved)}</time>
        </p>
      )}
      {change && (
        <p>
          {/* The words beside them say it all. */}
          <span aria-hidden="true">
            <span class="struck">
              <Stars value={revisions[0]?.reviewRating.ratingValue ?? 0} />
            </span>
            <Stars value={reviewRating.ratingValue} />
          </span>{' '}
          <span dir="auto">{change}</span>
        </p>
      )}
      {revisions.length > 0 && <Earlier revisions={revisions} />}
    </li>
  );
}

function Earlier({ revisions }: { readonly revisions: readonly Revision[] }) {
  return (
    <details class="earlier">
      <summary dir="auto">
        {byCount(revisions.length, t`1 earlier version`, t`${revisions.length} earlier versions`)}
      </summary>
      {revisions.map(({ reviewRating, headline, reviewBody, dateReplaced }) => (
        <div part="revision" key={dateReplaced}>
          <p>
            <Stars value={reviewRating.ratingValue} /> <b dir="auto">{headline}</b>{' '}
            <span class="note">{t`until ${formatDate(dateReplaced)}`}</span>
          </p>
          <p class="text" dir="auto">
            {reviewBody}
          </p>
        </div>
      ))}
    </details>
  );
}
