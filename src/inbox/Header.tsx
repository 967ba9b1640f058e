import { DELIVERIES, HOME, INSIGHTS, reviewIdIn, SETTINGS } from './addresses.ts';
import type { Session } from './session-model.ts';

interface HeaderProps {
  readonly session: Session;
  readonly path: string;
  readonly onSignOut: () => void;
}

const PLACES = [
  { address: HOME, name: 'Cases' },
  { address: DELIVERIES, name: 'Deliveries' },
  { address: INSIGHTS, name: 'Insights' },
  { address: SETTINGS, name: 'Settings' },
];

export function Header({ session, path, onSignOut }: HeaderProps) {
  const here = reviewIdIn(path) === undefined ? path : HOME;
  return (
    <header class="header">
      <p class="header-shop" title={session.shop.name}>
        <bdi>{session.shop.name}</bdi>
      </p>
      <nav class="header-nav" aria-label="Pages">
        {PLACES.map(({ address, name }) => (
          <a key={address} href={address} aria-current={address === here ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <p class="header-member small">
        <span class="header-name" title={session.email}>
          <bdi>{session.name}</bdi>
        </span>
        <button type="button" class="button quiet" onClick={onSignOut}>
          Sign out
        </button>
      </p>
    </header>
  );
}
