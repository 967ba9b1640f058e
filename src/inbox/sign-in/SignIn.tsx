import { useLocation } from 'preact-iso/router';
import { useEffect } from 'preact/hooks';
import { HOME, SIGN_IN } from '../addresses.ts';
import { problemName } from '../failure-words.ts';
import type { SessionModel } from '../session-model.ts';
import { EntryPage } from './EntryPage.tsx';
import { wholeFault } from './entry-faults.ts';
import { SignInForm } from './SignInForm.tsx';
import { useFragment } from './use-fragment.ts';

interface SignInProps {
  readonly model: SessionModel;
}

/** The ways in: by password, or by the link of a mail, which leads here with its token after the #. */
export function SignIn({ model }: SignInProps) {
  const { path, route } = useLocation();
  const isSignedIn = model.status.value === 'signed-in';
  useEffect(() => {
    if (isSignedIn && path === SIGN_IN) route(HOME, true);
  }, [isSignedIn, path, route]);
  const token = new URLSearchParams(useFragment()).get('token');
  const isExpired = problemName(model.redeeming.failure.value) === 'link-expired';
  if (model.linkSentTo.value !== undefined)
    return <LookIntoMail model={model} email={model.linkSentTo.value} />;
  if (token !== null && !isExpired) return <FollowLink model={model} token={token} />;
  return (
    <EntryPage title={isExpired ? 'This link works no longer' : 'Sign in'}>
      {isExpired && (
        <p>It was used before, or is older than 15 minutes. Have another one mailed, or use your password.</p>
      )}
      <SignInForm model={model} />
    </EntryPage>
  );
}

/** A press of a button, as some mail servers open each link of a mail, and run the scripts behind it. */
function FollowLink({ model, token }: SignInProps & { readonly token: string }) {
  const fault = wholeFault('You are not signed in.', model.redeeming.failure.value);
  return (
    <EntryPage title="Your link is here">
      <p>One press and you are in.</p>
      {fault && (
        <p class="notice failed" role="alert">
          <span>{fault}</span>
        </p>
      )}
      <button
        type="button"
        class="button primary"
        aria-disabled={model.redeeming.isWaiting}
        onClick={() => {
          if (!model.redeeming.isWaiting) void model.redeem(token);
        }}
      >
        {model.redeeming.isWaiting ? 'Signing in …' : 'Open the inbox'}
      </button>
    </EntryPage>
  );
}

function LookIntoMail({ model, email }: SignInProps & { readonly email: string }) {
  return (
    <EntryPage title="Look into your mail">
      <p>
        If <strong>{email}</strong> may sign in here, a link is on its way to it. It works once, for 15
        minutes.
      </p>
      <p class="muted small">Nothing there? It may be among the spam, or you sign in with another address.</p>
      <button type="button" class="button" onClick={() => model.askAgain()}>
        Back
      </button>
    </EntryPage>
  );
}
