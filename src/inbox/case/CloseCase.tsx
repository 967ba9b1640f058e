import type { CaseDetail } from '../../contract/case.ts';
import { moveCase } from '../../contract/case-moves.ts';
import { Confirm } from '../Confirm.tsx';
import { failureWords } from '../failure-words.ts';
import { momentWords } from '../time-words.ts';
import type { CaseModel } from './case-model.ts';

interface CloseCaseProps {
  readonly model: CaseModel;
  readonly detail: CaseDetail;
}

export function CloseCase({ model, detail }: CloseCaseProps) {
  const { state, urgency, review } = detail;
  const isFailed = model.acting.status.value === 'failed' && model.actingOn.value === 'close';
  return (
    <section class="case-end stack" aria-labelledby="end-title">
      <h2 id="end-title">How it ends</h2>
      {state === 'resolved' && (
        <p>The customer said on {momentWords(review.dateResolved ?? urgency.at)} that it is resolved.</p>
      )}
      {state === 'closed' && (
        <p>
          Closed on {momentWords(urgency.at)} without the customer’s word. It opens again when they write or
          say “not yet”.
        </p>
      )}
      {moveCase(state, 'close') && (
        <>
          <p class="muted small">Only the customer can say that it is resolved.</p>
          <Confirm label="Close the case" confirm="Close the case" onConfirm={() => void model.close()}>
            It leaves the queue without the customer’s word, and shoppers do not see it as resolved. It opens
            again when the customer writes or says “not yet”.
          </Confirm>
        </>
      )}
      {isFailed && (
        <p class="notice failed" role="alert">
          {failureWords('It was not closed.', model.acting.failure.value)}
        </p>
      )}
    </section>
  );
}
