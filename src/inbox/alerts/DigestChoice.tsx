import type { OwnAlerts } from '../../contract/own-alerts.ts';
import type { OwnAlertsModel } from './own-alerts-model.ts';

interface DigestChoiceProps {
  readonly model: OwnAlertsModel;
  readonly digest: OwnAlerts['digest'];
}

export function DigestChoice({ model, digest }: DigestChoiceProps) {
  return (
    <fieldset class="alert-choice" aria-describedby="digest-help">
      <legend>The daily digest</legend>
      <p class="muted small" id="digest-help">
        What is new, unanswered, promised for today or late, and resolved since the day before. It comes on
        the working days of the shop, by its time zone, and only when there is something to tell.
      </p>
      <div class="alert-options">
        <label class="check">
          <input
            type="checkbox"
            checked={digest.isDaily}
            onChange={({ currentTarget }) => model.digest({ isDaily: currentTarget.checked })}
          />
          Send it to me
        </label>
        {digest.isDaily && (
          <p class="alert-up-to">
            <label htmlFor="digest-hour">from</label>
            <select
              id="digest-hour"
              class="control"
              value={digest.hour}
              onChange={({ currentTarget }) => model.digest({ hour: Number(currentTarget.value) })}
            >
              {Array.from({ length: 24 }, (_, hour) => (
                <option key={hour} value={hour}>
                  {`${String(hour).padStart(2, '0')}:00`}
                </option>
              ))}
            </select>
          </p>
        )}
      </div>
    </fieldset>
  );
}
