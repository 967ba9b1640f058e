import { useLocation } from 'preact-iso/router';
import { useEffect, useMemo } from 'preact/hooks';
import { HOME } from '../addresses.ts';
import { Failure } from '../Failure.tsx';
import { problemName } from '../failure-words.ts';
import type { SessionModel } from '../session-model.ts';
import { PASSWORD_MIN } from './entry-faults.ts';
import { EntryField } from './EntryField.tsx';
import { EntryForm } from './EntryForm.tsx';
import { EntryPage } from './EntryPage.tsx';
import { type InviteToJoin, JoinModel } from './join-model.ts';
import { useFaults } from './use-faults.ts';
import { useFragment } from './use-fragment.ts';

interface JoinProps {
  readonly model: SessionModel;
}

/** Where the link leads that somebody was invited with. */
export function Join({ model }: JoinProps) {
  const token = useFragment();
  const join = useMemo(() => new JoinModel(), []);
  useEffect(() => {
    if (token) join.read(token);
  }, [join, token]);
  const invite = join.invite.value;
  const isExpired = [join.reading, model.joining].some(
    ({ failure }) => problemName(failure.value) === 'link-expired',
  );
  if (!token || isExpired) {
    return (
      <EntryPage title={isExpired ? 'This link works no longer' : 'Here new members come in'}>
        <p>
          {isExpired
            ? 'It was used before, is older than 7 days, was taken back, or a newer one took its place. Ask whoever invited you for another.'
            : 'It takes the link of the mail that somebody was invited with.'}
        </p>
        <p>
          <a href={HOME}>Go to the inbox</a>
        </p>
      </EntryPage>
    );
  }
  if (invite) return <JoinForm model={model} token={token} invite={invite} />;
  return join.reading.status.value === 'failed' ? (
    <main class="page">
      <Failure what="The invitation could not be opened." task={join.reading} />
    </main>
  ) : (
    <p role="status">{join.reading.status.value === 'stalled' && 'This takes longer than usual …'}</p>
  );
}

interface JoinFormProps extends JoinProps {
  readonly token: string;
  readonly invite: InviteToJoin;
}

function JoinForm({ model, token, invite: { shop, email, role, by } }: JoinFormProps) {
  const { route } = useLocation();
  const { joining } = model;
  const { faults, whole, check } = useFaults(joining, 'The account was not made.');
  const isShort = `The password must have at least ${PASSWORD_MIN} characters.`;
  return (
    <EntryPage title={`Join ${shop}`}>
      <p>
        <bdi>{by}</bdi> invites you as {role === 'owner' ? 'an' : 'a'} {role}. You sign in with <b>{email}</b>
        .
      </p>
      <EntryForm
        faults={faults}
        whole={whole}
        onSend={({ name, password }) => {
          const found = {
            name: name === '' ? 'Enter your name.' : undefined,
            password: password.length < PASSWORD_MIN ? isShort : undefined,
          };
          if (joining.isWaiting || !check(found)) return;
          void model.join({ token, name, password }).then(() => {
            if (joining.status.value === 'ready') route(HOME, true);
          });
        }}
        buttons={
          <button type="submit" class="button primary" aria-disabled={joining.isWaiting}>
            {joining.isWaiting ? 'Opening …' : 'Join'}
          </button>
        }
      >
        <EntryField
          name="name"
          label="Your name"
          autocomplete="name"
          hint="Your team reads it beside what you do. Shoppers read the name of the shop."
          fault={faults.name}
        />
        <EntryField
          name="password"
          label="Password"
          type="password"
          autocomplete="new-password"
          hint={`${PASSWORD_MIN} characters or more. A few words make a good one.`}
          fault={faults.password}
        />
      </EntryForm>
    </EntryPage>
  );
}
