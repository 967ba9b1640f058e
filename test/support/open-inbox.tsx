/** The inbox as somebody sees it who has signed in. */
import { render } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { LocationProvider } from 'preact-iso/router';
import { vi } from 'vitest';
import './effects-with-drawing.ts';
import { RIGHTS } from '../../src/contract/rights.ts';
import { SignedIn } from '../../src/inbox/SignedIn.tsx';

const SESSION = {
  name: 'Ada',
  email: 'ada@shop.example',
  role: 'owner',
  rights: Object.keys(RIGHTS),
  shop: { key: 'test', name: 'Lindfold' },
};

export function openInbox(path = '/inbox', rights = SESSION.rights) {
  history.replaceState(null, '', path);
  const onSignedOut = vi.fn();
  const onSignOut = vi.fn();
  const screen = render(
    <LocationProvider scope="/inbox">
      <SignedIn
        session={{ ...SESSION, rights }}
        onSignOut={onSignOut}
        onSignedOut={onSignedOut}
        onRenamed={() => undefined}
      />
    </LocationProvider>,
  );
  return { ...screen, user: userEvent.setup(), onSignOut, onSignedOut };
}
