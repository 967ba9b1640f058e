import { useLocation } from 'preact-iso/router';
import { HOME } from '../addresses.ts';
import { problemName } from '../failure-words.ts';
import type { SessionModel } from '../session-model.ts';
import { emailFault, type Entry, PASSWORD_MIN } from './entry-faults.ts';
import { EntryField } from './EntryField.tsx';
import { EntryForm } from './EntryForm.tsx';
import { EntryPage } from './EntryPage.tsx';
import { useFaults } from './use-faults.ts';
import { useFragment } from './use-fragment.ts';

const OF_NAME = 'Your team reads it beside what you do. Shoppers read the name of the shop.';
const OF_PASSWORD = `${PASSWORD_MIN} characters or more. A few words make a good one.`;

interface WelcomeProps {
  readonly model: SessionModel;
}

/** Where the one-time link leads that makes the first owner of a shop. */
export function Welcome({ model }: WelcomeProps) {
  const token = useFragment();
  const isExpired = problemName(model.welcoming.failure.value) === 'link-expired';
  if (token && !isExpired) return <WelcomeForm model={model} token={token} />;
  return (
    <EntryPage title={isExpired ? 'This link works no longer' : 'Here the owner of a shop comes in'}>
      <p>
        {isExpired
          ? 'It was used before, is older than a day, or a newer one took its place.'
          : 'It takes the one-time link that the server prints when it starts.'}{' '}
        Start the server again, or run <code>candor owner link</code>, for another.
      </p>
      <p>
        <a href={HOME}>Go to the inbox</a>
      </p>
    </EntryPage>
  );
}

function WelcomeForm({ model, token }: WelcomeProps & { readonly token: string }) {
  const { route } = useLocation();
  const { welcoming } = model;
  const { faults, whole, check } = useFaults(welcoming, 'The account was not made.');

  async function enter(owner: Readonly<Record<Entry, string>>): Promise<void> {
    if (welcoming.isWaiting || !check(findFaults(owner))) return;
    await model.welcome({ token, ...owner });
    if (welcoming.status.value === 'ready') route(HOME, true);
  }

  return (
    <EntryPage title="Welcome to your inbox">
      <p>You are its first owner. With this address and password you sign in from now on.</p>
      <EntryForm
        faults={faults}
        whole={whole}
        onSend={(owner) => void enter(owner)}
        buttons={
          <button type="submit" class="button primary" aria-disabled={welcoming.isWaiting}>
            {welcoming.isWaiting ? 'Opening …' : 'Open the inbox'}
          </button>
        }
      >
        <EntryField name="name" label="Your name" autocomplete="name" hint={OF_NAME} fault={faults.name} />
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
          autocomplete="new-password"
          hint={OF_PASSWORD}
          fault={faults.password}
        />
      </EntryForm>
    </EntryPage>
  );
}

function findFaults({ name, email, password }: Readonly<Record<Entry, string>>) {
  const isShort = password.length < PASSWORD_MIN;
  return {
    name: name === '' ? 'Enter your name.' : undefined,
    email: emailFault(email),
    password: isShort ? `The password must have at least ${PASSWORD_MIN} characters.` : undefined,
  };
}
