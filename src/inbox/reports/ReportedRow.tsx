import type { ReportedReview } from '../../contract/reported-reviews.ts';
import { plural } from '../../ui/format.ts';
import { Stars } from '../../ui/Stars.tsx';
import { caseAddress } from '../addresses.ts';
import { failureWords } from '../failure-words.ts';
import { useMay } from '../rights.ts';
import { momentWords } from '../time-words.ts';
import { reasonWords } from './report-words.ts';
import type { ReportsModel } from './reports-model.ts';

interface ReportedRowProps {
  readonly model: ReportsModel;
  readonly report: ReportedReview;
  readonly onMarked: () => void;
}

export function ReportedRow({ model, report, onMarked }: ReportedRowProps) {
  const { review, reasons, count, dateReported } = report;
  const isRefused = model.marked.value === report && model.marking.status.value === 'failed';
  return (
    <li class="reported">
      <div class="stack">
        <p class="row">
          <Stars value={review.reviewRating.ratingValue} />
          <b dir="auto">{review.headline || 'Without a headline'}</b>
        </p>
        {review.excerpt && (
          <p class="text reported-excerpt" dir="auto">
            {review.excerpt}
          </p>
        )}
        <p class="muted small">
          <bdi>{review.author.name}</bdi> on <bdi>{review.product.name}</bdi>
          {' · '}
          <Places report={report} />
        </p>
      </div>
      <div class="stack">
        <p>
          <b>{plural(count, 'report')}</b>: {reasonWords(reasons)}
        </p>
        <p class="muted small">
          {count > 1 ? 'The latest on ' : 'On '}
          <time dateTime={dateReported}>{momentWords(dateReported)}</time>
        </p>
        <SeenButton model={model} report={report} onMarked={onMarked} />
        {isRefused && (
          <p class="error small" role="alert">
            {failureWords('That was not stored.', model.marking.failure.value)}
          </p>
        )}
      </div>
    </li>
  );
}

function Places({ report: { review, hasCase } }: Pick<ReportedRowProps, 'report'>) {
  return (
    <>
      {hasCase && (
        <>
          <a href={caseAddress(review.id)}>
            Case<span class="visually-hidden"> of “{review.headline || 'without a headline'}”</span>
          </a>
          {' · '}
        </>
      )}
      <a href={`${review.product.url}#review-${review.id}`} target="_blank" rel="noopener noreferrer">
        On its page<span class="visually-hidden"> (opens in a new tab)</span>
      </a>
    </>
  );
}

function SeenButton({ model, report, onMarked }: ReportedRowProps) {
  const mayAnswer = useMay('answer-cases');
  if (!mayAnswer || model.isSeenShown.value) return null;
  return (
    <p>
      <button
        type="button"
        class="button"
        aria-disabled={model.marking.isWaiting}
        onClick={() => void model.see(report).then((isStored) => isStored && onMarked())}
      >
        Seen<span class="visually-hidden">: {report.review.headline || 'without a headline'}</span>
      </button>
    </p>
  );
}
