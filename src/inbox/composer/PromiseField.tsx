import { plural } from '../../ui/format.ts';
import { now } from '../now.ts';
import type { ComposerModel } from './composer-model.ts';
import { dayIn, dayWords, workingDayAfter } from './working-days.ts';

interface PromiseFieldProps {
  readonly model: ComposerModel;
  /** Of the shop, by whose days a promise falls due; that of the browser while it is not known. */
  readonly timeZone: string | undefined;
}

/** In working days. */
const CHOICES = [1, 2, 5, 10];

/** The day of the promise as a field of its own, so that it can be shown, reminded of and kept. */
export function PromiseField({ model, timeZone }: PromiseFieldProps) {
  const { due, withoutPromise } = model.draft.value;
  const today = dayIn(timeZone, now.value);
  const isPast = due !== '' && due < today;
  return (
    <div class="field promise-field">
      <label htmlFor="reply-due">Promised by</label>
      <p class="row">
        <input
          id="reply-due"
          type="date"
          class="control"
          value={due}
          min={today}
          aria-invalid={isPast}
          aria-describedby="reply-due-words"
          onInput={(event) => model.change({ due: event.currentTarget.value, withoutPromise: false })}
        />
        <WorkingDays model={model} today={today} />
      </p>
      <p id="reply-due-words" class={isPast ? 'error' : 'hint'} role={isPast ? 'alert' : undefined}>
        {isPast ? 'This day has passed. Promise one from today on.' : dueWords(due)}
      </p>
      {due === '' && (
        <label class="row">
          <input
            type="checkbox"
            checked={withoutPromise}
            onChange={(event) => model.change({ withoutPromise: event.currentTarget.checked })}
          />
          There is nothing left to promise
        </label>
      )}
    </div>
  );
}

function dueWords(due: string): string {
  return due
    ? `${dayWords(due)}. Shoppers see the day, and whether it was kept.`
    : 'A day you can keep. You are reminded before and after.';
}

function WorkingDays({ model, today }: Pick<PromiseFieldProps, 'model'> & { readonly today: string }) {
  return (
    <span class="row" role="group" aria-label="In working days">
      <span aria-hidden="true">or in</span>
      {CHOICES.map((days) => {
        const day = workingDayAfter(today, days);
        return (
          <button
            key={days}
            type="button"
            class="button"
            aria-label={`In ${plural(days, 'working day')}: ${dayWords(day)}`}
            aria-pressed={model.draft.value.due === day}
            onClick={() => model.change({ due: day, withoutPromise: false })}
          >
            {days}
          </button>
        );
      })}
      <span aria-hidden="true">working days</span>
    </span>
  );
}
