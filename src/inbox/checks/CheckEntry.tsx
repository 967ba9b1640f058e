import { useId, useState } from 'preact/hooks';
import type { Check } from '../../contract/check.ts';
import { REJECTION_REASONS } from '../../contract/rejection-reasons.ts';
import { failureWords } from '../failure-words.ts';
import { momentWords } from '../time-words.ts';
import { REASON_NAMES, SIGNAL_WORDS } from './check-words.ts';
import type { ChecksModel } from './checks-model.ts';
import { MaskFacts } from './MaskFacts.tsx';

interface EntryProps {
  readonly model: ChecksModel;
  readonly check: Check;
}

export function CheckEntry({ model, check }: EntryProps) {
  const { headline, reviewBody, author, product, signals, dateEntered, verified, appeal } = check;
  const { deciding, decided } = model;
  return (
    <li class="check-entry stack">
      <div>
        <p>
          <b>
            <bdi>{author.name}</bdi>
          </b>{' '}
          on{' '}
          <a href={product.url} rel="noreferrer">
            {product.name}
          </a>
        </p>
        <p class="muted small">
          {verified && 'Verified purchase · '}here since{' '}
          <time dateTime={dateEntered}>{momentWords(dateEntered)}</time>
        </p>
      </div>
      <blockquote class="check-text" lang={check.inLanguage ?? undefined} dir="auto">
        {headline && (
          <p>
            <b>{headline}</b>
          </p>
        )}
        <p>{reviewBody}</p>
      </blockquote>
      <ul class="check-signals">
        {signals.map((signal) => (
          <li key={signal}>{SIGNAL_WORDS[signal]}</li>
        ))}
      </ul>
      {appeal && <Appealed appeal={appeal} />}
      <MaskFacts key={reviewBody} model={model} check={check} />
      {(appeal?.mayDecide ?? true) ? (
        <Deciding model={model} check={check} />
      ) : (
        <p class="muted">You rejected it, so somebody else decides now.</p>
      )}
      {decided.value === check.reviewId && deciding.status.value === 'failed' && (
        <p class="notice failed" role="alert">
          {failureWords('Nothing was done.', deciding.failure.value)}
        </p>
      )}
    </li>
  );
}

function Appealed({ appeal }: { readonly appeal: NonNullable<Check['appeal']> }) {
  return (
    <div class="notice">
      <p>
        <bdi>{appeal.rejectedBy}</bdi> rejected it: {REASON_NAMES[appeal.rejectedFor].toLowerCase()}. Its
        author asks for another look:
      </p>
      <p dir="auto">“{appeal.text}”</p>
    </div>
  );
}

/** A rejection needs one of the reasons; none is chosen beforehand. */
function Deciding({ model, check }: EntryProps) {
  const [reason, choose] = useState('');
  const id = useId();
  const chosen = REJECTION_REASONS.find((each) => each === reason);
  return (
    <div class="check-acts">
      <button type="button" class="button" onClick={() => void model.decide(check, { decision: 'approve' })}>
        Nothing is wrong with it
      </button>
      <div class="check-reject">
        <label htmlFor={id} class="small">
          Reject because
        </label>
        <select
          id={id}
          class="control"
          value={reason}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">Choose a reason</option>
          {REJECTION_REASONS.map((each) => (
            <option key={each} value={each}>
              {REASON_NAMES[each]}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button"
          disabled={!chosen}
          onClick={() => chosen && void model.decide(check, { decision: 'reject', reason: chosen })}
        >
          Reject
        </button>
      </div>
    </div>
  );
}
