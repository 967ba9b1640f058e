import type { AggregateRating } from '../../contract/review.ts';
import { formatCount, showMean } from '../../ui/format.ts';
import { reviewCountWords } from '../../ui/review-count-words.ts';
import { starWords } from '../../ui/star-words.ts';
import { Stars } from '../../ui/Stars.tsx';
import type { StarCount } from './browse-model.ts';
import { t } from '../../ui/words.ts';

interface SummaryProps {
  readonly rating: AggregateRating;
  readonly chosen: number | undefined;
  readonly onChoose: (stars: StarCount) => void;
}

const ROWS: readonly StarCount[] = [5, 4, 3, 2, 1];

/** The mean beside the distribution, whose bars choose the reviews with that many stars. */
export function Summary({ rating, chosen, onChoose }: SummaryProps) {
  const { ratingValue, ratingCount, distribution } = rating;
  if (ratingValue === null) return null;
  return (
    <div class="summary" part="summary">
      <div class="mean">
        <span class="mean-figure" part="mean" aria-hidden="true">
          {showMean(ratingValue)}
        </span>
        <span>
          <Stars value={ratingValue} />
          <span class="mean-count">{reviewCountWords(ratingCount)}</span>
        </span>
      </div>
      <ul class="distribution" part="distribution" aria-label={t`Reviews by stars`}>
        {ROWS.map((stars) => (
          <li key={stars}>
            <DistributionRow
              stars={stars}
              count={distribution[stars]}
              share={distribution[stars] / ratingCount}
              chosen={chosen === stars}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface DistributionRowProps {
  readonly stars: StarCount;
  readonly count: number;
  /** Of all ratings, from 0 to 1. */
  readonly share: number;
  readonly chosen: boolean;
  readonly onChoose: (stars: StarCount) => void;
}

function DistributionRow({ stars, count, share, chosen, onChoose }: DistributionRowProps) {
  return (
    <button
      type="button"
      class="row"
      aria-pressed={chosen}
      disabled={count === 0 && !chosen}
      onClick={() => onChoose(stars)}
    >
      <span class="row-stars">{starWords(stars)}</span>{' '}
      <span class="bar">
        <span class="bar-fill" style={{ 'inline-size': `${share * 100}%` }} />
      </span>
      <span class="row-count">
        <span aria-hidden="true">{formatCount(count)}</span>
        <span class="visually-hidden">{reviewCountWords(count)}</span>
      </span>
    </button>
  );
}
