import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const WATCHED = ['mouseenter', 'mouseleave', 'focusin', 'focusout', 'scroll'];

/**
 * Keeps the signal right: true while nothing in the element has the focus or the pointer and it
 * shows its top, so that nothing is pulled away from anyone.
 */
export function useReaderAtRest(isAtRest: Signal<boolean>): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const look = () => {
      const isTouched = element.matches(':hover') || element.contains(document.activeElement);
      isAtRest.value = !isTouched && element.scrollTop < 8;
    };
    for (const name of WATCHED) element.addEventListener(name, look);
    return () => {
      for (const name of WATCHED) element.removeEventListener(name, look);
    };
  }, [isAtRest]);
  return ref;
}
