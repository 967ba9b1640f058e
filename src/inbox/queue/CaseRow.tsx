import type { CaseSummary } from '../../contract/case.ts';
import { Stars } from '../../ui/Stars.tsx';
import { caseAddress } from '../addresses.ts';
import { now } from '../now.ts';
import { useMay } from '../rights.ts';
import { urgencyTone, urgencyWords } from './urgency-words.ts';

interface CaseRowProps {
  readonly case: CaseSummary;
  readonly isOpen: boolean;
  /** What the queue is narrowed down to, which stays so beside the open case. */
  readonly query: string;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

export function CaseRow({ case: shown, isOpen, query, isSelected, onSelect }: CaseRowProps) {
  const mayAnswer = useMay('answer-cases');
  const { reviewId, reviewRating, headline, excerpt, product, author, assignee, tags } = shown;
  return (
    <li class="case-item">
      {mayAnswer && (
        <input
          type="checkbox"
          class="case-select"
          aria-label={`Select the case of ${author.name}: ${headline || excerpt || 'stars alone'}`}
          checked={isSelected}
          onChange={onSelect}
        />
      )}
      <a
        class="case-row"
        href={caseAddress(reviewId) + query}
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
          {assignee && (
            <>
              {' '}
              · for <bdi>{assignee.name}</bdi>
            </>
          )}
        </span>
        {tags.length > 0 && (
          <span class="case-row-tags">
            {tags.map((tag) => (
              <span key={tag} class="tag" dir="auto">
                {tag}
              </span>
            ))}
          </span>
        )}
      </a>
    </li>
  );
}
