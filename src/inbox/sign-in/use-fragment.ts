import { useEffect, useState } from 'preact/hooks';

/**
 * What stands after the # of the address: the token of a one-time link. It is taken out of the
 * address at once, so that it stays neither on the screen nor in the history.
 */
export function useFragment(): string {
  const [fragment, keep] = useState('');
  useEffect(() => {
    const take = () => {
      const found = location.hash.slice(1);
      if (!found) return;
      history.replaceState(history.state, '', location.pathname + location.search);
      keep(found);
    };
    take();
    // Who pastes another link into the same tab stays on the same page.
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  return fragment;
}
