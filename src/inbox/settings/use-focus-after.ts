import { useLayoutEffect, useState } from 'preact/hooks';

/** Answers how to say which element, by its id, takes the focus once what was pressed has changed the page. */
export function useFocusAfter(): (id: string) => void {
  const [wanted, want] = useState<{ readonly id: string }>();
  // At once, so that no key that is pressed next is lost.
  useLayoutEffect(() => {
    if (wanted) document.getElementById(wanted.id)?.focus();
  }, [wanted]);
  return (id) => want({ id });
}
