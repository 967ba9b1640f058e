import { showMean } from './format.ts';
import { starFills } from './star-fills.ts';
import { t } from './words.ts';

interface StarsProps {
  readonly value: number;
}

/** Five stars to read: a picture for the eye, words for the ear. */
export function Stars({ value }: StarsProps) {
  const words = Number.isInteger(value) ? String(value) : showMean(value);
  return (
    <span class="stars" part="stars" role="img" aria-label={t`${words} out of 5 stars`}>
      {starFills(value).map((fill, star) => (
        <span
          key={star}
          class={fill === 100 ? 'star full' : 'star'}
          // Whole stars come from the sheet: a style of its own for each was a tenth of the drawing time.
          style={fill % 100 ? { '--fill': `${fill}%` } : undefined}
        />
      ))}
    </span>
  );
}
