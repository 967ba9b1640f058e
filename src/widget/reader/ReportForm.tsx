import { REPORT_REASONS } from '../../contract/report-reasons.ts';
import { failureWords, retryWords } from '../reviews/failure-words.ts';
import type { Task } from '../task.ts';
import type { ReportModel } from './report-model.ts';
import { REASON_WORDS } from './words.ts';
import { t } from '../../ui/words.ts';

interface ReportFormProps {
  readonly model: ReportModel;
  readonly onClose: () => void;
}

/** Why a review should be looked at; it stays where it is whatever is said here. */
export function ReportForm({ model, onClose }: ReportFormProps) {
  const { reason, sending } = model;
  if (sending.status === 'ready') {
    return (
      <p role="status" tabIndex={-1} ref={focus}>
        {t`Thank you. The shop can see your report; the review itself stays as it is.`}
      </p>
    );
  }
  return (
    <form
      part="report"
      onSubmit={(event) => {
        event.preventDefault();
        model.send();
      }}
    >
      <fieldset class="reasons" tabIndex={-1} ref={reason || sending.status === 'failed' ? null : focus}>
        <legend>{t`Why should the shop look at this review?`}</legend>
        {REPORT_REASONS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="reason"
              required
              checked={reason === each}
              onChange={() => model.choose(each)}
            />{' '}
            {REASON_WORDS[each]}
          </label>
        ))}
      </fieldset>
      {sending.status === 'failed' && (
        <p class="error" role="alert">
          {failureWords(t`The report could not be sent.`, sending.failure)}
        </p>
      )}
      <p class="acts">
        <SendButton sending={sending} />
        <button type="button" class="link" onClick={onClose}>
          {t`Cancel`}
        </button>
      </p>
    </form>
  );
}

function SendButton({ sending: { waiting, status, wait } }: { readonly sending: Task }) {
  const words = status === 'failed' ? retryWords(wait) : t`Send report`;
  return (
    <button type="submit" class="button" part="button" aria-disabled={waiting || wait > 0}>
      {waiting ? t`Sending…` : words}
    </button>
  );
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}
