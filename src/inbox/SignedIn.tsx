import { useLocation } from 'preact-iso/router';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { reviewIdIn, SETTINGS } from './addresses.ts';
import { Header } from './Header.tsx';
import { InboxModel } from './inbox-model.ts';
import { PageAt } from './PageAt.tsx';
import { RightsProvider } from './rights.ts';
import type { Session } from './session-model.ts';
import { LeaveQuestion } from './settings/LeaveQuestion.tsx';
import { UnsavedNote } from './settings/UnsavedNote.tsx';

interface SignedInProps {
  readonly session: Session;
  readonly onSignOut: () => void;
  /** The server no longer knows the session. */
  readonly onSignedOut: () => void;
  /** The session carries another name. */
  readonly onRenamed: () => void;
}

export function SignedIn({ session, onSignOut, onSignedOut, onRenamed }: SignedInProps) {
  const model = useMemo(() => new InboxModel(session, onSignedOut), [session, onSignedOut]);
  useEffect(() => model.start(), [model]);
  const { path, route } = useLocation();
  const mainRef = useFocusAtBeginning(path);
  const [isLeaving, ask] = useState(false);
  const stay = () => {
    ask(false);
    // What could not be saved is mended there.
    const { faults, saving } = model.settings;
    if (faults.peek().length > 0 || saving.status.peek() === 'failed') route(SETTINGS);
    mainRef.current?.focus();
  };
  const { isChanged } = model.settings;
  const shopName = model.shop.settings.value?.name ?? session.shop.name;
  return (
    <RightsProvider value={session.rights}>
      <div class="inbox">
        <a class="skip" href="#main">
          Skip to the page
        </a>
        <Header
          session={session}
          shopName={shopName}
          path={path}
          onSignOut={() => (isChanged.peek() ? ask(true) : onSignOut())}
        >
          {isLeaving ? (
            <LeaveQuestion model={model.settings} onLeave={onSignOut} onStay={stay} />
          ) : (
            path !== SETTINGS && isChanged.value && <UnsavedNote model={model.settings} />
          )}
        </Header>
        <main id="main" tabIndex={-1} ref={mainRef}>
          <PageAt
            path={path}
            model={model}
            shopName={shopName}
            onSignedOut={onSignedOut}
            onRenamed={onRenamed}
          />
        </main>
      </div>
    </RightsProvider>
  );
}

/** Whoever goes to another page goes on at its beginning; the pane of the cases does that by itself. */
function useFocusAtBeginning(path: string) {
  const mainRef = useRef<HTMLElement>(null);
  const beforeRef = useRef(path);
  useEffect(() => {
    const isOfCases = reviewIdIn(path) !== undefined || reviewIdIn(beforeRef.current) !== undefined;
    if (path !== beforeRef.current && !isOfCases) mainRef.current?.focus();
    beforeRef.current = path;
  }, [path]);
  return mainRef;
}
