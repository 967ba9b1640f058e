import type { CaseSummary } from '../../contract/case.ts';
import { Stars } from '../../ui/Stars.tsx';
import { caseAddress } from '../addresses.ts';
import { now } from '../now.ts';
import { urgencyTone, urgencyWords } from './urgency-words.ts';

interface CaseRowProps {
  readonly case: CaseSummary;
  readonly isOpen: boolean;
}

export function CaseRow({ case: shown, isOpen }: CaseRowProps) {
  const { reviewId, reviewRating, headline, excerpt, product, author } = shown;
  return (
    <li>
      <a
        class="case-row"
        href={caseAddress(reviewId)}
        aria-current={isOpen ? 'page' : undefined}
        data-review={reviewId}
      >
        <span class={`urgency ${urgencyTone(shown)}`}>{urgencyWords(shown, now.value)}</span>
        <span class="case-row-review">
          <Stars value={reviewRating.ratingValue} />
          <span class="case-row-words" dir="auto">
            {headline ? <b>{headline}</b> : excerpt || 'Stars alone, no words'}
          </span>
        </span>
        <span class="case-row-about muted small">
          <bdi>{product.name}</bdi> · <bdi>{author.name}</bdi>
        </span>
      </a>
    </li>
  );
}
