import { useState } from 'preact/hooks';
import { EntryField } from '../sign-in/EntryField.tsx';
import { PASSWORD_MIN } from '../sign-in/entry-faults.ts';
import { problemName } from '../failure-words.ts';
import type { AccountModel } from './account-model.ts';
import { passwordFault } from './PasswordForm.tsx';

const TOO_SHORT = `The password must have at least ${PASSWORD_MIN} characters.`;

export function NewPassword({ model }: { readonly model: AccountModel }) {
  const [isShort, find] = useState(false);
  const failure = model.isFailed('password') ? model.acting.failure.value : undefined;
  const isCurrentWrong = problemName(failure) === 'wrong-credentials';
  const send = async (form: HTMLFormElement) => {
    const entries = new FormData(form);
    const [current, password] = [entries.get('current'), entries.get('password')].map(String);
    const isTooShort = (password ?? '').length < PASSWORD_MIN;
    find(isTooShort);
    if (isTooShort || !current) return;
    if (await model.changePassword(current, password ?? '')) form.reset();
  };
  return (
    <section class="account-part stack" aria-labelledby="password-title">
      <h2 id="password-title">Password</h2>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send(event.currentTarget);
        }}
      >
        <EntryField
          type="password"
          name="current"
          label="Password until now"
          autocomplete="current-password"
          fault={isCurrentWrong ? passwordFault(failure) : undefined}
        />
        <EntryField
          type="password"
          name="password"
          label="New password"
          autocomplete="new-password"
          hint={`${PASSWORD_MIN} characters or more. All other sessions end.`}
          fault={isShort ? TOO_SHORT : isCurrentWrong ? undefined : passwordFault(failure)}
        />
        <p>
          <button type="submit" class="button" aria-disabled={model.isWaiting('password')}>
            Change the password
          </button>
        </p>
      </form>
    </section>
  );
}
