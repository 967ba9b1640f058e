import { useId, useState } from 'preact/hooks';

interface EntryFieldProps {
  readonly name: string;
  readonly label: string;
  readonly autocomplete: 'name' | 'username' | 'current-password' | 'new-password';
  /** What stands in it at first. */
  readonly value?: string;
  readonly type?: 'text' | 'email' | 'password';
  readonly hint?: string;
  readonly fault?: string | undefined;
}

/** A field with what is to be known before beneath its name, and what is wrong with it beneath itself. */
export function EntryField({ label, hint, fault, value, type = 'text', ...input }: EntryFieldProps) {
  const id = useId();
  const [isShown, show] = useState(false);
  // To the types each kind of input is another element; what is given to these is the same.
  const kind = { type: isShown ? 'text' : type } as { readonly type: 'text' };
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="entry-control">
        <input
          {...input}
          defaultValue={value}
          id={id}
          class="control"
          {...kind}
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={fault !== undefined}
          aria-describedby={describedBy || undefined}
        />
        {type === 'password' && (
          <button type="button" class="button quiet" aria-controls={id} onClick={() => show(!isShown)}>
            {isShown ? 'Hide' : 'Show'}
            <span class="visually-hidden"> password</span>
          </button>
        )}
      </div>
      {fault && (
        <p class="error" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
