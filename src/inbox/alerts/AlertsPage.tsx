import { useEffect } from 'preact/hooks';
import { ALERT_KINDS, type OwnAlerts } from '../../contract/own-alerts.ts';
import { Failure } from '../Failure.tsx';
import { failureWords } from '../failure-words.ts';
import { TestButton } from '../settings/TestButton.tsx';
import { AlertChoice } from './AlertChoice.tsx';
import { DigestChoice } from './DigestChoice.tsx';
import type { OwnAlertsModel } from './own-alerts-model.ts';

export function AlertsPage({ model }: { readonly model: OwnAlertsModel }) {
  const { reading } = model;
  useEffect(() => model.read(), [model]);
  const alerts = model.alerts.value;
  return (
    <div class="page alerts stack">
      <h1>What I am told of</h1>
      <p class="muted">
        By mail, to you alone. Each colleague decides for themselves, and shoppers see nothing of it.
      </p>
      {alerts ? (
        <Choices model={model} alerts={alerts} />
      ) : reading.status.value === 'failed' ? (
        <Failure what="Your choices could not be loaded." task={reading} />
      ) : (
        <div class="page-waiting" aria-busy="true">
          <p role="status">{reading.status.value === 'stalled' && 'This takes longer than usual …'}</p>
        </div>
      )}
    </div>
  );
}

interface ChoicesProps {
  readonly model: OwnAlertsModel;
  readonly alerts: OwnAlerts;
}

function Choices({ model, alerts }: ChoicesProps) {
  return (
    <>
      <section class="alert-kinds" aria-label="Mails">
        {ALERT_KINDS.map((kind) => (
          <AlertChoice key={kind} model={model} kind={kind} alerts={alerts} />
        ))}
      </section>
      <Scope model={model} alerts={alerts} />
      <DigestChoice model={model} digest={alerts.digest} />
      <TestButton model={model} tested={{ of: 'digest' }} what="of the digest, as it is now" />
      <SavedWords model={model} />
    </>
  );
}

const SCOPES = [
  { value: 'all', name: 'All cases' },
  { value: 'mine-or-nobodys', name: 'Cases that are mine or nobody’s' },
] as const;

function Scope({ model, alerts }: ChoicesProps) {
  return (
    <fieldset class="alert-choice">
      <legend>Of which cases</legend>
      <div class="alert-options">
        {SCOPES.map(({ value, name }) => (
          <label key={value} class="check">
            <input
              type="radio"
              name="cases"
              checked={alerts.cases === value}
              onChange={() => model.choose({ cases: value })}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Nothing has to be saved, so it is said that it is. */
function SavedWords({ model: { saving, aside } }: Pick<ChoicesProps, 'model'>) {
  return (
    <div class="alerts-saved">
      <p role="status" class="small muted">
        {saving.status.value === 'ready' && `Saved. ${aside.value}`}
        {saving.status.value === 'stalled' && 'Saving takes longer than usual …'}
      </p>
      {saving.status.value === 'failed' && (
        <div class="notice failed" role="alert">
          <p>{failureWords('Your choice was not saved.', saving.failure.value)}</p>
          <button type="button" class="button" onClick={saving.retry}>
            Try again
          </button>
        </div>
      )}
    </div>
  );
}
