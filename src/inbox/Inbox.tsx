import { LocationProvider, useLocation } from 'preact-iso/router';
import { useEffect, useMemo } from 'preact/hooks';
import { HOME, JOIN, SIGN_IN, WELCOME } from './addresses.ts';
import { Failure } from './Failure.tsx';
import { SessionModel } from './session-model.ts';
import { SignedIn } from './SignedIn.tsx';
import { Join } from './sign-in/Join.tsx';
import { SignIn } from './sign-in/SignIn.tsx';
import { SignInCode } from './sign-in/SignInCode.tsx';
import { Welcome } from './sign-in/Welcome.tsx';

export function Inbox() {
  const session = useMemo(() => new SessionModel(), []);
  useEffect(() => void session.read(), [session]);
  return (
    <LocationProvider scope={HOME}>
      <Entrance session={session} />
    </LocationProvider>
  );
}

/** The address stays what it was, so that whoever signs in is where they wanted to go. */
function Entrance({ session }: { readonly session: SessionModel }) {
  const { path } = useLocation();
  const member = session.member.value;
  if (path === WELCOME) return <Welcome model={session} />;
  if (path === JOIN) return <Join model={session} />;
  switch (session.status.value) {
    case 'loading':
      return (
        <p role="status">{session.reading.status.value === 'stalled' && 'This takes longer than usual …'}</p>
      );
    case 'failed':
      return (
        <main class="page">
          <Failure what="The inbox could not be opened." task={session.reading} />
        </main>
      );
    case 'signed-out':
      return <SignIn model={session} />;
    case 'code-needed':
      return <SignInCode model={session} />;
    case 'signed-in':
      // It goes on to the inbox by itself.
      if (path === SIGN_IN) return <SignIn model={session} />;
      return (
        member && (
          <SignedIn
            session={member}
            onSignOut={() => void session.signOut()}
            onSignedOut={session.signedOut}
            onRenamed={session.refresh}
          />
        )
      );
    default:
      return session.status.value satisfies never;
  }
}
