import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ACCOUNT, ALERTS } from './addresses.ts';
import { placeOf, PLACES } from './places.ts';
import type { Session } from './session-model.ts';

interface HeaderProps {
  readonly session: Session;
  /** Of the shop, as it is now called. */
  readonly shopName: string;
  readonly path: string;
  readonly onSignOut: () => void;
  /** Said to whoever is on any page. */
  readonly children?: ComponentChildren;
}

export function Header({ session, shopName, path, onSignOut, children }: HeaderProps) {
  const here = placeOf(path);
  const navRef = useRef<HTMLElement>(null);
  // Where there is no room for all pages, the one that is open is in sight.
  useEffect(() => {
    const current = navRef.current?.querySelector<HTMLElement>('[aria-current]');
    if (current) navRef.current?.scrollTo?.({ left: current.offsetLeft - navRef.current.clientWidth / 2 });
  }, [here]);
  return (
    <header class="header">
      <p class="header-shop" title={shopName}>
        <bdi>{shopName}</bdi>
      </p>
      <nav class="header-nav" aria-label="Pages" ref={navRef}>
        {PLACES.filter(({ right }) => session.rights.includes(right)).map(({ address, name }) => (
          <a key={address} href={address} aria-current={address === here ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <p class="header-member small">
        <span class="header-name" title={session.email}>
          <bdi>{session.name}</bdi>
        </span>
        <a href={ACCOUNT} aria-current={path === ACCOUNT ? 'page' : undefined}>
          Account
        </a>
        <a href={ALERTS} aria-current={path === ALERTS ? 'page' : undefined}>
          My alerts
        </a>
        <button type="button" class="button quiet" onClick={onSignOut}>
          Sign out
        </button>
      </p>
      {children}
    </header>
  );
}
