import type { CaseDetail } from '../../contract/case.ts';
import type { CaseState } from '../../contract/case-moves.ts';
import { plural } from '../../ui/format.ts';
import { Stars } from '../../ui/Stars.tsx';
import { caseAddress } from '../addresses.ts';
import { momentWords } from '../time-words.ts';
import type { CaseModel } from './case-model.ts';
import { FurtherPages } from './FurtherPages.tsx';

interface CustomerReviewsProps {
  readonly model: CaseModel;
  readonly customer: CaseDetail['customer'];
  readonly query: string;
}

const STATES: Readonly<Record<CaseState, string>> = {
  open: 'open case',
  answered: 'answered case',
  promised: 'case with a promise',
  resolved: 'resolved case',
  closed: 'closed case',
};

/** What else this customer has written to the shop. */
export function CustomerReviews({ model, customer: { reviews, count }, query }: CustomerReviewsProps) {
  const older = model.olderReviews.entries.value;
  // One that came in between moves the others on, so some may be in both.
  const shown = [...new Map([...reviews, ...older].map((review) => [review.reviewId, review])).values()];
  return (
    <section class="stack" aria-labelledby="customer-title">
      <h2 id="customer-title">This customer</h2>
      {count === 0 ? (
        <p class="muted small">No other review came from the same e-mail address.</p>
      ) : (
        <>
          <p class="muted small">
            {plural(count, 'other review')} from the same e-mail address
            {count > shown.length && `; the newest ${shown.length}`}.
          </p>
          <ol class="stack">
            {shown.map(({ reviewId, reviewRating, headline, product, datePublished, state }) => (
              <li key={reviewId} class="customer-review">
                <p class="row">
                  <Stars value={reviewRating.ratingValue} />
                  <bdi>{headline || 'Without a headline'}</bdi>
                </p>
                <p class="muted small">
                  <bdi>{product.name}</bdi>,{' '}
                  <time dateTime={datePublished}>{momentWords(datePublished)}</time>
                  {state !== null && (
                    <>
                      {' · '}
                      <a href={caseAddress(reviewId) + query}>
                        {STATES[state]}
                        <span class="visually-hidden">
                          : {headline || 'without a headline'}, {product.name}
                        </span>
                      </a>
                    </>
                  )}
                </p>
              </li>
            ))}
          </ol>
          <FurtherPages model={model.olderReviews} what="older reviews" />
        </>
      )}
    </section>
  );
}
