import { failureWords } from '../failure-words.ts';
import { EntryField } from '../sign-in/EntryField.tsx';
import { refusedEntries } from '../sign-in/entry-faults.ts';
import type { Account, AccountModel } from './account-model.ts';

interface OwnNameProps {
  readonly model: AccountModel;
  readonly account: Account;
}

export function OwnName({ model, account: { name, email } }: OwnNameProps) {
  const failure = model.isFailed('name') ? model.acting.failure.value : undefined;
  const fault = refusedEntries(failure).name;
  return (
    <section class="account-part stack" aria-labelledby="name-title">
      <h2 id="name-title">Name</h2>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget).get('name');
          if (typeof typed === 'string') void model.rename(typed.trim());
        }}
      >
        <EntryField
          name="name"
          label="Your name"
          autocomplete="name"
          value={name}
          hint="Your team reads it beside what you do, and it signs your replies."
          fault={fault ?? (failure === undefined ? undefined : failureWords('It was not stored.', failure))}
        />
        <p class="muted small">
          You sign in with <b>{email}</b>.
        </p>
        <p>
          <button type="submit" class="button" aria-disabled={model.isWaiting('name')}>
            Change the name
          </button>
        </p>
      </form>
    </section>
  );
}
