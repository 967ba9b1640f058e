import type { FieldErrors } from './judge.ts';

interface ErrorSummaryProps {
  readonly errors: FieldErrors;
  /** What went wrong with sending, when that was it. */
  readonly failure: string | undefined;
}

/** All that is wrong, on top, with a way to each field. It takes the focus when a form could not be sent. */
export function ErrorSummary({ errors, failure }: ErrorSummaryProps) {
  const wrong = Object.entries(errors);
  if (!failure && wrong.length === 0) return null;
  return (
    <div class="summed-up" role="alert" tabIndex={-1} ref={focus}>
      {failure ?? (
        <ul>
          {wrong.map(([field, words]) => (
            <li key={field}>
              <button type="button" class="link" onClick={(event) => focusField(event.currentTarget, field)}>
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}

/** Buttons, as a link to an id leads nowhere inside a shadow root. */
function focusField(from: HTMLElement, field: string): void {
  from.closest('form')?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
}
