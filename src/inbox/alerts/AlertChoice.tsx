import { ALERT_TIMINGS, type AlertKind, type OwnAlerts } from '../../contract/own-alerts.ts';
import { KIND_WORDS, TIMING_WORDS } from './alert-words.ts';
import type { OwnAlertsModel } from './own-alerts-model.ts';

interface AlertChoiceProps {
  readonly model: OwnAlertsModel;
  readonly kind: AlertKind;
  readonly alerts: OwnAlerts;
}

export function AlertChoice({ model, kind, alerts }: AlertChoiceProps) {
  const { name, help } = KIND_WORDS[kind];
  return (
    <fieldset class="alert-choice" aria-describedby={`${kind}-help`}>
      <legend>{name}</legend>
      <p class="muted small" id={`${kind}-help`}>
        {help}
      </p>
      {kind === 'negative-review' && <UpTo model={model} negativeUpTo={alerts.negativeUpTo} />}
      <div class="alert-options">
        {ALERT_TIMINGS.map((timing) => (
          <label key={timing} class="check">
            <input
              type="radio"
              name={kind}
              checked={alerts.timings[kind] === timing}
              disabled={timing === 'digest' && !alerts.digest.isDaily}
              onChange={() => model.time(kind, timing)}
            />
            {TIMING_WORDS[timing]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const STARS = ['1 star', '1 or 2 stars', '1 to 3 stars', '1 to 4 stars'];

interface UpToProps {
  readonly model: OwnAlertsModel;
  readonly negativeUpTo: number;
}

/** The shop may draw its own line lower: a review without a case alerts nobody. */
function UpTo({ model, negativeUpTo }: UpToProps) {
  return (
    <p class="alert-up-to">
      <label htmlFor="alert-up-to">With</label>
      <select
        id="alert-up-to"
        class="control"
        value={negativeUpTo}
        onChange={({ currentTarget }) => model.choose({ negativeUpTo: Number(currentTarget.value) })}
      >
        {STARS.map((words, at) => (
          <option key={words} value={at + 1}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
