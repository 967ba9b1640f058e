import { useState } from 'preact/hooks';
import { dayWords, daysBetween, DAYS_BETWEEN_MAX } from './days-off.ts';
import { useFocusAfter } from './use-focus-after.ts';

interface DaysOffProps {
  /** Such as `2026-12-24`. */
  readonly days: readonly string[];
  readonly onEdit: (days: readonly string[]) => void;
}

const FROM = 'day-off-from';
const UNTIL = 'day-off-until';

/** One day, or all from one to another. */
export function DaysOff({ days, onEdit }: DaysOffProps) {
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [fault, say] = useState('');
  const focusAfter = useFocusAfter();
  const add = () => {
    const added = daysBetween(from, until || from);
    if (added.length === 0) {
      say(
        from === ''
          ? 'Choose the day.'
          : `Choose a last day that is not before the first, and ${DAYS_BETWEEN_MAX} days at most.`,
      );
      focusAfter(from === '' ? FROM : UNTIL);
      return;
    }
    onEdit([...new Set([...days, ...added])].toSorted());
    setFrom('');
    setUntil('');
    say('');
    focusAfter(FROM);
  };
  const field = (id: string, label: string, value: string, set: (value: string) => void) => (
    <div class="field">
      <label htmlFor={id}>{label}</label>
      <input
        type="date"
        id={id}
        class="control"
        value={value}
        aria-describedby={fault ? 'day-off-fault' : undefined}
        onInput={(event) => set(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
    </div>
  );
  return (
    <div class="days-off stack" role="group" aria-labelledby="days-off">
      <h3 id="days-off">Days off</h3>
      {days.length === 0 && <p class="muted">None yet. Public holidays are not known by themselves.</p>}
      {days.length > 0 && (
        <ul class="days-off-list">
          {days.map((day) => (
            <li key={day}>
              {dayWords(day)}
              <button
                type="button"
                class="button quiet"
                onClick={() => {
                  onEdit(days.filter((each) => each !== day));
                  focusAfter(FROM);
                }}
              >
                Remove <span class="visually-hidden">{dayWords(day)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="row days-off-add">
        {field(FROM, 'Day off', from, setFrom)}
        {field(UNTIL, 'until (if more than one)', until, setUntil)}
        <button type="button" class="button" onClick={add}>
          Add <span class="visually-hidden">days off</span>
        </button>
      </div>
      {fault && (
        <p class="error small" id="day-off-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
