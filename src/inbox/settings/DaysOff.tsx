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

export function DaysOff({ days, onEdit }: DaysOffProps) {
  const focusAfter = useFocusAfter();
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
      <AddDays onAdd={(added) => onEdit([...new Set([...days, ...added])].toSorted())} />
    </div>
  );
}

/** One day, or all from one to another. */
function AddDays({ onAdd }: { readonly onAdd: (days: readonly string[]) => void }) {
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [fault, say] = useState('');
  const focusAfter = useFocusAfter();
  const add = () => {
    const added = daysBetween(from, until || from);
    say(added.length > 0 ? '' : faultWords(from));
    focusAfter(added.length > 0 || from === '' ? FROM : UNTIL);
    if (added.length === 0) return;
    onAdd(added);
    setFrom('');
    setUntil('');
  };
  const rest = { isFaulty: fault !== '', onEnter: add };
  return (
    <>
      <div class="row days-off-add">
        <DayField id={FROM} label="Day off" value={from} onInput={setFrom} {...rest} />
        <DayField id={UNTIL} label="until (if more than one)" value={until} onInput={setUntil} {...rest} />
        <button type="button" class="button" onClick={add}>
          Add <span class="visually-hidden">days off</span>
        </button>
      </div>
      {fault && (
        <p class="error small" id="day-off-fault" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}

function faultWords(from: string): string {
  return from === ''
    ? 'Choose the day.'
    : `Choose a last day that is not before the first, and ${DAYS_BETWEEN_MAX} days at most.`;
}

interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isFaulty: boolean;
  readonly onInput: (value: string) => void;
  readonly onEnter: () => void;
}

function DayField({ id, label, value, isFaulty, onInput, onEnter }: DayFieldProps) {
  return (
    <div class="field">
      <label htmlFor={id}>{label}</label>
      <input
        type="date"
        id={id}
        class="control"
        value={value}
        aria-describedby={isFaulty ? 'day-off-fault' : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Else it would save the page.
          event.preventDefault();
          onEnter();
        }}
      />
    </div>
  );
}
