import type { RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface CodeFormProps {
  readonly label: string;
  readonly hint: string;
  readonly fault: string | undefined;
  readonly isWaiting: boolean;
  readonly button: string;
  readonly onSend: (code: string) => void;
  /** Six digits and nothing else are taken. */
  readonly isOfApp?: boolean;
  readonly onCancel?: () => void;
}

/** A code of the app, or one that was written down; as it is typed or pasted. */
export function CodeForm({ onSend, onCancel, isWaiting, button, ...field }: CodeFormProps) {
  const fieldRef = useRef<HTMLInputElement>(null);
  const { fault } = field;
  useEffect(() => fieldRef.current?.focus(), [fault]);
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const code = fieldRef.current?.value.trim() ?? '';
        if (!isWaiting && code !== '') onSend(code);
      }}
    >
      <CodeField {...field} fieldRef={fieldRef} />
      <p class="row">
        <button type="submit" class="button primary" aria-disabled={isWaiting}>
          {button}
        </button>
        {onCancel && (
          <button type="button" class="button" onClick={onCancel}>
            Cancel
          </button>
        )}
      </p>
    </form>
  );
}

interface CodeFieldProps extends Pick<CodeFormProps, 'label' | 'hint' | 'fault' | 'isOfApp'> {
  readonly fieldRef: RefObject<HTMLInputElement | null>;
}

function CodeField({ label, hint, fault, isOfApp = false, fieldRef }: CodeFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label htmlFor={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        class="control code-field"
        ref={fieldRef}
        autocomplete="one-time-code"
        inputMode={isOfApp ? 'numeric' : 'text'}
        autocapitalize="characters"
        spellcheck={false}
        maxLength={40}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-hint ${id}-fault`}
      />
      <p class="error" id={`${id}-fault`} role="alert">
        {fault}
      </p>
    </div>
  );
}
