import { useEffect, useRef } from 'preact/hooks';
import { EntryField } from '../sign-in/EntryField.tsx';
import { refusedEntries, wholeFault } from '../sign-in/entry-faults.ts';
import { problemName } from '../failure-words.ts';

interface PasswordFormProps {
  readonly failure: unknown;
  readonly isWaiting: boolean;
  readonly button: string;
  readonly onSend: (password: string) => void;
  readonly onCancel: () => void;
}

/** Asks once more who is there. */
export function PasswordForm({ failure, isWaiting, button, onSend, onCancel }: PasswordFormProps) {
  const formRef = useRef<HTMLFormElement>(null);
  useEffect(() => formRef.current?.querySelector('input')?.focus(), [failure]);
  return (
    <form
      class="stack"
      noValidate
      ref={formRef}
      onSubmit={(event) => {
        event.preventDefault();
        const password = new FormData(event.currentTarget).get('password');
        if (!isWaiting && typeof password === 'string' && password !== '') onSend(password);
      }}
    >
      <EntryField
        name="password"
        label="Your password"
        type="password"
        autocomplete="current-password"
        fault={passwordFault(failure)}
      />
      <p class="row">
        <button type="submit" class="button primary" aria-disabled={isWaiting}>
          {button}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}

export function passwordFault(failure: unknown): string | undefined {
  if (problemName(failure) === 'wrong-credentials') return 'This is not your password.';
  return refusedEntries(failure).password ?? wholeFault('That was not done.', failure);
}
