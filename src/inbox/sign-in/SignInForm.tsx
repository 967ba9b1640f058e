import { useState } from 'preact/hooks';
import type { SessionModel } from '../session-model.ts';
import { emailFault } from './entry-faults.ts';
import { EntryField } from './EntryField.tsx';
import { EntryForm } from './EntryForm.tsx';
import { useFaults } from './use-faults.ts';

interface SignInFormProps {
  readonly model: SessionModel;
}

/** Both ways share the address, so that nobody types it twice. */
export function SignInForm({ model }: SignInFormProps) {
  // A failure of the other way says nothing about what was pressed last.
  const [way, choose] = useState<'password' | 'link'>('password');
  const what = way === 'link' ? 'The mail could not be sent.' : 'You are not signed in.';
  const { faults, whole, check } = useFaults(model[way], what);
  const isWaiting = model.password.isWaiting || model.link.isWaiting;
  return (
    <EntryForm
      faults={faults}
      whole={whole}
      onSend={({ email, password }, by) => {
        if (isWaiting) return;
        const isByLink = by === 'link';
        choose(isByLink ? 'link' : 'password');
        const noPassword = !isByLink && password === '' ? 'Enter your password.' : undefined;
        if (!check({ email: emailFault(email), password: noPassword })) return;
        void (isByLink ? model.askForLink(email) : model.signInWithPassword(email, password));
      }}
      buttons={
        <>
          <button type="submit" class="button primary" aria-disabled={isWaiting}>
            {model.password.isWaiting ? 'Signing in …' : 'Sign in'}
          </button>
          <span class="muted small">or</span>
          <button type="submit" value="link" class="button" aria-disabled={isWaiting}>
            {model.link.isWaiting ? 'Sending …' : 'Mail me a link'}
          </button>
        </>
      }
    >
      <EntryField
        name="email"
        label="E-mail address"
        type="email"
        autocomplete="username"
        fault={faults.email}
      />
      <EntryField
        name="password"
        label="Password"
        type="password"
        autocomplete="current-password"
        fault={faults.password}
      />
    </EntryForm>
  );
}
